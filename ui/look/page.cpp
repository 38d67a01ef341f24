// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/page.h"

namespace holdfast {

Page::Page(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
}

void Page::open(const QString&, const QString&) {}

void Page::setHeading(const Heading& heading)
{
    m_heading = heading;
    Q_EMIT headingChanged();
}

void Page::setActions(QWidget* actions)
{
    m_actions = actions;
    Q_EMIT headingChanged();
}

void Page::setDrawer(QWidget* drawer)
{
    m_drawer = drawer;
    Q_EMIT drawerChanged();
}

void Page::say(const Saying& saying)
{
    Q_EMIT said(saying);
}

} // namespace holdfast
