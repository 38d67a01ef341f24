// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/repairs.h"

#include "ui/look/refusal_words.h"
#include "ui/look/words.h"
#include "ui/settings/broker_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class Repairs
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Repairs)
};

constexpr qint64 littleRoom = 1'000'000'000;
constexpr auto recently = std::chrono::hours(7 * 24);
constexpr std::size_t mostSpans = 3; ///< of damage that are told one by one

/// By how the recorder calls it.
struct PauseCure
{
    const char* reason;
    const char* meaning;
    RepairCure cure;
};

constexpr std::array pauses{
    PauseCure{"disk full", QT_TRANSLATE_NOOP("holdfast::Repairs", "Nothing is recorded: the disk has no room. Free some, or give history less of it. What waits is written as soon as there is room."), RepairCure::ShowBudget},
    PauseCure{"not writable", QT_TRANSLATE_NOOP("holdfast::Repairs", "Nothing is recorded: this account may not write in the data directory. Give it the right to; recording goes on by itself."), RepairCure::ShowFolder},
    PauseCure{"locked by another program", QT_TRANSLATE_NOOP("holdfast::Repairs", "Nothing is recorded: another program holds the file. Close it; recording goes on by itself."), RepairCure::ShowFolder},
    PauseCure{"disk errors", QT_TRANSLATE_NOOP("holdfast::Repairs", "Nothing is recorded: the disk answers with errors. Make a backup now, on another disk, and have this one looked at."), RepairCure::BackUp},
    PauseCure{"damaged", QT_TRANSLATE_NOOP("holdfast::Repairs", "Nothing is recorded: the file is damaged. What can be read stays readable and nothing is deleted. Salvage what can be read, then let that or a backup take its place."), RepairCure::Salvage},
};

/// What does not heal by waiting. Everything else the broker's own card says.
constexpr std::array lasting{LinkFault::MapInvalid,       LinkFault::LoginRefused,         LinkFault::NotAuthorised, LinkFault::CertificateExpired,        LinkFault::CertificateNotYetValid,
                             LinkFault::HostMismatch,     LinkFault::CertificateUntrusted, LinkFault::NotTls,        LinkFault::ClientCertificateRejected, LinkFault::ClientIdTaken,
                             LinkFault::NotBuilt};

void addRecorder(const StoreState& store, std::vector<Repair>& repairs)
{
    if (store.kind == StoreState::Kind::Paused) {
        const auto known = std::ranges::find_if(pauses, [&](const PauseCure& one) { return store.reason.startsWith(QLatin1String(one.reason)); });
        repairs.push_back({u"paused"_s, Repairs::tr("History is paused: %1").arg(refusalWords(store.reason)), store.since,
                           known == pauses.end() ? Repairs::tr("Nothing is recorded until this is put right.") : Repairs::tr(known->meaning), known == pauses.end() ? RepairCure::ShowFolder : known->cure});
    } else if (store.kind == StoreState::Kind::Waiting) {
        repairs.push_back({u"waiting"_s, Repairs::tr("Records wait for the disk"), store.since,
                           Repairs::tr("The disk is slower than the site. Nothing is lost yet; if it lasts, measurements are thinned. A disk of its own helps, or less that is kept."), RepairCure::ShowTimes});
    } else if (store.kind == StoreState::Kind::ReadOnly) {
        repairs.push_back({u"read-only"_s, Repairs::tr("Only looking: another Holdfast records here"), store.since,
                           Repairs::tr("This window shows what the other one records and changes nothing. Close the other one and start again to record here."), RepairCure::ShowFolder});
    }
}

void addBrokers(const RepairFacts& facts, const Format& format, std::vector<Repair>& repairs)
{
    std::vector<Repair> found;
    for (const LinkState& link : facts.picture.links) {
        if (link.status == LinkStatus::Connected || std::ranges::find(lasting, link.fault) == lasting.end())
            continue;
        const BrokerConfig broker = facts.picture.brokers.value(link.broker);
        const QString name = nameOf(broker);
        const bool map = link.fault == LinkFault::MapInvalid;
        const QString what = map ? faultOfMap(broker.mapFile) : QString();
        found.push_back({QString(u"broker:"_s % link.broker.text()), map ? Repairs::tr("The register map of %1 cannot be used").arg(name) : Repairs::tr("%1 is not connected").arg(name), link.since,
                         what.isEmpty() ? troubleOf(link, format) : QString(troubleOf(link, format) % u' ' % what), RepairCure::ShowBrokers});
    }
    std::ranges::sort(found, {}, &Repair::id);
    std::ranges::move(found, std::back_inserter(repairs));
}

void addDamage(const RepairFacts& facts, const Format& format, std::vector<Repair>& repairs)
{
    const HistoryHealth& health = *facts.health;
    if (health.damaged == 0)
        return;
    QStringList lines;
    bool torn = false;
    bool mendable = false;
    qint64 samples = 0;
    Timestamp since = Timestamp::max();
    for (const DamagedSpan& damage : health.damages) {
        torn = torn || damage.kind == DamagedSpan::Kind::Structure;
        mendable = mendable || (damage.kind == DamagedSpan::Kind::Samples && damage.row != 0);
        samples += damage.samples;
        since = std::min(since, damage.foundAt);
        if (static_cast<std::size_t>(lines.size()) < mostSpans)
            lines << damageText(damage, facts.picture, format);
    }
    if (health.damaged > static_cast<qint64>(lines.size()))
        lines << Repairs::tr("And %1 more.").arg(format.count(health.damaged - static_cast<qint64>(lines.size())));
    lines << Repairs::tr("%1 samples cannot be read and are shown as gaps; everything else can.").arg(format.count(samples));
    const bool hasBackup = facts.keeping && !facts.keeping->backups.empty();
    const bool saved = hasBackup && std::ranges::any_of(facts.keeping->backups, [&](const Backup& backup) { return SalvagedHistory::isOne(backup) && backup.madeAt >= since; });
    if (torn)
        lines << (saved ? Repairs::tr("The file around them is torn. What could be read was salvaged: let it, or a backup from before, take its place.")
                        : Repairs::tr("The file around them is torn. Salvage copies everything that can be read into a new file among the backups; the torn one stays as it is."));
    else if (mendable && hasBackup)
        lines << Repairs::tr("A backup from before may still have them.");
    const RepairCure cure = torn ? (saved ? RepairCure::ShowBackups : RepairCure::Salvage) : mendable && hasBackup ? RepairCure::BringBack : RepairCure::CheckNow;
    repairs.push_back({u"damage"_s, Repairs::tr("%n part(s) of the history are damaged", nullptr, static_cast<int>(health.damaged)), since == Timestamp::max() ? std::nullopt : std::optional(since),
                       lines.join(u'\n'), cure});
}

void addHealth(const RepairFacts& facts, const Format& format, std::vector<Repair>& repairs)
{
    const HistoryHealth& health = *facts.health;
    addDamage(facts, format, repairs);
    if (!health.settingsFault.isEmpty())
        repairs.push_back({u"settings"_s, Repairs::tr("What was saved about keeping history was refused"), {},
                           Repairs::tr("%1. Until it is saved anew the usual times and the usual budget apply.").arg(refusalWords(health.settingsFault)), RepairCure::ShowTimes});
    if (health.thinned && facts.now - health.thinned->to < recently)
        repairs.push_back({u"thinned"_s, Repairs::tr("Measurements were thinned"), health.thinned->from,
                           Repairs::tr("The disk could not keep up until %1: of each point only the newest value of an interval was kept. Alarms and actions are complete.").arg(format.moment(health.thinned->to, facts.now)),
                           RepairCure::ShowHistory});
    if (!health.backupFault.isEmpty())
        repairs.push_back({u"backup-failed"_s, Repairs::tr("The last backup could not be made"), health.backupFaultSince,
                           Repairs::tr("%1. It is tried again every hour. See whether its folder can be written and has room.").arg(refusalWords(health.backupFault)), RepairCure::BackUp});
}

/// Since when a backup is due; nothing: none is, or it is not late yet.
std::optional<Timestamp> overdueSince(const KeepingState& state, Timestamp now)
{
    const auto rhythm = std::chrono::hours(state.settings.backupEvery);
    const std::optional<Timestamp> last = state.backups.empty() ? state.usage.first : std::optional(state.backups.front().madeAt);
    return state.settings.backupEvery > 0 && last && now - *last > 2 * rhythm ? std::optional(*last + rhythm) : std::nullopt;
}

void addKeeping(const RepairFacts& facts, const Format& format, std::vector<Repair>& repairs)
{
    const KeepingState& state = *facts.keeping;
    if (state.diskFree > 0 && state.diskFree < littleRoom)
        repairs.push_back({u"disk-low"_s, Repairs::tr("The disk is nearly full"), {},
                           Repairs::tr("%1 are free. When nothing is, recording pauses. Free some room, or give history less of it.").arg(format.bytes(state.diskFree)), RepairCure::ShowBudget});
    if (state.settings.budget > 0 && state.usage.bytes > state.settings.budget)
        repairs.push_back({u"over-budget"_s, Repairs::tr("History is larger than it may be"), {},
                           Repairs::tr("It takes %1 and may take %2. The oldest goes bit by bit; if it stays so, allow more room.").arg(format.bytes(state.usage.bytes), format.bytes(state.settings.budget)), RepairCure::ShowBudget});
    if (const auto since = overdueSince(state, facts.now))
        repairs.push_back({u"backup-overdue"_s, state.backups.empty() ? Repairs::tr("There is no backup yet") : Repairs::tr("A backup is overdue"), since,
                           Repairs::tr("If this disk fails, everything since the last backup is lost. One is made by itself every %n hour(s) while Holdfast runs.", nullptr, state.settings.backupEvery), RepairCure::BackUp});
    else if (state.settings.backupEvery == 0 && state.backups.empty())
        repairs.push_back({u"no-backup"_s, Repairs::tr("There is no backup, and none is made by itself"), {}, Repairs::tr("If this disk fails, everything is lost. Make one, or choose how often one is made."), RepairCure::BackUp});
    if (state.backups.empty())
        return;
    const Backup& newest = state.backups.front();
    if (newest.damaged > 0)
        repairs.push_back({u"backup-damaged"_s, Repairs::tr("The newest backup holds damaged parts"), newest.madeAt,
                           Repairs::tr("%n part(s) were damaged before it was made. Keep an older backup until they are mended.", nullptr, static_cast<int>(newest.damaged)), RepairCure::ShowBackups});
    if (newest.madeAt > facts.now + std::chrono::hours(1))
        repairs.push_back({u"clock"_s, Repairs::tr("The clock went back, or was ahead"), {},
                           Repairs::tr("The newest backup was made on %1: in the future. Set this computer's clock right; no other backup is made by itself until then.").arg(format.moment(newest.madeAt)), RepairCure::BackUp});
}

} // namespace

std::vector<Repair> repairsOf(const RepairFacts& facts, const Format& format)
{
    std::vector<Repair> repairs;
    addRecorder(facts.picture.store, repairs);
    if (facts.health)
        addHealth(facts, format, repairs);
    addBrokers(facts, format, repairs);
    if (facts.keeping)
        addKeeping(facts, format, repairs);
    return repairs;
}

QString wordOf(RepairCure cure)
{
    switch (cure) {
    case RepairCure::BackUp: return Repairs::tr("Make a backup now");
    case RepairCure::BringBack: return Repairs::tr("Bring back from backups");
    case RepairCure::CheckNow: return Repairs::tr("Read all of it again");
    case RepairCure::ShowBudget: return Repairs::tr("Choose the room");
    case RepairCure::ShowTimes: return Repairs::tr("Choose how long");
    case RepairCure::ShowBackups: return Repairs::tr("See the backups");
    case RepairCure::ShowBrokers: return Repairs::tr("See the brokers");
    case RepairCure::ShowHistory: return Repairs::tr("See the history");
    case RepairCure::ShowFolder: return Repairs::tr("Open the folder");
    case RepairCure::Salvage: return Repairs::tr("Salvage what can be read");
    }
    return {};
}

QString damageText(const DamagedSpan& damage, const Picture& picture, const Format& format)
{
    QString whose = Repairs::tr("An unknown point");
    if (damage.kind == DamagedSpan::Kind::Structure)
        return Repairs::tr("The file: %1").arg(refusalWords(damage.detail));
    if (damage.kind == DamagedSpan::Kind::Sums)
        whose = Repairs::tr("Sums, which are made anew from their samples");
    else if (damage.points.size() == 1)
        whose = picture.points.contains(damage.points.front()) ? QString(picture.devices.value(picture.points[damage.points.front()].device).name % u", "_s % picture.points[damage.points.front()].name)
                                                               : damage.points.front().text();
    else if (!damage.points.empty())
        whose = Repairs::tr("%n point(s)", nullptr, static_cast<int>(damage.points.size()));
    if (damage.interval.from >= damage.interval.to)
        return whose;
    return Repairs::tr("%1: %2 to %3").arg(whose, format.moment(damage.interval.from), format.moment(damage.interval.to, damage.interval.from));
}

QString previewText(const RestorePreview& preview, const Format& format)
{
    const auto span = [&](const SiteFacts& facts) {
        return facts.first && facts.last ? Repairs::tr("%1 samples from %2 to %3").arg(format.count(facts.samples), format.moment(*facts.first), format.moment(*facts.last)) : Repairs::tr("no samples");
    };
    const qint64 rows = preview.now.auditRows - preview.backup.facts.auditRows;
    QStringList lines{Repairs::tr("In the backup: %1").arg(span(preview.backup.facts)), Repairs::tr("Now: %1").arg(span(preview.now))};
    if (preview.devicesGoing > 0)
        lines << Repairs::tr("%n device(s) would go: %1", nullptr, static_cast<int>(preview.devicesGoing)).arg(preview.going.mid(0, 10).join(u", "_s));
    if (preview.devicesComing > 0)
        lines << Repairs::tr("%n device(s) would come back: %1", nullptr, static_cast<int>(preview.devicesComing)).arg(preview.coming.mid(0, 10).join(u", "_s));
    switch (preview.chain) {
    case ChainRelation::Same: break;
    case ChainRelation::Behind: lines << Repairs::tr("%n audit row(s) since then would be set aside with the old files", nullptr, static_cast<int>(rows)); break;
    case ChainRelation::Ahead: lines << Repairs::tr("The backup's audit chain is longer than the one here"); break;
    case ChainRelation::Forked: lines << Repairs::tr("The audit chains fork: the backup tells another story than the files here"); break;
    }
    lines << Repairs::tr("The files of now are kept, whatever is chosen.");
    return lines.join(u'\n');
}

} // namespace holdfast
