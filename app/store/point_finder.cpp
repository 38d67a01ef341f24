// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/point_finder.h"

namespace holdfast {

PointFinder::PointFinder(const std::vector<Device>& devices, const std::vector<Point>& points, const QHash<QString, PointId>& names)
    : m_names(names)
{
    QHash<DeviceId, QStringList> called;
    for (const Device& device : devices)
        called.insert(device.id, {device.name, device.announcedName});
    const auto add = [this](const QString& entity, const PointId& point) {
        const auto known = m_entities.constFind(entity);
        m_entities.insert(entity, known == m_entities.constEnd() || *known == point ? point : PointId());
    };
    for (const Point& point : points) {
        m_points.insert(point.id, point);
        add(QString(point.component % u'.' % entitySlug(point.name)), point.id);
        for (const QString& device : called.value(point.device))
            add(QString(point.component % u'.' % entitySlug(QString(device % u' ' % point.name))), point.id);
    }
}

const Point* PointFinder::named(const QString& name) const
{
    const auto point = m_points.constFind(m_names.value(name, PointId(name)));
    return point == m_points.constEnd() ? nullptr : &*point;
}

const Point* PointFinder::entity(const QString& entityId) const
{
    if (const Point* point = named(entityId))
        return point;
    const auto point = m_points.constFind(m_entities.value(entityId));
    return point == m_points.constEnd() ? nullptr : &*point;
}

QString entitySlug(const QString& name)
{
    QString slug;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            slug += letter;
        else if (!letter.isMark() && !slug.isEmpty() && !slug.endsWith(u'_'))
            slug += u'_';
    }
    while (slug.endsWith(u'_'))
        slug.chop(1);
    return slug;
}

} // namespace holdfast
