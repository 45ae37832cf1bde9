// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class AdvancedPage;
class MessageStack;
class PreferenceForm;
class PreferenceStore;
class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

/// All that the person can choose, on a few pages. A choice holds at once; "Restore defaults" can be undone.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `preferences` is borrowed.
    explicit PreferencesDialog(PreferenceStore &preferences, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void addPage(const QString &title, QLatin1StringView icon, PreferenceForm *page);
    PreferenceForm *makeGeneralPage();
    PreferenceForm *makeClipboardPage();
    PreferenceForm *makeRefreshPage();
    PreferenceForm *makeTokensPage();
    QDialogButtonBox *makeButtons();
    void restoreDefaults();

    PreferenceStore &m_store;
    MessageStack *m_messages;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    AdvancedPage *m_advanced;
};
