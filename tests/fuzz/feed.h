// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/decoder.h"
#include "tests/fuzz/fuzz.h"

namespace holdfast {

/// Lines of topic, a space and a payload, heard one after the other; a line of one plus sign lets half a minute pass. Then every writable point is written, every point is withdrawn
/// at most once, and what was said names its points.
inline void feed(QByteArrayView input)
{
    Decoder decoder;
    Events events;
    Ticks ticks{0};
    constexpr qsizetype mostLines = 200;
    const QList<QByteArray> lines = input.toByteArray().split('\n').mid(0, mostLines);
    for (const QByteArray& line : lines) {
        ticks += std::chrono::milliseconds(10);
        const Timestamp now = Timestamp(std::chrono::seconds(1'750'000'000)) + ticks;
        if (line == "+") {
            ticks += std::chrono::seconds(30);
            decoder.due(ticks, now, events);
            continue;
        }
        const qsizetype space = line.indexOf(' ');
        const QByteArray payload = space < 0 ? QByteArray() : line.sliced(space + 1);
        decoder.step({BrokerId(QStringLiteral("b")), QString::fromUtf8(line.left(space)), payload, now, ticks, line.size() % 2 == 0}, events);
    }
    std::vector<bool> alive;
    for (const Event& event : events) {
        if (const auto* point = std::get_if<PointDeclared>(&event)) {
            alive.resize(std::max(alive.size(), std::size_t(point->source) + 1));
            alive[std::size_t(point->source)] = true;
            always(!point->point.property.isEmpty());
        }
        if (const auto* gone = std::get_if<PointWithdrawn>(&event); gone && std::size_t(gone->source) < alive.size())
            alive[std::size_t(gone->source)] = false;
        if (const auto* proposal = std::get_if<ProposalHeard>(&event))
            decoder.learn(proposal->mapping, *std::make_unique<Events>());
    }
    for (std::size_t source = 0; source < alive.size(); ++source)
        for (const Value& value : {Value(true), Value(1.0), Value(QStringLiteral("open"))})
            if (const auto written = decoder.encode(SourceIndex(quint32(source)), value))
                always(!written->retained && !written->topic.contains(QChar(u'#')) && !written->topic.contains(QChar(u'+')));
}

} // namespace holdfast
