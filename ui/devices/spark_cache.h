// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/spark.h"
#include "ui/models/live.h"

#include <QObject>

#include <deque>

namespace holdfast {

/// The last day of points that are looked at, read one after the other and kept for a while. Nothing is read for a row nobody sees.
class SparkCache final : public QObject
{
    Q_OBJECT

public:
    SparkCache(const Live& live, HistoryDesk& history, QObject* parent = nullptr);
    ~SparkCache() override;

    /// nullptr while it is not there yet; it is then asked for.
    [[nodiscard]] const SparkTrace* trace(const PointId& point);

    [[nodiscard]] int asked() const { return m_asked; }

Q_SIGNALS:
    void loaded(const holdfast::PointId& point);

private:
    struct Kept
    {
        SparkTrace trace;
        Timestamp at{};
        bool waiting = false;
        bool known = false;
    };

    void askNext();

    const Live& m_live;
    HistoryDesk& m_history;
    QHash<PointId, Kept> m_kept;
    std::deque<PointId> m_queue;
    Cancelled m_cancelled;
    int m_running = 0;
    int m_asked = 0;
};

} // namespace holdfast
