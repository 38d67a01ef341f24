// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template_nodes.h"

#include <algorithm>
#include <type_traits>

/// Nodes are made by one function, so that each knows how deep it reaches.
namespace holdfast::jinja {

inline int depthOf(const ExpressionPtr& expression)
{
    return expression ? expression->depth : 0;
}

inline int depthOf(const Expressions& expressions)
{
    int depth = 0;
    for (const auto& expression : expressions)
        depth = std::max(depth, depthOf(expression));
    return depth;
}

template <typename First>
int depthOf(const std::vector<std::pair<First, ExpressionPtr>>& pairs)
{
    int depth = 0;
    for (const auto& [first, second] : pairs) {
        depth = std::max(depth, depthOf(second));
        if constexpr (std::is_same_v<First, ExpressionPtr>)
            depth = std::max(depth, depthOf(first));
    }
    return depth;
}

inline int depthOf(const ArgumentList& arguments)
{
    return arguments.depth();
}

template <typename Other>
int depthOf(const Other&)
{
    return 0;
}

template <typename Node, typename... Parts>
ExpressionPtr make(Parts... parts)
{
    const int depth = std::max({0, depthOf(parts)...});
    auto node = std::make_unique<Node>(std::move(parts)...);
    node->depth = depth + 1;
    return node;
}

} // namespace holdfast::jinja
