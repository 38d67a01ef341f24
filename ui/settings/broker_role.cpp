// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/broker_role.h"

#include "ui/look/words.h"
#include "ui/models/lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

class BrokerRole
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::BrokerRole)
};

/// What is known of a broker from which nothing is taken.
QString standingWords(const PathStanding& path, bool isAsked)
{
    if (path.status != LinkStatus::Connected)
        return wordsOf(path.status).word;
    if (path.echo == false)
        return BrokerRole::tr("connected, but our own message does not come back");
    if (path.echo == true)
        return BrokerRole::tr("answers");
    return isAsked ? BrokerRole::tr("connected, does not answer our question") : BrokerRole::tr("connected; whether it answers is not asked without “Own topics”");
}

QString othersOf(const Picture& picture, const LineStanding& line)
{
    QStringList others;
    for (const PathStanding& path : line.paths) {
        const BrokerConfig broker = picture.brokers.value(path.broker);
        if (path.broker != line.line)
            others << BrokerRole::tr("%1 (%2)").arg(nameOf(broker), standingWords(path, broker.permissions.ownTopics));
    }
    return others.join(u", "_s);
}

QString returnWords(const LineStanding& line)
{
    if (line.latched == LatchReason::BudgetSpent)
        return BrokerRole::tr("They have changed places so often that it stays like this until somebody has looked.");
    if (line.phase == PolicyPhase::Latched)
        return BrokerRole::tr("It stays like this until somebody has looked.");
    if (line.phase == PolicyPhase::Recovering)
        return BrokerRole::tr("It answers again, and takes over after five good minutes.");
    return {};
}

QString usualWords(const Picture& picture, const LineStanding& line, const Format& format, Timestamp now)
{
    if (line.inUse == line.line) {
        const QString latched = line.phase == PolicyPhase::Latched ? QString(u' ' + BrokerRole::tr("None of them takes over until somebody has looked.")) : QString();
        return BrokerRole::tr("When it is lost, this takes over: %1.").arg(othersOf(picture, line)) + latched;
    }
    const QString carrier = nameOf(picture.brokers.value(line.inUse));
    const QString carried = line.switchedAt ? BrokerRole::tr("%1 carries its messages for %2.").arg(carrier, format.age(*line.switchedAt, now)) : BrokerRole::tr("%1 carries its messages.").arg(carrier);
    const QString next = returnWords(line);
    return next.isEmpty() ? carried : QString(carried % u' ' % next);
}

QString standInWords(const Picture& picture, const LineStanding& line, const PathStanding& path)
{
    const QString usual = nameOf(picture.brokers.value(line.line));
    if (line.inUse == path.broker)
        return BrokerRole::tr("Carries what %1 brought until it was lost.").arg(usual);
    const QString known = standingWords(path, picture.brokers.value(path.broker).permissions.ownTopics);
    return path.use == BrokerUse::Listening ? BrokerRole::tr("Stands by for %1: %2; listened to, whether devices speak here.").arg(usual, known) : BrokerRole::tr("Stands by for %1: %2.").arg(usual, known);
}

} // namespace

QString roleOf(const Picture& picture, const BrokerId& broker, const Format& format, Timestamp now)
{
    const LineStanding* line = lineOf(picture, broker);
    if (!line)
        return picture.brokers.value(broker).standsInFor.isEmpty() ? QString() : BrokerRole::tr("Said to stand in for a broker that is not there: used as one of its own.");
    if (line->line == broker)
        return usualWords(picture, *line, format, now);
    return standInWords(picture, *line, *std::ranges::find(line->paths, broker, &PathStanding::broker));
}

bool waitsForPerson(const Picture& picture, const BrokerId& usual)
{
    const LineStanding* line = lineOf(picture, usual);
    return line && line->line == usual && line->phase == PolicyPhase::Latched;
}

std::vector<BrokerConfig> choicesFor(const Picture& picture, const BrokerConfig& broker)
{
    std::vector<BrokerConfig> choices;
    for (const BrokerConfig& other : picture.brokers) {
        if (other.standsInFor == broker.id)
            return {};
        if (other.id != broker.id && other.kind == LinkKind::Mqtt && other.standsInFor.isEmpty())
            choices.push_back(other);
    }
    std::ranges::sort(choices, [](const BrokerConfig& a, const BrokerConfig& b) { return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0; });
    return choices;
}

} // namespace holdfast
