// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/painted.h"

namespace holdfast {

Painted::Painted(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

} // namespace holdfast
