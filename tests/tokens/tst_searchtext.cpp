// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/searchtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The text with what was found in brackets.
QString marked(const QString &text, const QString &typed)
{
    QString result = text;
    const QList<SearchText::Range> ranges = SearchText(typed).rangesIn(text);
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        result.insert(range->end, u']').insert(range->start, u'[');
    }
    return result;
}

bool finds(const QString &typed, const QString &text)
{
    return SearchText(typed).matches(SearchText::fold(text));
}

} // namespace

class TestSearchText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const QString &text, const QString &folded) { QTest::newRow(name) << text << folded; };
        row("nothing", {}, {});
        row("plain", u"server-1 (old)"_s, u"server-1 (old)"_s);
        row("case", u"SERVER"_s, u"server"_s);
        row("accents, composed", u"Crème brûlée à Ångström"_s, u"creme brulee a angstrom"_s);
        row("accents, apart", u"Cre\u0300me"_s, u"creme"_s);
        row("several accents", u"Việt Nam ế"_s, u"viet nam e"_s);
        row("a lone accent", u"\u0301"_s, {});
        row("eszett", u"Straße STRASSE ẞ"_s, u"strasse strasse ss"_s);
        row("letters with strokes", u"Ørsted Łódź Đà Ħal ŧ"_s, u"orsted lodz da hal t"_s);
        row("ligatures", u"Æsop Œuvre ﬁnal"_s, u"aesop oeuvre final"_s);
        row("Icelandic", u"Þór ðæ"_s, u"thor dae"_s);
        row("Turkish", u"İstanbul ISPARTA ısı"_s, u"istanbul isparta isi"_s);
        row("Greek, final sigma and tonos", u"ΟΔΥΣΣΕΎΣ οδυσσεύς"_s, u"οδυσσευσ οδυσσευσ"_s);
        row("Cyrillic", u"Ёлка Й"_s, u"елка и"_s);
        row("full width", u"ＡＰＩ１２"_s, u"api12"_s);
        row("ideographic space", u"東京　本社"_s, u"東京 本社"_s);
        row("compatibility ideograph", u"\uF9D1"_s, u"六"_s);
        row("half-width kana", u"ｻｰﾊﾞ"_s, SearchText::fold(u"サーバ"_s));
        row("circled and raised digits", u"①²"_s, u"12"_s);
        row("Arabic digits", u"٠١٢٣٤٥٦٧٨٩"_s, u"0123456789"_s);
        row("Persian and Devanagari digits", u"۴२"_s, u"42"_s);
        row("Arabic points and hamzas", u"مُحَمَّد أحمد آ إ"_s, u"محمد احمد ا ا"_s);
        row("tatweel", u"مـــحمد"_s, u"محمد"_s);
        row("Hebrew points", u"שָׁלוֹם"_s, u"שלום"_s);
        row("soft hyphen, joiners, marks of direction", u"ser\u00ADver\u200B \u200Fx\u200D"_s, u"server x"_s);
        row("beyond the first plane", u"𝐒𝐞𝐫𝐯𝐞𝐫 🚀"_s, u"server 🚀"_s);
        row("case beyond the first plane", u"𐐀"_s, u"𐐨"_s);
        row("emoji with a selector", u"❤\uFE0F"_s, u"❤"_s);
        row("half a pair", QString(QChar(0xD83D)) + u"x"_s, QString(QChar(0xD83D)) + u"x"_s);
        row("half a pair at the end", u"x"_s + QChar(0xD83D), u"x"_s + QChar(0xD83D));
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(SearchText::fold(text), folded);
        QCOMPARE(SearchText::fold(folded), folded);
    }

    /// Marks that make another letter stay.
    void keepsLettersApart()
    {
        QVERIFY(SearchText::fold(u"が"_s) != SearchText::fold(u"か"_s));
        QVERIFY(SearchText::fold(u"กุ"_s) != SearchText::fold(u"ก"_s));
        QVERIFY(SearchText::fold(u"क़"_s) != SearchText::fold(u"क"_s));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &typed, const QString &text, bool found) { QTest::newRow(name) << typed << text << found; };
        row("nothing typed", {}, u"Server"_s, true);
        row("spaces alone", u"  \t"_s, u"Server"_s, true);
        row("an accent alone", u"´"_s, u"Server"_s, true);
        row("a part", u"erv"_s, u"Server"_s, true);
        row("not there", u"erw"_s, u"Server"_s, false);
        row("in any order", u"east prod"_s, u"Production, east"_s, true);
        row("one is missing", u"east prod"_s, u"Production"_s, false);
        row("twice the same", u"prod prod"_s, u"Production"_s, true);
        row("typed with accents", u"CRÈME"_s, u"creme"_s, true);
        row("typed without", u"creme"_s, u"Crème"_s, true);
        row("typed apart, written composed", u"cre\u0300me"_s, u"crème"_s, true);
        row("ß by ss", u"strasse"_s, u"Hauptstraße"_s, true);
        row("ss by ß", u"straße"_s, u"HAUPTSTRASSE"_s, true);
        row("CJK in the middle", u"本社"_s, u"東京本社サーバ"_s, true);
        row("ideographic space between words", u"東京　サーバ"_s, u"サーバ（東京）"_s, true);
        row("first half of a Hangul syllable", u"하"_s, u"한국"_s, true);
        row("digits of another script", u"12"_s, u"خادم ١٢"_s, true);
        row("pattern characters are letters", u".*"_s, u"Server"_s, false);
        row("punctuation", u"a.b"_s, u"x-A.B"_s, true);
        row("emoji", u"🚀"_s, u"Launch 🚀"_s, true);
        row("another emoji, the same first half", u"🚁"_s, u"Launch 🚀"_s, false);
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(::finds(typed, text), found);
        const SearchText search(typed);
        QVERIFY(found || search.rangesIn(text).size() < 2);
    }

    void marks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &typed, const QString &result) { QTest::newRow(name) << typed << result; };
        row("nothing typed", {}, u"Server"_s);
        row("start", u"ser"_s, u"[Ser]ver"_s);
        row("end", u"ver"_s, u"Ser[ver]"_s);
        row("all", u"server"_s, u"[Server]"_s);
        row("every place", u"e"_s, u"S[e]rv[e]r"_s);
        row("overlapping itself", u"anana"_s, u"b[ananana]s"_s);
        row("two words", u"west prod"_s, u"[Prod]uction [west]"_s);
        row("two words that overlap", u"rod produ"_s, u"[Produ]ction"_s);
        row("two words that touch", u"pro duc"_s, u"[Produc]tion"_s);
        row("composed accent", u"creme"_s, u"la [crème] x"_s);
        row("accent apart belongs to its letter", u"e"_s, u"cr[e\u0300]m[e]"_s);
        row("the letter before the accent's", u"r"_s, u"c[r]e\u0300"_s);
        row("one letter for two", u"strasse"_s, u"Haupt[straße] 1"_s);
        row("half of one letter for two", u"s"_s, u"[S]tra[ß]e"_s);
        row("ligature", u"f"_s, u"[ﬁ]nal"_s);
        row("shifted by what came before", u"x"_s, u"ß ﬁ e\u0301 𝐒 [x]"_s);
        row("pair", u"🚀"_s, u"go [🚀] go"_s);
        row("letter beyond the first plane", u"s"_s, u"a [𝐒] b"_s);
        row("soft hyphen within", u"server"_s, u"[ser\u00ADver] x"_s);
        row("Hangul", u"하"_s, u"[한]국"_s);
        row("Arabic with points", u"محمد"_s, u"[مُحَمَّد] ٣"_s);
        row("only what is there", u"prod nowhere"_s, u"[Prod]uction"_s);
    }

    void marks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, result);
        const QString text = QString(result).remove(u'[').remove(u']');
        QCOMPARE(marked(text, typed), result);
    }

    /// Whatever is typed and written, a mark is inside of the text, in order, and cuts no pair in two.
    void marksAreSafe()
    {
        const QStringList pieces{u"a"_s,  u"A"_s, u"e\u0301"_s, u"é"_s, u"ß"_s, u"ﬁ"_s, u"𝐒"_s, u"🚀"_s, u"\u0301"_s, u"한"_s,
                                 u"が"_s, u" "_s, u"\u200D"_s,  u"أ"_s, u"٣"_s, u"ẞ"_s, u"①"_s, u"´"_s,  u"İ"_s,      QString(QChar(0xDC00))};
        const auto count = static_cast<int>(pieces.size());
        for (int i = 0; i < count * count * count; ++i) {
            const QString text = pieces.at(i % count) + pieces.at(i / count % count) + pieces.at(i / count / count);
            for (const QString &typed : pieces) {
                qsizetype before = -1;
                const QList<SearchText::Range> ranges = SearchText(typed).rangesIn(text);
                for (const SearchText::Range &range : ranges) {
                    QVERIFY(range.start > before && range.start < range.end && range.end <= text.size());
                    QVERIFY(range.start == 0 || !text.at(range.start).isLowSurrogate() || !text.at(range.start - 1).isHighSurrogate());
                    QVERIFY(range.end == text.size() || !text.at(range.end).isLowSurrogate() || !text.at(range.end - 1).isHighSurrogate());
                    before = range.end;
                }
                // What matches is marked, and what is marked matches.
                const SearchText search(typed);
                QCOMPARE(search.matches(SearchText::fold(text)), search.isEmpty() || !ranges.isEmpty());
            }
        }
    }

    void rememberWhatWasTyped()
    {
        QCOMPARE(SearchText(u"  Prod  East "_s).typed(), u"Prod  East"_s);
        QVERIFY(SearchText(u"  "_s) == SearchText());
        QVERIFY(SearchText(u"a"_s) == SearchText(u" a "_s));
        QVERIFY(!(SearchText(u"a"_s) == SearchText(u"b"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
