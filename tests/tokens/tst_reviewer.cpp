// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/reviewer.h"

#include "base/preferences.h"
#include "support/backend.h"
#include "tokens/reviewstore.h"
#include "tokens/tokenmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What tst_reviewmodel's short lists don't meet: reviews that take a while, and come when they are there.
class TestReviewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_parts = std::make_unique<Parts>(*m_backend);
    }

    void cleanup()
    {
        m_parts.reset();
        m_backend.reset();
    }

    void aLongListIsReviewed()
    {
        m_parts->model.update(unused(u"a"_s));
        QTRY_COMPARE(m_parts->reviewer.entries().size(), many);
        const ReviewKeep keep = m_parts->reviewer.keep(m_parts->reviewer.entries().constFirst());
        QTRY_COMPARE(m_parts->reviewer.keptCount(), 1);
        m_parts->reviewer.askAgain(keep);
        QTRY_COMPARE(m_parts->reviewer.keptCount(), 0);
    }

    void whatALongLookFoundIsNothingToAnotherAccount()
    {
        QStringList seen;
        connect(&m_parts->reviewer, &Reviewer::changed, this, [&] {
            const auto &entries = m_parts->reviewer.entries();
            seen.append(entries.isEmpty() ? QString() : entries.constFirst().id().first(1));
        });
        m_parts->model.update(unused(u"a"_s));
        m_parts->reviewer.askAboutAll(); // Looks now.
        m_parts->model.clear();
        QVERIFY(m_parts->reviewer.entries().isEmpty());
        m_parts->model.update(unused(u"b"_s));
        QTRY_COMPARE(m_parts->reviewer.entries().size(), many);
        QCOMPARE(seen, QStringList{u"b"_s});
    }

    void itEndsInTheMidstOfALook()
    {
        m_parts->model.update(unused(u"a"_s));
        m_parts->reviewer.askAboutAll();
        m_parts.reset();
    }

private:
    static constexpr int many = 5000;

    struct Parts
    {
        explicit Parts(Backend &backend)
            : model(backend.clock)
            , preferences(backend.settings)
            , reviews(backend.folder.filePath(u"review.json"_s))
            , reviewer(model, backend.session, preferences, reviews, backend.clock)
        {
        }

        TokenModel model;
        PreferenceStore preferences;
        ReviewStore reviews;
        Reviewer reviewer;
    };

    QList<Token> unused(const QString &prefix) const
    {
        QList<Token> tokens;
        for (int i = 0; i < many; ++i) {
            const QString id = prefix + QString::number(i);
            tokens.append({.id = id, .name = id, .createdAt = m_backend->clock.now().addDays(-30)});
        }
        return tokens;
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Parts> m_parts;
};

QTEST_GUILESS_MAIN(TestReviewer)
#include "tst_reviewer.moc"
