// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QIODevice>

/// A request body that can be read once. Sequential, and it refuses to rewind: with it Qt can't send a
/// request again after a broken connection, as it otherwise does up to four times (docs/qt-facts.md, "Requests").
class OneTimeBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneTimeBody(Secret body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_body;
    qint64 m_read = 0;
};
