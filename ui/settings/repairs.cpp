// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/repairs.h"

#include "ui/look/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class Repairs
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Repairs)
};

constexpr qint64 littleRoom = 1024LL * 1024 * 1024;

Repair pausedFor(const QString& reason)
{
    struct Cure
    {
        const char* reason;
        const char* cure;
    };
    constexpr Cure cures[] = {
        {"disk full", QT_TRANSLATE_NOOP("holdfast::Repairs", "Free some room on the disk, or give history less of it below. What waits is written as soon as there is room.")},
        {"not writable", QT_TRANSLATE_NOOP("holdfast::Repairs", "Give this account the right to write in the data directory.")},
        {"locked by another program", QT_TRANSLATE_NOOP("holdfast::Repairs", "Close the program that holds the file; recording goes on by itself.")},
        {"disk errors", QT_TRANSLATE_NOOP("holdfast::Repairs", "Make a backup now, and have the disk looked at.")},
        {"damaged", QT_TRANSLATE_NOOP("holdfast::Repairs", "Make a backup now. What can be read stays readable; nothing is deleted.")},
    };
    const auto known = std::ranges::find_if(cures, [&](const Cure& cure) { return reason.startsWith(QLatin1String(cure.reason)); });
    return {Repairs::tr("History is paused: %1").arg(refusalWords(reason)), known == std::end(cures) ? QString() : Repairs::tr(known->cure)};
}

void addRecorder(const StoreState& store, std::vector<Repair>& repairs)
{
    if (store.kind == StoreState::Kind::Paused)
        repairs.push_back(pausedFor(store.reason));
    else if (store.kind == StoreState::Kind::Waiting)
        repairs.push_back({Repairs::tr("Records wait for the disk"), Repairs::tr("The disk is slower than the site. If it lasts, give history a disk of its own.")});
}

void addKeeping(const KeepingState& state, Timestamp now, std::vector<Repair>& repairs)
{
    if (state.damagedSpans > 0)
        repairs.push_back({Repairs::tr("%n span(s) of history were damaged", nullptr, static_cast<int>(state.damagedSpans)),
                           Repairs::tr("They are shown as gaps. A backup from before may still have them: see what it would change below.")});
    if (state.settings.budget > 0 && state.usage.bytes > state.settings.budget)
        repairs.push_back({Repairs::tr("History is larger than it may be"), Repairs::tr("The oldest goes bit by bit. If it stays so, allow more room below.")});
    if (state.diskFree > 0 && state.diskFree < littleRoom)
        repairs.push_back({Repairs::tr("The disk is nearly full"), Repairs::tr("Free some room, or allow history less of it below.")});
    const auto rhythm = std::chrono::hours(state.settings.backupEvery);
    if (state.settings.backupEvery == 0 && state.backups.empty())
        repairs.push_back({Repairs::tr("There is no backup"), Repairs::tr("Make one below, or choose how often one is made.")});
    else if (state.settings.backupEvery > 0 && (state.backups.empty() ? state.usage.first && now - *state.usage.first > 2 * rhythm : now - state.backups.front().madeAt > 2 * rhythm))
        repairs.push_back({Repairs::tr("A backup is overdue"), Repairs::tr("See whether its folder can be written and has room, then make one below.")});
    if (!state.backups.empty() && state.backups.front().damaged > 0)
        repairs.push_back({Repairs::tr("The newest backup holds damaged blocks"), Repairs::tr("They were damaged before it was made. Keep an older backup.")});
    if (!state.backups.empty() && state.backups.front().madeAt > now + std::chrono::hours(1))
        repairs.push_back({Repairs::tr("The clock went back, or was ahead"), Repairs::tr("Set this computer's clock right: the newest backup was made in the future.")});
}

} // namespace

std::vector<Repair> repairsOf(const Picture& picture, const std::optional<KeepingState>& state, Timestamp now)
{
    std::vector<Repair> repairs;
    addRecorder(picture.store, repairs);
    if (state)
        addKeeping(*state, now, repairs);
    return repairs;
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
