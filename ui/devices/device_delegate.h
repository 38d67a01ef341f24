// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/spark_cache.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"

namespace holdfast {

/// Rows of the device list: the value with its day beside it, the state with its age.
class DeviceDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    DeviceDelegate(const Live& live, SparkCache& sparks, const Look& look, QObject* parent = nullptr);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override;

private:
    void paintState(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const;
    void paintDay(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const;

    const Live& m_live;
    SparkCache& m_sparks;
};

} // namespace holdfast
