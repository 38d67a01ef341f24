// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/site_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

class SiteCheck
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::SiteCheck)
};

QString faultOf(const Tariff& tariff)
{
    if (tariff.name.trimmed().isEmpty())
        return SiteCheck::tr("Give every tariff a name.");
    if (std::ranges::none_of(tariff.days, [](bool on) { return on; }))
        return SiteCheck::tr("The tariff “%1” holds on no day: choose at least one.").arg(tariff.name);
    if (tariff.pricePerKwh < 0)
        return SiteCheck::tr("The price of the tariff “%1” is below zero.").arg(tariff.name);
    return {};
}

} // namespace

QString faultOf(const Site& site)
{
    if (site.name.trimmed().isEmpty())
        return SiteCheck::tr("Give the site a name.");
    if (site.timeZone != "UTC" && !QTimeZone::isTimeZoneIdAvailable(site.timeZone))
        return SiteCheck::tr("There is no time zone “%1”: choose one of the list, such as Europe/Dublin.").arg(QString::fromUtf8(site.timeZone));
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    if (!code.match(site.currency).hasMatch())
        return SiteCheck::tr("A currency is three letters, such as EUR.");
    for (const OccupiedHours& day : site.occupied) {
        if (day.from.isValid() && day.to < day.from)
            return SiteCheck::tr("Occupied hours end before they begin: a night shift belongs to two days.");
    }
    for (const Tariff& tariff : site.tariffs) {
        if (const QString fault = faultOf(tariff); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace holdfast
