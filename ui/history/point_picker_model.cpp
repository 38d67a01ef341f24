// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/point_picker_model.h"

#include "ui/look/quantity_words.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto gathering = 400ms; ///< a site that introduces itself is one rebuild, not one per device

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
    : QAbstractItemModel(parent), m_live(live), m_look(look)
{
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.points.isEmpty() || !delta.removedPoints.isEmpty() || !delta.removedDevices.isEmpty() || delta.site)
            notice();
    });
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(gathering);
    connect(&m_rebuild, &QTimer::timeout, this, &PointPickerModel::rebuild);
    connect(&look, &Look::changed, this, &PointPickerModel::rebuild);
    rebuild();
}

void PointPickerModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    rebuild();
}

void PointPickerModel::setOnlyTicked(bool only)
{
    m_onlyTicked = only;
    rebuild();
}

void PointPickerModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        rebuild();
    else if (!watched)
        m_rebuild.stop();
}

void PointPickerModel::notice()
{
    m_stale = true;
    if (m_watched && !m_rebuild.isActive())
        m_rebuild.start();
}

void PointPickerModel::setTicked(const std::vector<PointId>& points)
{
    m_ticked.assign(points.begin(), points.begin() + std::min<std::ptrdiff_t>(mostTicked, static_cast<std::ptrdiff_t>(points.size())));
    rebuild();
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
    if (m_onlyTicked && std::ranges::find(m_ticked, point.id) == m_ticked.end())
        return false;
    return m_filter.isEmpty() || nameOf(point.id).contains(m_filter, Qt::CaseInsensitive) || place.contains(m_filter, Qt::CaseInsensitive) || device.name.contains(m_filter, Qt::CaseInsensitive);
}

void PointPickerModel::rebuild()
{
    m_stale = false;
    m_rebuild.stop();
    const Picture& picture = m_live.picture();
    std::map<QString, std::vector<std::pair<QString, PointId>>> groups;
    for (const Device& device : picture.devices) {
        const QString place = placeOfDevice(picture, device);
        for (const PointId& id : picture.pointsOf.value(device.id))
            if (const auto point = picture.points.constFind(id); point != picture.points.constEnd() && isListed(*point, device, place))
                groups[place].emplace_back(nameOf(id), id);
    }
    beginResetModel();
    m_groups.clear();
    for (auto& [title, points] : groups) {
        std::ranges::sort(points);
        Group group{title, {}};
        group.points.reserve(points.size());
        for (auto& point : points)
            group.points.push_back(std::move(point.second));
        m_groups.push_back(std::move(group));
    }
    endResetModel();
}

qsizetype PointPickerModel::listed() const
{
    return std::accumulate(m_groups.begin(), m_groups.end(), qsizetype{0}, [](qsizetype sum, const Group& group) { return sum + static_cast<qsizetype>(group.points.size()); });
}

QModelIndex PointPickerModel::indexOf(const PointId& point) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& points = m_groups[group].points;
        if (const auto found = std::ranges::find(points, point); found != points.end())
            return createIndex(static_cast<int>(found - points.begin()), 0, static_cast<quintptr>(group) + 1);
    }
    return {};
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
    if (index.internalId() == 0) {
        const QString& title = m_groups[static_cast<std::size_t>(index.row())].title;
        return role == Qt::DisplayRole ? QVariant(title) : role == cell::InkRole ? QVariant(static_cast<int>(Ink::Text2)) : QVariant();
    }
    const PointId& point = m_groups[index.internalId() - 1].points[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(point);
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
    const auto known = std::ranges::find(m_ticked, point);
    if (value.toInt() == Qt::Unchecked) {
        if (known != m_ticked.end())
            m_ticked.erase(known);
    } else if (known == m_ticked.end()) {
        if (m_ticked.size() >= mostTicked) {
            Q_EMIT refused();
            return false;
        }
        m_ticked.push_back(point);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags PointPickerModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace holdfast
