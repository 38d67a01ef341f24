// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/repair_row.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sign = 20;

} // namespace

RepairRow::RepairRow(const Look& look, const Repair& repair, Timestamp now, QWidget* parent)
    : Painted(look, parent), m_button(new Button(look, wordOf(repair.cure), ButtonKind::Default, ButtonSize::Small))
{
    setObjectName(QString(u"repair:"_s % repair.id));
    const QString since = repair.since ? tr("since %1").arg(look.format().moment(*repair.since, now)) : QString();
    setAccessibleName(since.isEmpty() ? repair.name : QString(repair.name % u", "_s % since));
    setAccessibleDescription(repair.meaning);
    m_button->setObjectName(QString(u"cure:"_s % repair.id));
    m_button->setAccessibleName(QString(wordOf(repair.cure) % u": "_s % repair.name));
    m_button->setAccessibleDescription(repair.meaning);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(new PlainLabel(look, repair.name, Type::BodyStrong, Ink::Text, Overflow::Wrap), 1);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::hair / 2);
    lines->addLayout(head);
    if (!since.isEmpty())
        lines->addWidget(new PlainLabel(look, since, Type::Caption, Ink::Text2));
    lines->addWidget(new PlainLabel(look, repair.meaning, Type::Dense, Ink::Text2, Overflow::Wrap));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::inside + sign + space::gap, space::gap, space::inside, space::gap);
    row->setSpacing(space::inside);
    row->addLayout(lines, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [this, cure = repair.cure] { Q_EMIT cureWanted(cure); });
}

void RepairRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(look().color(Ink::Line));
    painter.drawLine(1, 0, width() - 2, 0);
    const int left = isRightToLeft() ? width() - space::inside - sign : space::inside;
    painter.drawPixmap(left, space::gap, look().pixmap(Icon::Wrench, Ink::Text, sign, devicePixelRatioF()));
}

} // namespace holdfast
