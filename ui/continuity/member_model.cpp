// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/member_model.h"

#include "ui/look/rows.h"

#include <algorithm>
#include <numeric>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Name>
bool holds(const std::vector<Name>& ids, const Name& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

QHash<SpaceId, QString> spaceNames(const SiteModel& site)
{
    QHash<SpaceId, QString> names;
    for (const Space& space : site.spaces)
        names.insert(space.id, space.name);
    return names;
}

} // namespace

MemberModel::MemberModel(const Picture& picture, const CriticalFunction& function, QObject* parent)
    : QAbstractListModel(parent)
{
    const QHash<SpaceId, QString> spaces = spaceNames(picture.site);
    for (const Device& device : picture.devices) {
        if (device.membership != Membership::Adopted)
            continue;
        const QString place = device.space ? spaces.value(*device.space, device.space->text()) : QString();
        m_members.push_back({device.id, {}, device.name, place, holds(function.devices, device.id)});
        for (const PointId& id : picture.pointsOf.value(device.id))
            m_members.push_back({device.id, id, QString(device.name % u" · "_s % picture.points.value(id).name), place, holds(function.points, id)});
    }
    addGone(function, picture);
    std::ranges::sort(m_members, [](const Member& a, const Member& b) {
        if (a.chosen != b.chosen)
            return a.chosen;
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : std::pair(a.device, a.point.value_or(PointId())) < std::pair(b.device, b.point.value_or(PointId()));
    });
    narrow({});
}

/// What the function names and the site no longer has: it stays ticked until somebody takes it out.
void MemberModel::addGone(const CriticalFunction& function, const Picture& picture)
{
    const auto here = [&](const DeviceId& id) {
        const auto device = picture.devices.constFind(id);
        return device != picture.devices.cend() && device->membership == Membership::Adopted;
    };
    for (const DeviceId& id : function.devices)
        if (!here(id))
            m_members.push_back({id, {}, id.text(), {}, true});
    for (const PointId& id : function.points) {
        const auto point = picture.points.constFind(id);
        if (point == picture.points.cend() || !here(point->device))
            m_members.push_back({point == picture.points.cend() ? DeviceId() : point->device, id, id.text(), {}, true});
    }
}

void MemberModel::narrow(const QString& words)
{
    const QStringList sought = words.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const QString whole = QString(m_members[i].name % u' ' % m_members[i].place);
        if (std::ranges::all_of(sought, [&](const QString& word) { return whole.contains(word, Qt::CaseInsensitive); }))
            m_shown.push_back(i);
    }
    endResetModel();
}

std::vector<DeviceId> MemberModel::devices() const
{
    std::vector<DeviceId> ids;
    for (const Member& member : m_members)
        if (member.chosen && !member.point)
            ids.push_back(member.device);
    return ids;
}

std::vector<PointId> MemberModel::points() const
{
    std::vector<PointId> ids;
    for (const Member& member : m_members)
        if (member.chosen && member.point)
            ids.push_back(*member.point);
    return ids;
}

int MemberModel::chosen() const
{
    return static_cast<int>(std::ranges::count_if(m_members, &Member::chosen));
}

int MemberModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant MemberModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member& member = m_members[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return member.name;
    case Qt::AccessibleTextRole:
        return member.place.isEmpty() ? member.name : QString(member.name % u", "_s % member.place);
    case Qt::CheckStateRole:
        return member.chosen ? Qt::Checked : Qt::Unchecked;
    case cell::Trailing:
        return member.place;
    default:
        return {};
    }
}

bool MemberModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    m_members[m_shown[static_cast<std::size_t>(index.row())]].chosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags MemberModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace holdfast::continuity_page
