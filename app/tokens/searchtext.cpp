// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "searchtext.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// An accent in the wide sense: vowel points of Arabic and Hebrew too. What makes another letter is none, such as
/// nuktas and the voicing of kana (classes below 10), and the vowels and tones of Telugu, Thai, Lao and Tibetan.
bool isAccent(char32_t letter)
{
    constexpr int firstAccent = 10;
    constexpr int firstVowel = 84;
    constexpr int lastVowel = 132;
    const int kind = QChar::combiningClass(letter);
    return kind >= firstAccent && !(kind >= firstVowel && kind <= lastVowel);
}

/// What only shapes the letters around it: joiners, soft hyphens, marks of direction, emoji selectors, the tatweel.
bool isShaping(char32_t letter)
{
    constexpr char32_t tatweel = 0x640;
    constexpr char32_t graphemeJoiner = 0x34F;
    const bool isSelector = (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF)
        || (letter >= 0x180B && letter <= 0x180D);
    return isSelector || letter == tatweel || letter == graphemeJoiner || QChar::category(letter) == QChar::Other_Format;
}

/// Letters that Unicode does not take apart, spelled in plain ones. `letter` is of folded case.
QStringView spelling(char32_t letter)
{
    switch (letter) {
    case U'ß': return u"ss";
    case U'æ': return u"ae";
    case U'œ': return u"oe";
    case U'ø': return u"o";
    case U'ð':
    case U'đ': return u"d";
    case U'þ': return u"th";
    case U'ħ': return u"h";
    case U'ı': return u"i";
    case U'ł': return u"l";
    case U'ŧ': return u"t";
    default: return {};
    }
}

/// `put` takes each UTF-16 unit of the folded letter.
template <typename Put>
void foldLetter(char32_t letter, Put put)
{
    if (isAccent(letter) || isShaping(letter)) {
        return;
    }
    if (const int digit = QChar::digitValue(letter); digit >= 0) {
        put(QChar(u'0' + digit));
        return;
    }
    letter = QChar::toCaseFolded(letter);
    const QStringView spelled = spelling(letter);
    if (!spelled.isEmpty()) {
        std::for_each(spelled.begin(), spelled.end(), put);
        return;
    }
    for (const QChar unit : QChar::fromUcs4(letter)) {
        put(unit);
    }
}

constexpr char16_t firstBeyondAscii = 0x80;

char16_t foldAscii(char16_t letter)
{
    return letter >= u'A' && letter <= u'Z' ? letter + (u'a' - u'A') : letter;
}

/// `put` takes each UTF-16 unit of the folded text, and where in `text` the letter stands that it comes from.
template <typename Put>
void foldText(QStringView text, Put put)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype origin = at;
        const QChar unit = text[at++];
        if (unit < firstBeyondAscii) {
            put(foldAscii(unit.unicode()), origin);
            continue;
        }
        const bool isPair = unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(unit, text[at++]) : unit.unicode();
        const auto putHere = [&put, origin](QChar folded) { put(folded, origin); };
        if (QChar::decompositionTag(letter) == QChar::NoDecomposition) {
            foldLetter(letter, putHere);
            continue;
        }
        const QList<uint> parts = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD).toUcs4();
        for (const char32_t part : parts) {
            foldLetter(part, putHere);
        }
    }
}

QList<SearchText::Range> merged(QList<SearchText::Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    QList<SearchText::Range> apart;
    for (const SearchText::Range &range : std::as_const(ranges)) {
        if (!apart.isEmpty() && range.start <= apart.constLast().end) {
            apart.last().end = std::max(apart.constLast().end, range.end);
        } else {
            apart.append(range);
        }
    }
    return apart;
}

} // namespace

SearchText::SearchText(const QString &typed)
    : m_typed(typed.trimmed())
    // Split once it is folded: some letters, such as a lone ´, are folded to a space.
    , m_words(fold(m_typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
    m_words.removeDuplicates();
}

QString SearchText::fold(QStringView text)
{
    QString folded;
    fold(text, folded);
    return folded;
}

void SearchText::fold(QStringView text, QString &folded)
{
    const char16_t *const first = text.utf16();
    const char16_t *const last = first + text.size();
    if (std::any_of(first, last, [](char16_t unit) { return unit >= firstBeyondAscii; })) {
        foldText(text, [&folded](QChar unit, qsizetype) { folded.append(unit); });
        return;
    }
    // Nearly all text, in a loop without a branch.
    const qsizetype end = folded.size();
    folded.resize(end + text.size());
    std::transform(first, last, reinterpret_cast<char16_t *>(folded.data()) + end, foldAscii);
}

bool SearchText::matches(QStringView folded) const
{
    return std::all_of(m_words.begin(), m_words.end(), [folded](const QString &word) { return folded.contains(word); });
}

bool SearchText::isWithin(const SearchText &other) const
{
    return std::all_of(other.m_words.begin(), other.m_words.end(), [this](const QString &word) {
        return std::any_of(m_words.begin(), m_words.end(), [&word](const QString &mine) { return mine.contains(word); });
    });
}

QList<SearchText::Range> SearchText::rangesIn(QStringView text) const
{
    if (isEmpty()) {
        return {};
    }
    QString folded;
    QVarLengthArray<qsizetype> origins; // Of each folded unit; then the end of the text.
    foldText(text, [&](QChar unit, qsizetype origin) {
        folded.append(unit);
        origins.append(origin);
    });
    origins.append(text.size());

    QList<Range> found;
    for (const QString &word : m_words) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            // The last letter goes on to where the next one begins: its accents are its own.
            const qsizetype *last = &origins[at + word.size() - 1];
            found.append({origins[at], *std::find_if(last, origins.cend() - 1, [last](qsizetype origin) { return origin != *last; })});
        }
    }
    return merged(found);
}
