// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "tests/fuzz/fuzz.h"

#include <QSet>

using namespace holdfast;

/// Lines of "topic payload"; whatever devices say, only points that were announced speak, and removing every device leaves nothing behind.
HOLDFAST_FUZZ_TARGET(homie)
{
    Decoder decoder;
    Events events;
    QSet<QString> topics;
    Ticks ticks{0};
    for (const QByteArray& line : input.toByteArray().split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const QString topic = QString::fromUtf8(space < 0 ? line : line.first(space));
        ticks += std::chrono::milliseconds(100);
        if (topic.isEmpty())
            decoder.due(ticks, Timestamp(ticks), events);
        else
            decoder.step({BrokerId(QStringLiteral("b")), topic, space < 0 ? QByteArray() : line.sliced(space + 1), Timestamp(ticks), ticks, false}, events);
        topics.insert(topic);
    }
    decoder.due(ticks + std::chrono::seconds(20), Timestamp(ticks), events);
    for (const QString& topic : std::as_const(topics))
        if (!topic.startsWith(u"homeassistant") && !topic.startsWith(u"spBv1.0"))
            for (const QStringView ending : {u"", u"/$state", u"/$homie", u"/$description"})
                decoder.step({BrokerId(QStringLiteral("b")), QString(topic.section(QStringLiteral("/$"), 0, 0) + ending), {}, Timestamp(ticks), ticks, false}, events);
    QSet<SourceIndex> alive;
    for (const Event& event : events) {
        if (const auto* declared = std::get_if<PointDeclared>(&event); declared && declared->convention == u"homie")
            alive.insert(declared->source);
        else if (const auto* withdrawn = std::get_if<PointWithdrawn>(&event))
            alive.remove(withdrawn->source);
    }
    always(alive.isEmpty());
}
