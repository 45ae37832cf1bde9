// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"

#include <QDialog>

class IconLabel;
class IdentifyResults;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class Secret;
class SecretInput;

/// "Whose secret is this?": takes a text, says which of its secrets were created here, asks before the server is asked
/// about the others, and revokes. Closing it wipes the secrets and stops the asking.
class IdentifyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `parts` must outlive this.
    explicit IdentifyDialog(const Parts &parts, QWidget *parent = nullptr);
    ~IdentifyDialog() override;

    void done(int result) override;

private:
    void leave();
    QWidget *makeHead();
    QWidget *makeInputPage();
    void makeButtons();
    QPushButton *addButton(const QString &text, void (IdentifyDialog::*run)());
    void take(const Secret &text);
    void ask();
    void stop();
    void startOver();
    void askWhereToSave();
    void save(const QString &path);

    void follow();
    void showProgress();
    void showTexts();
    void showButtons();
    void say(const QString &status);
    void standAside();
    void comeBack();
    QString headline() const;
    QString detail() const;

    Parts m_parts;
    int m_lines = 0; ///< Of the text.
    bool m_hasMore = false;
    bool m_isAside = false; ///< Hidden for a sign-in.
    IconLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_pages = nullptr;
    SecretInput *m_input = nullptr;
    IdentifyResults *m_results = nullptr;
    QLabel *m_status = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
};
