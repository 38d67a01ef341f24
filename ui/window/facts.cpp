// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/facts.h"

#include "ui/look/happening_words.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rule_words.h"
#include "ui/look/words.h"
#include "ui/models/lines.h"
#include "ui/models/route.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class Facts
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Facts)
};

bool isShown(const Alarm& alarm)
{
    const AlarmLabel label = labelOf(alarm.flags);
    return alarm.priority != Priority::Alert && label != AlarmLabel::Normal && label != AlarmLabel::Shelved && label != AlarmLabel::Suppressed && label != AlarmLabel::OutOfService;
}

/// The one that needs someone most: unacknowledged before acknowledged, then by priority.
bool isWorse(const Alarm& a, const Alarm& b)
{
    if (a.flags.acked != b.flags.acked)
        return !a.flags.acked;
    return a.priority < b.priority;
}

Badge alarmBadge(const Picture& picture, const Format& format)
{
    const Alarm* worst = nullptr;
    int count = 0;
    for (const Alarm& alarm : picture.alarms) {
        if (!isShown(alarm))
            continue;
        count += alarm.flags.active; // as the console counts them; what returned stands in its own sentence
        if (!worst || isWorse(alarm, *worst))
            worst = &alarm;
    }
    if (!worst)
        return {};
    return {format.count(count), worst->priority, shapeStateOf(worst->flags)};
}

BannerFace standInBanner(const Picture& picture, const LineStanding& line, Timestamp now, const Format& format)
{
    const QString strong = Facts::tr("%1 is lost, %2 carries its messages.").arg(nameOf(picture.brokers.value(line.line)), nameOf(picture.brokers.value(line.inUse)));
    const QString text = line.phase == PolicyPhase::Latched ? Facts::tr("It stays like this until somebody has looked.") : line.switchedAt ? Facts::tr("For %1.").arg(format.age(*line.switchedAt, now)) : QString();
    return {Priority::P3, Mark::None, strong, text, Facts::tr("Connections"), {}, toText({u"settings"_s, {}, u"brokers"_s})};
}

} // namespace

Badge badgeOf(const QString& page, const Picture& picture, const Format& format)
{
    if (page == "alarms"_L1)
        return alarmBadge(picture, format);
    if (page == "devices"_L1 && !picture.inbox.isEmpty())
        return {Facts::tr("%1 new").arg(format.count(picture.inbox.size())), {}, {}};
    return {};
}

Badge repairBadge(int problems, const Format& format)
{
    if (problems == 0)
        return {};
    return {format.count(problems), {}, {}, Facts::tr("%n thing(s) to repair", nullptr, problems)};
}

QString freshnessOf(const Census& census, const Format& format)
{
    const PresenceTally presences = census.presences(); // nothing is fresh behind a broker we cannot hear
    const auto with = [&](Presence presence) { return qint64(presences[static_cast<std::size_t>(presence)]); };
    const qint64 adopted = census.countOf(Membership::Adopted);
    const qint64 fresh = with(Presence::Online) + with(Presence::Degraded);
    const qint64 local = with(Presence::OnFallback);
    const qint64 silent = with(Presence::Offline);
    QStringList parts{Facts::tr("%n device(s)", nullptr, static_cast<int>(adopted)).replace(QString::number(adopted), format.count(adopted)), Facts::tr("%1 fresh").arg(format.count(fresh))};
    if (local > 0)
        parts << Facts::tr("%1 on local fallback").arg(format.count(local));
    if (silent > 0)
        parts << Facts::tr("%1 silent").arg(format.count(silent));
    return parts.join(u" · "_s);
}

QString brokersOf(const Picture& picture, const Format& format)
{
    if (picture.brokers.isEmpty())
        return Facts::tr("No broker yet");
    if (picture.brokers.size() == 1) {
        const LinkState link = picture.links.value(picture.brokers.constBegin().key());
        const QString text = Facts::tr("Broker %1").arg(wordsOf(link.status).word);
        if (!link.roundTrip || link.status != LinkStatus::Connected)
            return text;
        return Facts::tr("%1 · %2 ms").arg(text, format.count(link.roundTrip->count()));
    }
    for (const LineStanding& line : picture.lines) {
        if (line.inUse != line.line)
            return Facts::tr("%1 instead of %2").arg(nameOf(picture.brokers.value(line.inUse)), nameOf(picture.brokers.value(line.line)));
    }
    const auto connected = std::count_if(picture.links.cbegin(), picture.links.cend(), [](const LinkState& link) { return link.status == LinkStatus::Connected; });
    return Facts::tr("%1 of %2 brokers connected").arg(format.count(connected), format.count(picture.brokers.size()));
}

QString storeOf(const Picture& picture, const Format& format)
{
    const auto waiting = static_cast<qint64>(std::max(picture.figures.waitingRecords, picture.store.waiting));
    return Facts::tr("Store queue %1 · %2 messages/s").arg(format.count(waiting), format.number(picture.figures.messagesPerSecond, 0));
}

std::optional<BannerFace> urgentBanner(const Picture& picture, Timestamp now, const Format& format)
{
    const Alarm* last = nullptr;
    int others = -1;
    for (const Alarm& alarm : picture.alarms) {
        if (alarm.priority != Priority::P1 || alarm.flags.acked || !isShown(alarm))
            continue;
        ++others;
        if (!last || alarm.raisedAt > last->raisedAt)
            last = &alarm;
    }
    if (!last)
        return std::nullopt;
    QString text = Facts::tr("%1, %2 ago.").arg(last->source, format.age(last->raisedAt, now));
    if (others > 0)
        text += u' ' + Facts::tr("%n more of priority 1 wait(s) to be acknowledged.", nullptr, others);
    return BannerFace{Priority::P1, Mark::None, ruleWords(last->name), text, Facts::tr("Show alarm"), {}, toText({u"alarms"_s, last->id.text(), {}})};
}

std::vector<BannerFace> bannersOf(const Picture& picture, Timestamp now, const Format& format)
{
    std::vector<BannerFace> faces;
    for (const LineStanding& line : picture.lines) {
        if (line.inUse != line.line)
            faces.push_back(standInBanner(picture, line, now, format));
    }
    for (const LinkState& link : picture.links) {
        if ((link.status != LinkStatus::Lost && link.status != LinkStatus::Frozen) || isOnlyStandingBy(picture, link.broker))
            continue;
        const QString name = picture.brokers.value(link.broker).name;
        const QString age = format.age(link.since, now);
        const QString strong = link.status == LinkStatus::Lost ? Facts::tr("%1 lost %2 ago.") : Facts::tr("%1 frozen for %2.");
        const QString why = sentenceOf(link.fault);
        faces.push_back({Priority::P2, Mark::None, strong.arg(name.isEmpty() ? Facts::tr("Broker") : name, age), why.isEmpty() ? Facts::tr("Values keep their age.") : why,
                         Facts::tr("Connections"), {}, toText({u"settings"_s, {}, u"brokers"_s})});
    }
    const bool paused = picture.store.kind == StoreState::Kind::Paused || picture.store.kind == StoreState::Kind::Waiting;
    if (paused)
        faces.push_back({Priority::P2, Mark::None, Facts::tr("History is not recorded."), refusalWords(picture.store.reason), {}, {}});
    if (picture.store.kind == StoreState::Kind::ReadOnly)
        faces.push_back({{}, Mark::Diagnostic, Facts::tr("Read only."), Facts::tr("Another Holdfast records here; this window only looks."), {}, {}});
    return faces;
}

QString sentenceOf(const Notice& notice)
{
    const QString sentence = happeningWords(notice.code);
    return notice.detail.isEmpty() ? sentence : QString(sentence + u": " + refusalWords(notice.detail));
}

} // namespace holdfast
