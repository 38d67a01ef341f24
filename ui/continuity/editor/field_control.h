// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/editor/clause.h"

class QWidget;

namespace holdfast {
class Look;
}

namespace holdfast::continuity_page {

/// A field under somebody's hands. `show` brings a new value into the same control without a word.
struct FieldControl
{
    QWidget* widget = nullptr;
    FieldKind kind = FieldKind::Text;
    std::function<void(const EditorField&)> show;
};

/// `entered` hears what somebody has chosen or typed, when it is done, until the control no longer signals to `parent`.
[[nodiscard]] FieldControl controlFor(const Look& look, const EditorField& field, QWidget* parent, const std::function<void(const QVariant&)>& entered);

} // namespace holdfast::continuity_page
