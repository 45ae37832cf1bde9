// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a person typed to find something, as words: each must occur, in any order, whatever its case and accents.
class SearchText
{
public:
    /// In UTF-16 units; never splits a surrogate pair.
    struct Range
    {
        qsizetype start = 0;
        qsizetype end = 0; ///< The unit after the last.

        bool operator==(const Range &) const = default;
    };

    SearchText() = default;
    explicit SearchText(const QString &typed);

    /// `text` as it is compared: compatible forms taken apart (NFKD), no accents, no case, digits of every script as
    /// 0 to 9, and letters such as ß and ø as people without such a key type them. Text is folded once and matched often.
    static QString fold(QStringView text);
    /// The same, at the end of `folded`.
    static void fold(QStringView text, QString &folded);

    /// Nothing typed that could be looked for: everything matches.
    bool isEmpty() const { return m_words.isEmpty(); }
    /// As it was typed, without the spaces around it.
    const QString &typed() const { return m_typed; }
    bool matches(QStringView folded) const;
    /// Nothing matches this that does not match `other`, as when letters were added.
    bool isWithin(const SearchText &other) const;
    /// Where the words stand in `text`, which is not folded: in order, none touching another.
    QList<Range> rangesIn(QStringView text) const;

    bool operator==(const SearchText &) const = default;

private:
    QString m_typed;
    QStringList m_words; ///< Folded, each without a space.
};
