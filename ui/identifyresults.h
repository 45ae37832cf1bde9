// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"
#include "tokens/identification.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QPushButton;
class QTableWidget;
class SelectableText;

/// What is known of each secret, in a table; of the selected one, how one knows, and whose it may be; and "Revoke now".
/// Of a secret it shows where it stood, and no letter: that is enough to find it, and a part of it helps only others.
class IdentifyResults final : public QWidget
{
    Q_OBJECT

public:
    /// `parts` must outlive this.
    explicit IdentifyResults(const Parts &parts, QWidget *parent = nullptr);

    /// All anew.
    void showAll();
    void showRow(int index);

private:
    QWidget *makeButtons();
    void setWord(int row, const Identification &secret);
    void showSelected();
    void showCandidates(const QList<Identification::Candidate> &candidates);
    void updateButtons();
    void follow(const QString &id);
    void revoke(const QStringList &ids);
    QString selectedId() const;
    QStringList identifiedIds() const;
    bool canBeRevoked(const QString &id) const;
    QString accountName(const QString &key) const;
    QString explanation(const Identification &secret) const;

    Parts m_parts;
    QTableWidget *m_table;
    SelectableText *m_explanation;
    QTableWidget *m_candidates;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_revokeAll = nullptr;
};
