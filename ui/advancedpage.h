// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "preferenceform.h"

class QLineEdit;

/// Where the API is, and the way there. What is typed is written once it makes sense and the field is left.
class AdvancedPage final : public PreferenceForm
{
    Q_OBJECT

public:
    /// `preferences` is borrowed. `usualUrl` holds where no address was chosen.
    AdvancedPage(PreferenceStore &preferences, const QUrl &usualUrl, QWidget *parent = nullptr);

    /// Drops what was typed and is not written, because it makes no sense.
    void dropUnwritten();

private:
    void addAddress(const QUrl &usualUrl);
    void addProxy();
    QWidget *makeFlaw(QLabel *&words);
    void writeAddress();
    void writeHost();

    QLineEdit *m_address = nullptr;
    QLabel *m_addressFlaw = nullptr;
    QLineEdit *m_host = nullptr;
    QLabel *m_hostFlaw = nullptr;
};
