// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/plan_step.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/wizard/areas.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

PlanStep::PlanStep(const WizardParts& parts, QWidget* parent)
    : WizardStep(parts, parent), m_areas(new QListWidget), m_note(new PlainLabel(parts.look, {}, Type::Dense, Ink::Text2, Overflow::Wrap)), m_pacer(parts.live, [this] { fill(); })
{
    m_areas->setObjectName(u"areas"_s);
    m_areas->setAccessibleName(tr("Rooms the devices name"));
    m_areas->setFrameShape(QFrame::NoFrame);
    auto* rooms = new Card(look(), tr("Rooms the devices name themselves"));
    rooms->body()->addWidget(m_note);
    rooms->body()->addWidget(m_areas, 1);
    column()->addWidget(rooms, 1);
    auto* draw = new Card(look(), tr("Or draw them"));
    draw->body()->addWidget(new PlainLabel(look(), tr("Put a picture of the floor below (PNG, JPG, SVG), set its scale by two clicks, draw rooms, place devices. The first run waits here until you come back."), Type::Dense, Ink::Text2, Overflow::Wrap));
    auto* open = new Button(look(), tr("Open the editor"));
    open->setObjectName(u"openEditor"_s);
    draw->body()->addWidget(open, 0, Qt::AlignLeading);
    column()->addWidget(draw);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT leaveFor({u"settings"_s, {}, u"floors"_s}); });
    connect(m_areas, &QListWidget::itemChanged, this, &WizardStep::changed);
    connect(&parts.live, &Live::changed, this, [this](const Delta& delta) {
        if (delta.site || !delta.devices.isEmpty())
            m_pacer.ask();
    });
    fill();
}

void PlanStep::fill()
{
    const QStringList areas = areasHeard(picture());
    m_note->setText(areas.isEmpty() ? tr("No device names a room that is not there yet.") : tr("They become rooms in rows on one floor; move them where they belong later. Devices that name them are put inside."));
    if (areas == m_known)
        return;
    m_known = areas;
    m_areas->clear();
    for (const QString& area : areas) {
        auto* item = new QListWidgetItem(area, m_areas);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
    }
    Q_EMIT changed();
}

QStringList PlanStep::chosen() const
{
    QStringList names;
    for (int i = 0; i < m_areas->count(); ++i) {
        if (m_areas->item(i)->checkState() == Qt::Checked)
            names << m_areas->item(i)->text();
    }
    return names;
}

QString PlanStep::title() const
{
    return tr("Floor plans");
}

QString PlanStep::sentence() const
{
    return tr("Values mean more when they have a place.");
}

QString PlanStep::summary() const
{
    const int rooms = static_cast<int>(picture().site.spaces.size());
    return rooms > 0 ? tr("%n room(s)", nullptr, rooms) : QString();
}

QString PlanStep::actionText() const
{
    const int rooms = static_cast<int>(chosen().size());
    return rooms > 0 ? tr("Make %n room(s)", nullptr, rooms) : tr("Continue");
}

WizardStep::Next PlanStep::act()
{
    const QStringList names = chosen();
    const SiteModel model = withRooms(picture().site, names, tr("Ground floor"));
    if (!names.isEmpty() && !send(SaveSite{model}))
        return Next::Stay;
    for (const MoveDevice& move : movesInto(model, picture()))
        send(move);
    return Next::Go;
}

} // namespace holdfast
