// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/trial_rows.h"

#include "ui/look/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t mostShown = 5;
constexpr double hardly = 0.001; ///< of the time: not worth a word

class TrialWords
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::TrialWords)
};

QString nameOf(const Picture& picture, const QString& element)
{
    if (const auto device = picture.devices.constFind(DeviceId(element)); device != picture.devices.constEnd())
        return device->name;
    const auto broker = picture.brokers.constFind(BrokerId(element));
    return broker == picture.brokers.constEnd() ? element : holdfast::nameOf(*broker);
}

TextCell summaryOf(const PolicyTrial& trial, const Format& format)
{
    TextCell cell;
    const QString length = format.duration(trial.interval.to - trial.interval.from);
    const auto acted = static_cast<int>(trial.activations.size());
    cell.text = acted == 0 ? TrialWords::tr("On the last %1 it would not have acted").arg(length) : TrialWords::tr("On the last %1 it would have acted %n time(s)", nullptr, acted).arg(length);
    QStringList about;
    if (acted > 0)
        about << TrialWords::tr("%1 of them needless, back within a minute").arg(format.count(needlessOf(trial))) << TrialWords::tr("slowest after %1").arg(format.duration(trial.longestDetection));
    if (trial.doorActions > 0)
        about << TrialWords::tr("%n door action(s)", nullptr, trial.doorActions);
    if (trial.waits > 0)
        about << TrialWords::tr("waited for a person %n time(s)", nullptr, trial.waits);
    const auto whole = static_cast<double>((trial.interval.to - trial.interval.from).count());
    if (const double share = whole > 0 ? static_cast<double>(trial.unwatched.count()) / whole : 0; share > hardly)
        about << TrialWords::tr("nobody recorded for %1").arg(format.duration(trial.unwatched));
    if (!trial.assumed.isEmpty())
        about << TrialWords::tr("history does not know %1: taken to be as bad as what is watched").arg(trial.assumed.join(u", "_s));
    about << TrialWords::tr("as if every step had succeeded");
    cell.subtitle = about.join(u" · "_s);
    cell.icon = Icon::History;
    cell.strong = true;
    return cell;
}

TextCell cellOf(const TriedActivation& activation, const PolicyTrial& trial, const Picture& picture, const Format& format)
{
    TextCell cell;
    cell.text = TrialWords::tr("%1: %2", "moment, what was lost").arg(format.moment(activation.acted), nameOf(picture, activation.element));
    const QString lost = activation.back >= trial.interval.to ? TrialWords::tr("still lost") : TrialWords::tr("lost for %1").arg(format.duration(activation.back - activation.lost));
    const QString after = TrialWords::tr("acted after %1").arg(format.duration(activation.acted - activation.lost));
    cell.subtitle = QStringList({lost, after}).join(u" · "_s) + (activation.needless ? QString(u" · " % TrialWords::tr("needless")) : QString());
    cell.inset = 1;
    return cell;
}

} // namespace

std::vector<TextRow> trialRows(const Expected<PolicyTrial>& trial, const Picture& picture, const Format& format)
{
    if (!trial) {
        TextCell cell;
        cell.text = TrialWords::tr("It could not be tried on the history");
        cell.subtitle = sentenceOf(trial.error());
        cell.priority = Priority::P4;
        return {{cell}};
    }
    std::vector<TextRow> rows{{summaryOf(*trial, format)}};
    const std::size_t shown = std::min(trial->activations.size(), mostShown);
    for (std::size_t i = 0; i < shown; ++i)
        rows.push_back({cellOf(trial->activations[trial->activations.size() - 1 - i], *trial, picture, format)});
    return rows;
}

} // namespace holdfast::continuity_page
