// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/ghost_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class GhostText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::GhostText)
};

QString kindKey(GhostKind kind)
{
    constexpr std::array keys{"announcement", "value", "orphan"};
    return QLatin1String(keys[static_cast<std::size_t>(kind)]);
}

} // namespace

QString wordOf(GhostKind kind)
{
    switch (kind) {
    case GhostKind::Config:
        return GhostText::tr("Announcement");
    case GhostKind::State:
        return GhostText::tr("Value");
    case GhostKind::Orphan:
        return GhostText::tr("Left behind");
    }
    return {};
}

QString reasonOf(const Ghost& ghost)
{
    if (ghost.why == "retired"_L1)
        return GhostText::tr("Its device is retired");
    if (ghost.why == "blocked"_L1)
        return GhostText::tr("Its device is blocked");
    if (ghost.why == "never-spoke"_L1)
        return GhostText::tr("Its device was announced and never spoke");
    if (ghost.why == "silent"_L1)
        return GhostText::tr("Its device has fallen silent");
    if (ghost.why == "not-renewed"_L1)
        return GhostText::tr("Nobody has renewed it since we listen");
    if (ghost.why == "renamed"_L1)
        return GhostText::tr("Its device speaks under another name now");
    return ghost.why;
}

QString ageOf(const Ghost& ghost, const Format& format, Timestamp now)
{
    const QString age = format.age(ghost.since, now);
    return ghost.olderThanKnown ? GhostText::tr("at least %1").arg(age) : age;
}

QByteArray linesOf(const GhostList& list)
{
    QByteArray lines;
    for (const Ghost& ghost : list.ghosts) {
        const qint64 since = std::chrono::duration_cast<std::chrono::milliseconds>(ghost.since.time_since_epoch()).count();
        QJsonObject line{{u"broker"_s, ghost.broker.text()}, {u"topic"_s, ghost.topic},   {u"kind"_s, kindKey(ghost.kind)},
                         {u"why"_s, ghost.why},              {u"firstSeen"_s, since},     {u"olderThanKnown"_s, ghost.olderThanKnown},
                         {u"bytes"_s, ghost.bytes}};
        if (ghost.device)
            line.insert(u"device"_s, ghost.device->text());
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace holdfast
