// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QTest>

namespace holdfast {

inline constexpr Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12}};

/// A text no part of the store may take for anything but a text.
inline const QString hostileText = QStringLiteral("<img src=x> %1 '); DROP TABLE device;-- \u202E \"q\" =cmd|' ../../x\n") + QChar::Null + QStringLiteral("tail");

inline PointId pointNumber(int number)
{
    return PointId(QStringLiteral("device/%1/temperature").arg(number));
}

inline SampleRecord sampleOf(const PointId& point, Timestamp at, Value value, Quality quality = Quality::Live)
{
    return {point, Sample{at, std::move(value), quality}};
}

/// Everything of a point, oldest first.
inline std::vector<Sample> samplesOf(const HistoryReader& reader, const PointId& point, Interval interval = {Timestamp::min(), Timestamp::max()})
{
    std::vector<Sample> all;
    const auto read = reader.samples(point, interval, [&](const std::vector<Sample>& batch) {
        all.insert(all.end(), batch.begin(), batch.end());
        return true;
    });
    if (!read)
        QTest::qFail(qPrintable(read.error().message), __FILE__, __LINE__);
    return all;
}

/// What a test needs of a store that is open for writing.
struct OpenStore
{
    std::unique_ptr<Store> store;
    std::unique_ptr<Recorder> recorder;

    explicit OpenStore(const QString& path, AuditChain chain = {})
    {
        auto opened = Store::open(path, Access::ReadWrite);
        if (!opened) {
            QTest::qFail(qPrintable(opened.error().message), __FILE__, __LINE__);
            return;
        }
        store = std::move(opened).value();
        auto writing = store->recorder(std::move(chain));
        if (!writing) {
            QTest::qFail(qPrintable(writing.error().message), __FILE__, __LINE__);
            return;
        }
        recorder = std::move(writing).value();
    }

    /// True when all of it is durable.
    [[nodiscard]] bool write(Records records) const
    {
        const Committed committed = recorder->write(records);
        if (committed.trouble)
            qInfo("%s", qPrintable(committed.trouble->detail));
        return !committed.trouble && records.empty();
    }
};

} // namespace holdfast
