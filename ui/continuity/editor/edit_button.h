// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace holdfast {
class Look;
}

namespace holdfast::continuity_page {

/// "Open in editor". Not to be seen before `offerEditing`.
[[nodiscard]] QWidget* editButton(const Look& look, QObject* context, std::function<void()> clicked);

/// From now on every button below this widget that opens the editor is there.
void offerEditing(QWidget& below);

} // namespace holdfast::continuity_page
