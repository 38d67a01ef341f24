// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/point_picker_model.h"

#include "ui/look/quantity_words.h"
#include "ui/look/tokens.h"

#include <QSize>

#include <QMimeData>

#include <algorithm>
#include <memory>
#include <numeric>

namespace holdfast {
namespace {

constexpr Ticks gathering{400}; ///< a site that introduces itself is one rebuild, not one per device
constexpr int devicesAtOnce = 32;
constexpr int groupsAtOnce = 64;
constexpr int smallSite = 1000; ///< devices: up to so many nothing is sliced

bool hasHistory(const Point& point)
{
    return point.function != PointFunction::Event && point.kind != PointKind::Str;
}

QString unitOf(const Picture& picture, const PointId& id)
{
    const auto point = picture.points.constFind(id);
    return point == picture.points.constEnd() ? QString() : point->unit;
}

QString placeOfDevice(const Picture& picture, const Device& device)
{
    const Space* space = device.space ? spaceOf(picture.site, *device.space) : nullptr;
    return space != nullptr ? space->name : device.name;
}

} // namespace

PointPickerModel::PointPickerModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractItemModel(parent), m_live(live), m_look(look), m_slices([this] { return step(); })
{
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.points.isEmpty() || !delta.removedPoints.isEmpty() || !delta.removedDevices.isEmpty() || delta.site)
            notice();
    });
    connect(&look, &Look::changed, this, &PointPickerModel::rebuild);
    rebuild();
}

void PointPickerModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    rebuild();
}

void PointPickerModel::setShown(Shown shown)
{
    m_shown = shown;
    rebuild();
}

void PointPickerModel::setRecent(std::vector<PointId> recent)
{
    m_recent = std::move(recent);
    if (m_shown == Shown::Recent)
        rebuild();
}

void PointPickerModel::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched)
        return m_slices.stop();
    if (m_building)
        m_slices.start();
    else if (m_stale)
        rebuild();
}

void PointPickerModel::notice()
{
    m_stale = true;
    if (m_watched && !m_building)
        m_slices.start(gathering);
}

void PointPickerModel::setTicked(const std::vector<PointId>& points)
{
    const std::vector<PointId> before = m_ticked;
    m_ticked.assign(points.begin(), points.begin() + std::min<std::ptrdiff_t>(mostTicked, static_cast<std::ptrdiff_t>(points.size())));
    if (m_shown == Shown::Ticked)
        rebuild();
    for (const std::vector<PointId>* list : std::initializer_list<const std::vector<PointId>*>{&before, &m_ticked})
        for (const PointId& point : *list)
            if (const QModelIndex at = indexOf(point); at.isValid())
                Q_EMIT dataChanged(at, at, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

QString PointPickerModel::nameOf(const PointId& id) const
{
    const auto point = m_live.picture().points.constFind(id);
    return point == m_live.picture().points.constEnd() ? QString() : point->name.isEmpty() ? point->property : point->name;
}

QString PointPickerModel::placeOf(const PointId& id) const
{
    const Picture& picture = m_live.picture();
    const auto point = picture.points.constFind(id);
    const auto device = point == picture.points.constEnd() ? picture.devices.constEnd() : picture.devices.constFind(point->device);
    return device == picture.devices.constEnd() ? QString() : placeOfDevice(picture, *device);
}

bool PointPickerModel::isListed(const Point& point, const Device& device, const QString& place) const
{
    if (!hasHistory(point) || device.membership != Membership::Adopted)
        return false;
    if (m_shown == Shown::Ticked && !isTicked(point.id))
        return false;
    if (m_shown == Shown::Recent && std::ranges::find(m_recent, point.id) == m_recent.end())
        return false;
    return m_filter.isEmpty() || nameOf(point.id).contains(m_filter, Qt::CaseInsensitive) || place.contains(m_filter, Qt::CaseInsensitive) || device.name.contains(m_filter, Qt::CaseInsensitive);
}

bool PointPickerModel::isTicked(const PointId& point) const
{
    return std::ranges::find(m_ticked, point) != m_ticked.end();
}

void PointPickerModel::rebuild()
{
    m_stale = false;
    m_building = Building{};
    m_slices.stop();
    if (m_live.census().slots() <= smallSite)
        m_slices.finish();
    else if (m_watched)
        m_slices.start();
}

/// Gathers all points by room, then sorts room by room, then shows them.
bool PointPickerModel::step()
{
    if (!m_building) {
        m_stale = false;
        m_building = Building{};
    }
    const Census& census = m_live.census();
    const int end = std::min(census.slots(), m_building->next + devicesAtOnce);
    const bool isGathering = m_building->next < census.slots();
    for (; m_building->next < end; ++m_building->next)
        if (const DeviceId* id = census.at(m_building->next))
            gather(*m_live.picture().devices.constFind(*id));
    if (isGathering)
        return true;
    finishGroups();
    if (!m_building->found.empty())
        return true;
    beginResetModel();
    m_groups = std::move(m_building->groups);
    m_building.reset();
    endResetModel();
    if (m_stale && m_watched)
        m_slices.start(gathering);
    return false;
}

void PointPickerModel::gather(const Device& device)
{
    const Picture& picture = m_live.picture();
    const auto points = picture.pointsOf.constFind(device.id);
    if (device.membership != Membership::Adopted || points == picture.pointsOf.constEnd())
        return;
    const QString place = placeOfDevice(picture, device);
    for (const PointId& id : *points)
        if (const auto point = picture.points.constFind(id); point != picture.points.constEnd() && isListed(*point, device, place))
            m_building->found[place].emplace_back(point->category != PointCategory::None, nameOf(id), id);
}

void PointPickerModel::finishGroups()
{
    auto& found = m_building->found;
    for (int count = 0; count < groupsAtOnce && !found.empty(); ++count) {
        auto first = found.extract(found.begin());
        std::ranges::sort(first.mapped());
        Group group{first.key(), {}};
        group.points.reserve(first.mapped().size());
        for (auto& point : first.mapped())
            group.points.push_back(std::move(std::get<PointId>(point)));
        m_building->groups.push_back(std::move(group));
    }
}

qsizetype PointPickerModel::listed() const
{
    return std::accumulate(m_groups.begin(), m_groups.end(), qsizetype{0}, [](qsizetype sum, const Group& group) { return sum + static_cast<qsizetype>(group.points.size()); });
}

QModelIndex PointPickerModel::indexOf(const PointId& point) const
{
    const QString place = placeOf(point);
    const auto group = std::lower_bound(m_groups.begin(), m_groups.end(), place, [](const Group& one, const QString& title) { return one.title < title; });
    if (group == m_groups.end() || group->title != place)
        return {};
    const auto found = std::ranges::find(group->points, point);
    return found == group->points.end() ? QModelIndex() : createIndex(static_cast<int>(found - group->points.begin()), 0, static_cast<quintptr>(group - m_groups.begin()) + 1);
}

QModelIndex PointPickerModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex PointPickerModel::parent(const QModelIndex& child) const
{
    return !child.isValid() || child.internalId() == 0 ? QModelIndex() : createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int PointPickerModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].points.size()) : 0;
}

int PointPickerModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant PointPickerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::SizeHintRole)
        return QSize(0, row::compact);
    if (index.internalId() == 0) {
        const QString& title = m_groups[static_cast<std::size_t>(index.row())].title;
        return role == Qt::DisplayRole ? QVariant(title) : role == cell::InkRole ? QVariant(static_cast<int>(Ink::Text2)) : role == cell::Strong ? QVariant(true) : QVariant();
    }
    const Group& group = m_groups[index.internalId() - 1];
    const PointId& point = group.points[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return listedName(group, static_cast<std::size_t>(index.row()));
    case cell::InkRole:
        return static_cast<int>(isTicked(point) ? Ink::Text : Ink::Text2);
    case Qt::AccessibleTextRole:
        return QString(nameOf(point) % QStringLiteral(", ") % placeOf(point));
    case Qt::CheckStateRole:
        return std::ranges::find(m_ticked, point) == m_ticked.end() ? Qt::Unchecked : Qt::Checked;
    case cell::Trailing:
    case UnitRole:
        return unitOf(m_live.picture(), point);
    case PointIdRole:
        return point.text();
    default:
        return {};
    }
}

bool PointPickerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.internalId() == 0)
        return false;
    const PointId point = m_groups[index.internalId() - 1].points[static_cast<std::size_t>(index.row())];
    return isTicked(point) == (value.toInt() != Qt::Unchecked) || toggle(point);
}

bool PointPickerModel::toggle(const PointId& point)
{
    const auto known = std::ranges::find(m_ticked, point);
    if (known != m_ticked.end()) {
        m_ticked.erase(known);
    } else if (m_ticked.size() >= mostTicked) {
        Q_EMIT refused();
        return false;
    } else {
        m_ticked.push_back(point);
    }
    if (const QModelIndex at = indexOf(point); at.isValid())
        Q_EMIT dataChanged(at, at, {Qt::CheckStateRole, cell::InkRole});
    Q_EMIT tickedChanged();
    return true;
}

/// Two of one name in a room are told apart by their devices.
QString PointPickerModel::listedName(const Group& group, std::size_t row) const
{
    const QString name = nameOf(group.points[row]);
    const bool before = row > 0 && nameOf(group.points[row - 1]) == name;
    const bool after = row + 1 < group.points.size() && nameOf(group.points[row + 1]) == name;
    const Picture& picture = m_live.picture();
    const auto device = picture.devices.constFind(picture.points.value(group.points[row]).device);
    return (before || after) && device != picture.devices.constEnd() ? QString(name % u" · " % device->name) : name;
}

QMimeData* PointPickerModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes)
        if (index.internalId() != 0)
            ids.append(index.data(PointIdRole).toString());
    auto data = std::make_unique<QMimeData>();
    data->setData(dragType(), ids.join(u'\n').toUtf8());
    return data.release();
}

Qt::ItemFlags PointPickerModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
}

} // namespace holdfast
