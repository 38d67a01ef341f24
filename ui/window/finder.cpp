// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/finder.h"

#include "ui/look/quantity_words.h"
#include "ui/look/rule_words.h"
#include "ui/look/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class Finder
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Finder)
};

constexpr std::size_t perGroup = 6;

/// The letters stand together: such groups come before those where they are scattered.
bool isWhole(const Fit& fit)
{
    return fit.score >= 900;
}

struct Prefix
{
    char16_t sign;
    Finding::Group group;
};

constexpr std::array prefixes{Prefix{u'>', Finding::Group::Actions}, Prefix{u'@', Finding::Group::Rooms}, Prefix{u'!', Finding::Group::Alarms},
                              Prefix{u'#', Finding::Group::Devices}};

Finding choice(const QString& title, Icon icon, std::function<void()> act)
{
    Finding finding;
    finding.group = Finding::Group::Actions;
    finding.title = title;
    finding.icon = icon;
    finding.act = std::move(act);
    return finding;
}

/// Made only when somebody asks: a large site has very many devices.
std::vector<Finding> tabsOf(const QString& device, const Navigate& navigate)
{
    const auto tab = [&](const QString& title, Icon icon, const QString& name) { return choice(title, icon, [navigate, device, name] { navigate({u"devices"_s, device, name}); }); };
    return {tab(Finder::tr("Live values"), Icon::Sensor, u"live"_s), tab(Finder::tr("History"), Icon::History, u"history"_s), tab(Finder::tr("Alarms"), Icon::Alarms, u"alarms"_s),
            tab(Finder::tr("Network"), Icon::Radio, u"network"_s), tab(Finder::tr("Configuration"), Icon::Settings, u"config"_s)};
}

std::vector<Finding> waysIntoRoom(const QString& room, const Navigate& navigate)
{
    return {choice(Finder::tr("Show it on the plan"), Icon::Overview, [navigate, room] { navigate({u"overview"_s, room, {}}); }),
            choice(Finder::tr("List the devices in it"), Icon::Devices, [navigate, room] { navigate({u"devices"_s, room, {}}); })};
}

std::vector<Finding> waysToAlarm(const QString& alarm, const PointId& point, const Navigate& navigate)
{
    std::vector<Finding> ways{choice(Finder::tr("Open it in the console"), Icon::Alarms, [navigate, alarm] { navigate({u"alarms"_s, alarm, {}}); }),
                              choice(Finder::tr("Show it on the plan"), Icon::Pin, [navigate, alarm] { navigate({u"overview"_s, alarm, {}}); })};
    if (!point.isEmpty())
        ways.push_back(choice(Finder::tr("Show its trend"), Icon::History, [navigate, point] { navigate({u"history"_s, point.text(), {}}); }));
    return ways;
}

void addPages(std::vector<Finding>& findings, const std::vector<PageEntry>& pages, const Navigate& navigate)
{
    int number = 1;
    for (const PageEntry& page : pages) {
        Finding finding;
        finding.group = Finding::Group::Pages;
        finding.title = page.title();
        finding.keys = number <= 10 ? u"Ctrl+%1"_s.arg(number % 10) : QString();
        finding.icon = page.icon;
        finding.act = [navigate, route = page.route] { navigate({route, {}, {}}); };
        findings.push_back(std::move(finding));
        ++number;
    }
}

void addAlarms(std::vector<Finding>& findings, const Picture& picture, Timestamp now, const Format& format, const Navigate& navigate)
{
    for (const Alarm& alarm : picture.alarms) {
        Finding finding;
        finding.group = Finding::Group::Alarms;
        finding.title = alarm.source.isEmpty() ? ruleWords(alarm.name) : QString(ruleWords(alarm.name) + u", " + alarm.source);
        finding.note = format.age(alarm.raisedAt, now) + u" · " + wordsOf(labelOf(alarm.flags)).word;
        finding.shape = alarm.priority;
        finding.state = shapeStateOf(alarm.flags);
        finding.act = [navigate, id = alarm.id.text()] { navigate({u"alarms"_s, id, {}}); };
        finding.choices = [navigate, id = alarm.id.text(), point = alarm.point.value_or(PointId())] { return waysToAlarm(id, point, navigate); };
        findings.push_back(std::move(finding));
    }
}

void addRooms(std::vector<Finding>& findings, const Picture& picture, const Navigate& navigate)
{
    for (const Space& space : picture.site.spaces) {
        if (space.kind == SpaceKind::Core)
            continue;
        const Floor* floor = floorOf(picture.site, space.floor);
        Finding finding;
        finding.group = Finding::Group::Rooms;
        finding.title = space.name;
        finding.note = floor ? floor->label : QString();
        finding.icon = Icon::Overview;
        finding.act = [navigate, id = space.id.text()] { navigate({u"overview"_s, id, {}}); };
        finding.choices = [navigate, id = space.id.text()] { return waysIntoRoom(id, navigate); };
        findings.push_back(std::move(finding));
    }
}

void addDevices(std::vector<Finding>& findings, const Picture& picture, Timestamp now, const Format& format, const Navigate& navigate)
{
    for (const Device& device : picture.devices) {
        if (device.membership != Membership::Adopted && device.membership != Membership::Heard)
            continue;
        const bool isNew = device.membership == Membership::Heard;
        const DeviceState state = picture.shownState(device.id);
        const Space* space = device.space ? spaceOf(picture.site, *device.space) : nullptr;
        Finding finding;
        finding.group = Finding::Group::Devices;
        finding.title = device.name;
        const QString status = isNew ? Finder::tr("new") : wordsOf(state.presence).word;
        const QString age = state.lastHeard ? QString(u", " + format.age(state.lastHeard, now)) : QString();
        finding.note = space ? QString(space->name + u" · " + status + age) : QString(status + age);
        finding.icon = Icon::Sensor;
        finding.act = [navigate, id = device.id.text(), isNew] { navigate({u"devices"_s, id, isNew ? u"inbox"_s : QString()}); };
        if (!isNew)
            finding.choices = [navigate, id = device.id.text()] { return tabsOf(id, navigate); };
        findings.push_back(std::move(finding));
    }
}

void addCommands(std::vector<Finding>& findings, const std::vector<Command>& commands)
{
    for (const Command& command : commands) {
        Finding finding;
        finding.group = Finding::Group::Actions;
        finding.title = command.title;
        finding.note = command.unavailable;
        finding.keys = command.keys;
        finding.icon = command.icon;
        finding.unavailable = command.unavailable;
        finding.act = command.run;
        findings.push_back(std::move(finding));
    }
}

} // namespace

QString titleOf(Finding::Group group)
{
    switch (group) {
    case Finding::Group::Pages:
        return Finder::tr("Pages");
    case Finding::Group::Alarms:
        return Finder::tr("Alarms");
    case Finding::Group::Actions:
        return Finder::tr("Actions");
    case Finding::Group::Rooms:
        return Finder::tr("Rooms");
    case Finding::Group::Devices:
        return Finder::tr("Devices");
    }
    return {};
}

std::vector<Finding> findingsOf(const Picture& picture, Timestamp now, const Format& format, const std::vector<PageEntry>& pages, const std::vector<Command>& commands,
                                const Navigate& navigate)
{
    std::vector<Finding> findings;
    addPages(findings, pages, navigate);
    addAlarms(findings, picture, now, format, navigate);
    addCommands(findings, commands);
    addRooms(findings, picture, navigate);
    addDevices(findings, picture, now, format, navigate);
    return findings;
}

std::vector<Found> find(const std::vector<Finding>& findings, const QString& query)
{
    QString letters = query.trimmed();
    std::optional<Finding::Group> only;
    for (const Prefix& prefix : prefixes) {
        if (letters.startsWith(QChar(prefix.sign)))
            only = prefix.group;
    }
    if (only)
        letters = letters.mid(1);
    std::array<std::vector<Found>, 5> groups;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        if (only && finding.group != *only)
            continue;
        const bool many = finding.group == Finding::Group::Rooms || finding.group == Finding::Group::Devices;
        if (!only && letters.isEmpty() && many)
            continue;
        if (auto fit = fits(letters, finding.title))
            groups[static_cast<std::size_t>(finding.group)].push_back({i, std::move(*fit)});
    }
    std::vector<std::vector<Found>*> order;
    for (auto& group : groups) {
        std::ranges::stable_sort(group, [&](const Found& a, const Found& b) {
            return a.fit.score != b.fit.score ? a.fit.score > b.fit.score : findings[a.finding].title.size() < findings[b.finding].title.size();
        });
        if (!only && group.size() > perGroup)
            group.resize(perGroup);
        if (!group.empty())
            order.push_back(&group);
    }
    if (!letters.isEmpty())
        std::ranges::stable_sort(order, [](const auto* a, const auto* b) { return isWhole(a->front().fit) && !isWhole(b->front().fit); });
    std::vector<Found> all;
    for (const auto* group : order)
        all.insert(all.end(), group->begin(), group->begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(group->size(), 40)));
    return all;
}

} // namespace holdfast
