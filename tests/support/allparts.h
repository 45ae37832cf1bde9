// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backend.h"

#include "base/preferences.h"
#include "base/reachability.h"
#include "demo/demonetwork.h"
#include "parts.h"
#include "secretclipboard.h"
#include "tokens/agepolicy.h"
#include "tokens/creationjournal.h"
#include "tokens/historyqueue.h"
#include "tokens/identifier.h"
#include "tokens/reviewer.h"
#include "tokens/reviewstore.h"
#include "tokens/revoker.h"
#include "tokens/rotator.h"
#include "tokens/secretdigests.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"
#include "tokens/tokenwatcher.h"

/// Whatever a window works on, over a Backend: as main.cpp puts it together.
struct AllParts
{
    explicit AllParts(Backend &over)
        : backend(over)
    {
        reviewer.follow(rotator);
    }

    Parts parts()
    {
        return {.session = backend.session,
                .accounts = backend.accounts,
                .service = service,
                .revoker = revoker,
                .creator = creator,
                .model = model,
                .watcher = watcher,
                .rotator = rotator,
                .agePolicy = agePolicy,
                .identifier = identifier,
                .reviewer = reviewer,
                .clipboard = clipboard,
                .settings = backend.settings,
                .preferences = preferences,
                .clock = backend.clock,
                .reachability = reachability,
                .demoUrl = DemoNetwork::apiUrl()};
    }

    Backend &backend;
    PreferenceStore preferences{backend.settings};
    TokenModel model{backend.clock};
    TokenService service{backend.api, backend.session, model, backend.clock};
    Revoker revoker{service, model, backend.session};
    CreationJournal journal{backend.folder.filePath(QStringLiteral("journal"))};
    TokenCreator creator{service, backend.session, backend.store, journal, model, backend.clock};
    HistoryQueue history{backend.folder.filePath(QStringLiteral("history.db")), HistoryQueue::Worker::Caller};
    TokenWatcher watcher{service, backend.session, model, history, preferences, backend.clock};
    Rotator rotator{backend.folder.filePath(QStringLiteral("rotations.json")), service, backend.session, creator, model, backend.clock};
    AgePolicy agePolicy{backend.folder.filePath(QStringLiteral("policies.json")), service, backend.session, model, preferences, backend.clock};
    SecretDigests digests{backend.folder.filePath(QStringLiteral("digests.json")), backend.store, backend.accounts, creator};
    Identifier identifier{backend.api, backend.session, service, model, digests, watcher, backend.clock, {.lateWrite = {}, .ownUse = {}}};
    ReviewStore reviews{backend.folder.filePath(QStringLiteral("review.json"))};
    Reviewer reviewer{model, backend.session, preferences, reviews, backend.clock};
    Reachability reachability;
    SecretClipboard clipboard;
};
