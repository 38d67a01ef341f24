// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/edit_button.h"

#include "ui/look/button.h"

#include <QCoreApplication>

namespace holdfast::continuity_page {
namespace {

class EditButton
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::EditButton)
};

const QString buttonName = QStringLiteral("openInEditor");

} // namespace

QWidget* editButton(const Look& look, QObject* context, std::function<void()> clicked)
{
    auto* button = new Button(look, EditButton::tr("Open in editor"), ButtonKind::Default, ButtonSize::Small);
    button->setObjectName(buttonName);
    button->setIcon(Icon::Edit);
    button->hide();
    QObject::connect(button, &QPushButton::clicked, context, std::move(clicked));
    return button;
}

void offerEditing(QWidget& below)
{
    for (QWidget* button : below.findChildren<QWidget*>(buttonName))
        button->show();
}

} // namespace holdfast::continuity_page
