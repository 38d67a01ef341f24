// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace holdfast {

/// The very sample that held at a time, with its quality. It is asked for when the cursor rests, not wherever it passes.
class CursorReader final : public QObject
{
    Q_OBJECT

public:
    explicit CursorReader(HistoryDesk& history, QObject* parent = nullptr);

    void ask(const std::vector<PointId>& points, Timestamp at);
    void drop();

Q_SIGNALS:
    /// Nothing came in the hour before where there is no sample.
    void found(const holdfast::PointId& point, holdfast::Timestamp at, const std::optional<holdfast::Sample>& sample);

private:
    void askNow();
    void askOne(const PointId& point);

    HistoryDesk& m_history;
    QTimer m_rest;
    std::vector<PointId> m_points;
    Timestamp m_at{};
    quint64 m_round = 0;
};

} // namespace holdfast
