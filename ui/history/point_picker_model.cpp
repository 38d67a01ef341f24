// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/point_picker_model.h"

#include "ui/look/quantity_words.h"

#include <algorithm>
#include <map>

namespace holdfast {
namespace {

bool hasHistory(const Point& point)
{
    return point.function != PointFunction::Event && point.kind != PointKind::Str;
}

} // namespace

PointPickerModel::PointPickerModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractItemModel(parent), m_live(live), m_look(look)
{
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.points.isEmpty() || !delta.removedPoints.isEmpty() || !delta.removedDevices.isEmpty() || delta.site)
            rebuild();
    });
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

void PointPickerModel::setTicked(const std::vector<PointId>& points)
{
    m_ticked.assign(points.begin(), points.begin() + std::min<std::ptrdiff_t>(mostTicked, static_cast<std::ptrdiff_t>(points.size())));
    rebuild();
    Q_EMIT tickedChanged();
}

QString PointPickerModel::nameOf(const PointId& id) const
{
    const Point point = m_live.picture().points.value(id);
    return point.name.isEmpty() ? point.property : point.name;
}

QString PointPickerModel::placeOf(const PointId& id) const
{
    const Picture& picture = m_live.picture();
    const Device device = picture.devices.value(picture.points.value(id).device);
    const Space* space = device.space ? spaceOf(picture.site, *device.space) : nullptr;
    return space != nullptr ? space->name : device.name;
}

bool PointPickerModel::isListed(const Point& point) const
{
    if (!hasHistory(point) || m_live.picture().devices.value(point.device).membership != Membership::Adopted)
        return false;
    if (m_onlyTicked && std::ranges::find(m_ticked, point.id) == m_ticked.end())
        return false;
    return m_filter.isEmpty() || nameOf(point.id).contains(m_filter, Qt::CaseInsensitive) || placeOf(point.id).contains(m_filter, Qt::CaseInsensitive)
        || m_live.picture().devices.value(point.device).name.contains(m_filter, Qt::CaseInsensitive);
}

void PointPickerModel::rebuild()
{
    std::map<QString, std::vector<PointId>> groups;
    for (const Point& point : m_live.picture().points)
        if (isListed(point))
            groups[placeOf(point.id)].push_back(point.id);
    beginResetModel();
    m_groups.clear();
    for (auto& [title, points] : groups) {
        std::ranges::sort(points, {}, [this](const PointId& point) { return nameOf(point); });
        m_groups.push_back({title, std::move(points)});
    }
    endResetModel();
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
        return m_live.picture().points.value(point).unit;
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
