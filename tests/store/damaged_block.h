// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "tests/store/samples.h"

#include <QFile>

namespace holdfast {

inline constexpr int filledPoints = 12;
inline constexpr int filledSamples = 6000; ///< of each
inline constexpr int filledStretch = 3000; ///< a block of it

/// Blocks of their own for every point, and something in the journal.
inline void fillHistory(const QString& path)
{
    const OpenStore open(path);
    for (int from = 0; from < filledSamples; from += filledStretch) {
        Records records;
        for (int point = 0; point < filledPoints; ++point) {
            for (int i = from; i < from + filledStretch; ++i)
                records.push_back(sampleOf(pointNumber(point), noon + std::chrono::milliseconds(i * 7000 + (i * 37 + point * 101) % 900), static_cast<double>((i * 7919 + point * 104729) % 4001) / 10));
        }
        QVERIFY(open.write(std::move(records)));
        for (int rounds = 0; open.recorder->tidy().value_or(false); ++rounds)
            QVERIFY(rounds < 10'000);
    }
    QVERIFY(open.write({sampleOf(pointNumber(0), noon + std::chrono::hours(100), 1.0)}));
}

/// A block as it lies there.
struct StoredBlock
{
    qint64 row = 0;
    Interval interval;
    qint64 samples = 0;
    QByteArray body;
};

inline StoredBlock blockOf(const QString& historyFile, const PointId& point)
{
    const auto database = Database::open(historyFile, Database::Mode::Frozen);
    if (!database)
        return {};
    SqlStatement row = (*database)->prepare(QStringLiteral("SELECT id, first, last, samples, body FROM block WHERE series = (SELECT id FROM series WHERE point = ?) ORDER BY first LIMIT 1 OFFSET 1"));
    if (row.run(point.text()) || !row.next())
        return {};
    return {row.number(0), {Timestamp(std::chrono::milliseconds(row.number(1))), Timestamp(std::chrono::milliseconds(row.number(2) + 1))}, row.number(3), row.value(4).toByteArray()};
}

/// One bit of the block's body, in the file itself.
inline bool flipBit(const QString& historyFile, const StoredBlock& block)
{
    QFile file(historyFile);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray bytes = file.readAll();
    const auto at = bytes.indexOf(block.body); // all of it: neighbours resemble each other
    if (at <= 0 || block.body.size() < 100)
        return false;
    const auto middle = at + block.body.size() / 2;
    const char flipped = static_cast<char>(bytes[middle] ^ 4);
    return file.seek(middle) && file.write(&flipped, 1) == 1;
}

} // namespace holdfast
