// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/room_panel.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

RoomPanel::RoomPanel(const Look& look, PlanDraft& draft, QWidget* parent)
    : Card(look, tr("Room"), parent)
    , m_draft(draft)
    , m_fields(new QWidget)
    , m_none(new PlainLabel(look, tr("Choose a room on the plan, or draw one: drag with “Draw”, or press N on the plan."), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_capacity(new QSpinBox)
{
    m_name->setObjectName(u"roomName"_s);
    m_name->setMaxLength(80);
    m_kind->setObjectName(u"roomKind"_s);
    m_kind->addItems({tr("Room"), tr("Corridor"), tr("Plant room"), tr("Core: lifts, stairs"), tr("Outdoor")});
    m_capacity->setObjectName(u"roomCapacity"_s);
    m_capacity->setRange(0, 5000);
    m_capacity->setSpecialValueText(tr("unknown"));
    m_capacity->setKeyboardTracking(false);
    auto* remove = new Button(look, tr("Delete room"), ButtonKind::Ghost, ButtonSize::Small);
    remove->setObjectName(u"deleteRoom"_s);
    remove->setKeyCap(tr("Del"));
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(labelled(look, tr("Name"), m_name));
    column->addWidget(beside({labelled(look, tr("Kind"), m_kind), labelled(look, tr("People"), m_capacity)}));
    column->addWidget(remove, 0, Qt::AlignLeading);
    body()->addWidget(m_none);
    body()->addWidget(m_fields);
    connect(m_name, &QLineEdit::textEdited, this, &RoomPanel::apply);
    connect(m_kind, &QComboBox::activated, this, &RoomPanel::apply);
    connect(m_capacity, &QSpinBox::valueChanged, this, &RoomPanel::apply);
    connect(remove, &QPushButton::clicked, this, [this] { m_draft.removeRoom(); });
    connect(&draft, &PlanDraft::selectionChanged, this, &RoomPanel::refresh);
    connect(&draft, &PlanDraft::changed, this, &RoomPanel::refresh);
    refresh();
}

void RoomPanel::refresh()
{
    m_filling = true;
    const Space* room = m_draft.room();
    m_none->setVisible(!room);
    m_fields->setVisible(room != nullptr);
    if (room) {
        if (m_name->text().trimmed() != room->name)
            m_name->setText(room->name);
        m_kind->setCurrentIndex(static_cast<int>(room->kind));
        m_capacity->setValue(room->capacity.value_or(0));
    }
    m_filling = false;
}

void RoomPanel::apply()
{
    const Space* room = m_draft.room();
    if (m_filling || !room)
        return;
    Space changed = *room;
    changed.name = m_name->text().trimmed();
    changed.kind = static_cast<SpaceKind>(m_kind->currentIndex());
    changed.capacity = m_capacity->value() > 0 ? std::optional(m_capacity->value()) : std::nullopt;
    m_draft.changeRoom(tr("Change room"), changed, PlanDraft::Step::Typing);
}

} // namespace holdfast
