// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/roster.h"

#include "app/site/chance.h"
#include "app/site/rooms.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int defaultCount = 412;

bool isRadio(DeviceKind kind)
{
    return factsOf(kind).dialect == Dialect::Bridged;
}

/// Floors 0 and 1 hang on GW-1, floor 2 on GW-2, the rest on GW-4 but for the east of floor 3.
int gatewayOf(const Unit& unit)
{
    const auto isThis = [&](const BehindGw3& line) { return unit.code == QLatin1String(line.code); };
    if (std::ranges::any_of(behindGw3(), isThis))
        return 2;
    if (!isRadio(unit.kind))
        return -1;
    const int floor = rooms()[static_cast<std::size_t>(unit.room)].floor;
    return floor <= 1 ? 0 : floor == 2 ? 1 : 3;
}

/// qHash differs from machine to machine; this does not.
quint64 saltOf(const QString& code)
{
    quint64 salt = 0x486f6c6466617374ULL;
    for (const QChar character : code)
        salt = scrambled(salt ^ character.unicode());
    return salt;
}

QString hex(quint64 value, int digits)
{
    return QString::number(value & ((1ULL << (4 * digits)) - 1), 16).rightJustified(digits, u'0');
}

QString macFrom(quint64 salt)
{
    const QString digits = hex(salt, 6);
    return u"a4:c1:38:"_s + digits.mid(0, 2) + u':' + digits.mid(2, 2) + u':' + digits.mid(4, 2);
}

/// People who install radio devices name them by folder, and not only in ASCII.
QString friendlyName(const Unit& unit)
{
    const RoomPlan& room = rooms()[static_cast<std::size_t>(unit.room)];
    if (unit.gateway == 1)
        return u"Floor 2/"_s + unit.code;
    if (qstrcmp(room.code, "0.03") == 0)
        return u"Café/"_s + unit.code;
    return unit.code;
}

QString baseOf(const Unit& unit)
{
    const QString lower = unit.code.toLower();
    if (unit.kind == DeviceKind::Gateway)
        return lower + u"/bridge"_s;
    switch (unit.dialect) {
    case Dialect::Bridged: return u"gw-"_s + QString::number(unit.gateway + 1) + u'/' + unit.announcedName;
    case Dialect::Short: return u"harbour/"_s + unit.code;
    case Dialect::Bundle: return u"plant/"_s + lower;
    case Dialect::Plain: return u"bms/"_s + lower;
    case Dialect::Scripted: break;
    }
    return u"shellies/"_s + QString::fromLatin1(factsOf(unit.kind).modelId).toLower() + u'-' + QString(unit.address).remove(u':').right(6);
}

void giveLeaves(Unit& unit)
{
    const KindFacts& facts = factsOf(unit.kind);
    const auto add = [&](std::span<const Leaf> leaves) { unit.leaves.insert(unit.leaves.end(), leaves.begin(), leaves.end()); };
    add(facts.leaves);
    if (facts.battery)
        add(batteryLeaves());
    if (unit.dialect == Dialect::Bridged)
        add(bridgedLeaves());
    else if (unit.dialect == Dialect::Short)
        add(wiredLeaves());
}

void connect(Unit& unit, int gateway)
{
    unit.salt = saltOf(unit.code);
    unit.gateway = gateway;
    unit.dialect = unit.gateway >= 0 ? Dialect::Bridged : factsOf(unit.kind).dialect;
    unit.client = unit.gateway >= 0 ? unit.gateway : busClient;
    unit.address = unit.gateway >= 0 || unit.kind == DeviceKind::Gateway ? u"0x00124b"_s + hex(unit.salt, 10) : macFrom(unit.salt);
    unit.announcedName = friendlyName(unit);
    unit.base = baseOf(unit);
    giveLeaves(unit);
}

QString codeFor(const KindFacts& facts, const QString& room, int nth)
{
    const QString number = facts.numbered || nth > 0 ? QString::number(nth + 1) : QString();
    return room + u'-' + QLatin1String(facts.suffix) + number;
}

QPointF placeFor(const Unit& unit, int inRoom)
{
    const auto known = std::ranges::find_if(behindGw3(), [&](const BehindGw3& line) { return unit.code == QLatin1String(line.code); });
    if (known != behindGw3().end())
        return {known->x / 10.0, known->y / 10.0};
    if (unit.code == "GW-3"_L1 || unit.code == "GW-4"_L1)
        return {unit.code == "GW-3"_L1 ? 61.0 : 9.6, 12.5};
    const RoomPlan& room = rooms()[static_cast<std::size_t>(unit.room)];
    const double across = std::fmod(0.23 + 0.6180339887 * inRoom, 1.0);
    const double down = std::fmod(0.41 + 0.7548776662 * inRoom, 1.0);
    return {std::round((room.x + room.width * (0.1 + 0.8 * across)) * 10) / 10, std::round((room.y + room.depth * (0.3 + 0.42 * down)) * 10) / 10};
}

struct Builder
{
    std::vector<Unit> units;
    QHash<QString, int> ofKind; ///< room and kind → how many so far
    QHash<int, int> inRoom;

    void add(DeviceKind kind, const QString& word)
    {
        const QString room = word.section(u'=', 0, 0);
        Unit unit;
        unit.kind = kind;
        unit.room = roomIndex(room.toLatin1().constData());
        Q_ASSERT(unit.room >= 0);
        unit.nth = ofKind[room + u'/' + QString::number(static_cast<int>(kind))]++;
        unit.code = word.contains(u'=') ? word.section(u'=', 1) : codeFor(factsOf(kind), room, unit.nth);
        connect(unit, kind == DeviceKind::Gateway ? -1 : gatewayOf(unit));
        if (kind == DeviceKind::Gateway)
            unit.client = static_cast<int>(units.size());
        unit.place = placeFor(unit, inRoom[unit.room]++);
        units.push_back(std::move(unit));
    }
};

Unit copyOf(const Unit& original, int round)
{
    Unit copy = original;
    copy.code += u'~' + QString::number(round);
    copy.leaves.clear();
    connect(copy, original.gateway);
    return copy;
}

} // namespace

std::vector<Unit> roster(int count)
{
    Builder builder;
    for (const RosterLine& line : rosterLines()) {
        const QStringList words = QString::fromLatin1(line.rooms).split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words)
            builder.add(line.kind, word);
    }
    std::vector<Unit> units = std::move(builder.units);
    Q_ASSERT(units.size() == defaultCount);
    const auto wanted = static_cast<std::size_t>(std::max(count, gatewayCount));
    units.reserve(wanted);
    constexpr int each = defaultCount - gatewayCount; // gateways are never copied
    for (std::size_t more = 0; units.size() < wanted; ++more)
        units.push_back(copyOf(units[gatewayCount + more % each], static_cast<int>(more / each) + 2));
    units.resize(wanted);
    return units;
}

} // namespace holdfast::site
