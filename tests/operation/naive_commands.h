// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operation/command_book.h"

#include <map>
#include <vector>

namespace holdfast {

/// The life of commands told by its rules, one after the other, without any table: to hold the real one against.
class NaiveCommands
{
public:
    struct One
    {
        PointId point;
        WriteLevel level = WriteLevel::Operator;
        double wanted = 0;
        bool feedback = true;
        bool answers = true; ///< its source is known
        bool handed = false;
        bool taken = false;
        bool accepted = false;
        QString end; ///< empty: under way
        Ticks deadline{0};
        Ticks lateUntil{0};
        std::optional<Ticks> until;
        bool holds = false;
    };

    void request(quint64 number, One one);
    void handOver(quint64 number, Ticks now);
    void receipt(quint64 number, CommandReceipt::Kind kind);
    void answered(quint32 source, bool good, Ticks now);
    void heard(const PointId& point, double said, Ticks now);
    void due(Ticks now);
    void giveUp(const PointId& point, WriteLevel level);
    void restart(Ticks now);

    [[nodiscard]] CommandState state(quint64 number) const;
    [[nodiscard]] std::optional<WriteLevel> winner(const PointId& point) const;

    std::map<quint64, One> all;

private:
    [[nodiscard]] One* latest(const PointId& point);
    [[nodiscard]] bool isLatest(quint64 number) const;
    void finish(One& one, const QString& how);
};

} // namespace holdfast
