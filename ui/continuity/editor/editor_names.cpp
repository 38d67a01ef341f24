// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/editor_names.h"

#include "ui/continuity/words.h"

#include <QSet>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using Options = std::vector<FieldOption>;

FieldOptions shared(Options options)
{
    std::ranges::sort(options, [](const FieldOption& a, const FieldOption& b) { return a.words.localeAwareCompare(b.words) < 0; });
    return std::make_shared<const Options>(std::move(options));
}

bool holds(const FieldOptions& options, const QString& id)
{
    return std::ranges::any_of(*options, [&](const FieldOption& option) { return option.code == id; });
}

} // namespace

bool EditorNames::isSpace(const QString& id) const
{
    return holds(spaces, id);
}

bool EditorNames::isLink(const QString& id) const
{
    return holds(links, id);
}

EditorNames editorNamesOf(const Board& board)
{
    EditorNames names;
    Options spaces;
    Options devices;
    Options links;
    QSet<SpaceId> seen;
    for (const DependencyNode& node : board.picture().nodes) {
        if (node.space && !seen.contains(*node.space)) {
            seen.insert(*node.space);
            spaces.push_back({node.space->text(), board.nameOf(*node.space), Icon::Layers});
        }
        const bool isDevice = node.kind == DependencyKind::Device || node.kind == DependencyKind::MeshRouter;
        (isDevice ? devices : links).push_back({node.id.text().section(u':', 1), board.nameOf(node.id), iconOf(node.kind)});
    }
    Options all = links;
    all.insert(all.end(), spaces.begin(), spaces.end());
    all.insert(all.end(), devices.begin(), devices.end());
    for (const FieldOption& option : all)
        names.wordsOf.insert(option.code, option.words);
    names.spaces = shared(std::move(spaces));
    names.devices = shared(std::move(devices));
    names.links = shared(std::move(links));
    names.anything = shared(std::move(all));
    return names;
}

} // namespace holdfast::continuity_page
