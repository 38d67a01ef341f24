// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drawer_dock.h"

#include "ui/look/tokens.h"

#include <QVBoxLayout>

namespace holdfast {

DrawerDock::DrawerDock(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("drawer"));
    m_column->setContentsMargins(0, 0, 0, 0);
    setFixedWidth(frame::drawer);
    hide();
}

void DrawerDock::show(QWidget* drawer, QWidget* page)
{
    if (drawer == m_drawer)
        return;
    if (m_drawer) {
        m_column->removeWidget(m_drawer);
        m_drawer->setParent(m_page);
        m_drawer->hide();
    }
    m_drawer = drawer;
    m_page = page;
    if (drawer) {
        m_column->addWidget(drawer);
        drawer->show();
    }
    setVisible(drawer != nullptr);
}

} // namespace holdfast
