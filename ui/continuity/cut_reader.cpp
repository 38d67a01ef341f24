// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/cut_reader.h"

#include "ui/continuity/words.h"

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

bool CutReader::isMesh(const SinglePoint& point) const
{
    const DependencyNode* node = m_board.node(point.node);
    return node != nullptr && node->kind == DependencyKind::MeshRouter;
}

std::vector<const SinglePoint*> CutReader::allPoints(std::size_t most) const
{
    std::vector<const SinglePoint*> all;
    for (const SinglePoint& point : m_board.picture().singlePoints)
        if (all.size() < most)
            all.push_back(&point);
    return all;
}

std::vector<const SinglePoint*> CutReader::meshPoints(std::size_t most) const
{
    std::vector<const SinglePoint*> mesh;
    for (const SinglePoint& point : m_board.picture().singlePoints)
        if (mesh.size() < most && isMesh(point))
            mesh.push_back(&point);
    return mesh.empty() ? allPoints(most) : mesh;
}

/// What it needs to be heard: of several the one in use.
QString CutReader::parentOf(const DependencyNodeId& id) const
{
    const DependencyLink* best = nullptr;
    for (const DependencyLink& link : m_board.picture().links) {
        const bool isWay = link.from == id && (link.kind == DependencyLinkKind::Data || link.kind == DependencyLinkKind::Mesh);
        if (isWay && (best == nullptr || std::pair(link.use, link.order) < std::pair(best->use, best->order)))
            best = &link;
    }
    return best == nullptr ? QString() : m_board.nameOf(best->to);
}

QString CutReader::title(const SinglePoint& point) const
{
    const DependencyNode* node = m_board.node(point.node);
    const QString name = m_board.nameOf(point.node);
    return node == nullptr ? name : tr("%1 %2", "kind and name: Router R-3.05").arg(wordOf(node->kind), name);
}

QString CutReader::count(const SinglePoint& point) const
{
    const DependencyNode* node = m_board.node(point.node);
    if (node != nullptr && node->kind == DependencyKind::PowerFeed)
        return tr("only supply of %n device(s)", nullptr, point.count);
    if (node != nullptr && node->kind == DependencyKind::Cloud)
        return tr("only service for %n device(s)", nullptr, point.count);
    return tr("only path for %n device(s)", nullptr, point.count);
}

QString CutReader::sharing(const SinglePoint& point) const
{
    if (!point.shares || point.sharedWith.empty())
        return {};
    QStringList others;
    for (const DependencyNodeId& other : point.sharedWith)
        if (others.size() < 3)
            others << m_board.nameOf(other);
    const QString names = others.join(u", "_s);
    return others.size() == 1 ? tr("It shares %1 with %2, so both fail together.").arg(m_board.nameOf(*point.shares), names)
                              : tr("It shares %1 with %2: all fail together.").arg(m_board.nameOf(*point.shares), names);
}

QString CutReader::cure(const SinglePoint& point) const
{
    const Cure& cure = point.cure;
    const QString place = cure.space ? m_board.nameOf(*cure.space) : QString();
    const QString beside = m_board.nameOf(cure.beside);
    switch (cure.kind) {
    case CureKind::None:
        return {};
    case CureKind::MainsRouter:
        return place.isEmpty() ? tr("Fix: one mains router nearby.") : tr("Fix: one mains router in %1.").arg(place);
    case CureKind::SecondGateway:
        return place.isEmpty() ? tr("Fix: a second gateway.") : tr("Fix: a second gateway in %1.").arg(place);
    case CureKind::SecondUplink:
        return tr("Fix: a second uplink beside %1.").arg(beside);
    case CureKind::SecondSwitch:
        return tr("Fix: a second switch beside %1.").arg(beside);
    case CureKind::SecondBroker:
        return tr("Fix: a second broker.");
    case CureKind::LocalControl:
        return tr("Fix: control on site instead of the cloud.");
    case CureKind::SecondFeed:
        break;
    }
    return tr("Fix: a second power feed, or a UPS.");
}

CutFace CutReader::face(const SinglePoint& point) const
{
    CutFace face;
    face.name = m_board.nameOf(point.node);
    face.parent = parentOf(point.node);
    face.cut = point.count;
    face.silent = static_cast<int>(std::ranges::count_if(point.dependants, [this](const DependencyNodeId& id) {
        const DependencyNode* node = m_board.node(id);
        return node != nullptr && !node->up;
    }));
    face.priority = Priority::P4;
    face.spoken = joined({title(point), count(point)});
    return face;
}

QStringList CutReader::tableTitles()
{
    return {tr("Single point"), tr("Devices cut off"), tr("Fix")};
}

TextRow CutReader::row(const SinglePoint& point) const
{
    TextCell name;
    name.text = m_board.nameOf(point.node);
    const DependencyNode* node = m_board.node(point.node);
    name.subtitle = node == nullptr ? QString() : wordOf(node->kind);
    name.strong = true;
    name.priority = Priority::P4;
    TextCell devices;
    devices.text = m_format.count(point.count);
    devices.subtitle = point.functions.empty() ? QString() : tr("%n function(s)", nullptr, static_cast<int>(point.functions.size()));
    TextCell fix;
    fix.text = cure(point);
    fix.subtitle = sharing(point);
    return {name, devices, fix};
}

} // namespace holdfast::continuity_page
