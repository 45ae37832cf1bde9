// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

class QTableView;

/// The platform's own style, with room at the sides of a table's cells and headers.
class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Once more when the application has taken another style; the table owns it.
    static void putOn(QTableView &table);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    using QProxyStyle::QProxyStyle;
};
