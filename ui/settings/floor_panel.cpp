// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/floor_panel.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/rows.h"
#include "ui/settings/plan_canvas.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QDoubleSpinBox* metres(const QString& object)
{
    auto* spin = new QDoubleSpinBox;
    spin->setObjectName(object);
    spin->setRange(1, 1000);
    spin->setDecimals(1);
    spin->setSuffix(FloorPanel::tr(" m"));
    spin->setKeyboardTracking(false);
    return spin;
}

} // namespace

FloorPanel::FloorPanel(const Look& look, PlanDraft& draft, PlanCanvas& canvas, QWidget* parent)
    : Card(look, tr("Floors"), parent)
    , m_draft(draft)
    , m_canvas(canvas)
    , m_list(new QListWidget)
    , m_fields(new QWidget)
    , m_label(new QLineEdit)
    , m_number(new QSpinBox)
    , m_width(metres(u"floorWidth"_s))
    , m_height(metres(u"floorHeight"_s))
    , m_picture(new Button(look, tr("Picture…"), ButtonKind::Default, ButtonSize::Small))
    , m_noPicture(new Button(look, tr("No picture"), ButtonKind::Ghost, ButtonSize::Small))
    , m_scale(new Button(look, tr("Set scale"), ButtonKind::Default, ButtonSize::Small))
    , m_length(new QWidget)
    , m_metres(new QDoubleSpinBox)
    , m_hint(new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Wrap))
{
    addList();
    addFields();
    addPicture();
    connect(&draft, &PlanDraft::changed, this, &FloorPanel::refresh);
    connect(&canvas, &PlanCanvas::toolChanged, this, &FloorPanel::refresh);
    connect(&canvas, &PlanCanvas::scaleClicked, this, &FloorPanel::refresh);
    refresh();
}

void FloorPanel::addList()
{
    auto* add = new IconButton(look(), Icon::Plus, tr("Add a floor"), IconButton::Frame::None, 28);
    auto* remove = new IconButton(look(), Icon::Minus, tr("Remove the floor and its rooms"), IconButton::Frame::None, 28);
    add->setObjectName(u"addFloor"_s);
    remove->setObjectName(u"removeFloor"_s);
    headEnd()->addWidget(add);
    headEnd()->addWidget(remove);
    m_list->setObjectName(u"floors"_s);
    m_list->setAccessibleName(tr("Floors"));
    m_list->setItemDelegate(new RowDelegate(look(), row::compact, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(5 * row::compact);
    body()->addWidget(m_list);
    connect(add, &QToolButton::clicked, this, [this] { m_draft.addFloor(tr("Floor %1")); });
    connect(remove, &QToolButton::clicked, this, [this] { m_draft.removeFloor(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling && row >= 0)
            m_draft.chooseFloor(FloorId(m_list->item(row)->data(cell::EndRole).toString()));
    });
}

void FloorPanel::addFields()
{
    m_label->setObjectName(u"floorLabel"_s);
    m_number->setObjectName(u"floorNumber"_s);
    m_number->setRange(-20, 200);
    m_number->setKeyboardTracking(false);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(beside({labelled(look(), tr("Name"), m_label), labelled(look(), tr("Number"), m_number)}));
    auto* size = new QHBoxLayout;
    size->setSpacing(space::gap);
    size->addWidget(labelled(look(), tr("Width"), m_width), 1);
    size->addWidget(labelled(look(), tr("Depth"), m_height), 1);
    column->addLayout(size);
    body()->addWidget(m_fields);
    connect(m_label, &QLineEdit::editingFinished, this, &FloorPanel::apply);
    connect(m_number, &QSpinBox::valueChanged, this, &FloorPanel::apply);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &FloorPanel::apply);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &FloorPanel::apply);
}

void FloorPanel::addPicture()
{
    m_picture->setObjectName(u"floorPicture"_s);
    m_noPicture->setObjectName(u"floorNoPicture"_s);
    m_scale->setObjectName(u"floorScale"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::hair);
    row->addWidget(m_picture);
    row->addWidget(m_scale);
    row->addWidget(m_noPicture);
    row->addStretch(1);
    body()->addLayout(row);
    m_metres->setObjectName(u"scaleMetres"_s);
    m_metres->setRange(0.1, 1000);
    m_metres->setDecimals(2);
    m_metres->setValue(5);
    m_metres->setSuffix(tr(" m"));
    m_metres->setAccessibleName(tr("Length between the two points"));
    auto* set = new Button(look(), tr("Use this length"), ButtonKind::Primary, ButtonSize::Small);
    set->setObjectName(u"scaleSet"_s);
    auto* line = new QHBoxLayout(m_length);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_metres, 1);
    line->addWidget(set);
    body()->addWidget(m_length);
    body()->addWidget(m_hint);
    connect(m_picture, &QPushButton::clicked, this, &FloorPanel::choosePicture);
    connect(m_noPicture, &QPushButton::clicked, this, [this] { setPicture({}); });
    connect(m_scale, &QPushButton::clicked, this, [this] { m_canvas.setTool(PlanCanvas::Tool::Scale); });
    connect(set, &QPushButton::clicked, this, &FloorPanel::setScale);
}

void FloorPanel::refresh()
{
    m_filling = true;
    const Floor* floor = m_draft.floor();
    const auto& floors = m_draft.model().floors;
    m_list->clear();
    for (auto one = floors.rbegin(); one != floors.rend(); ++one) {
        auto* item = new QListWidgetItem(one->label, m_list);
        item->setData(cell::EndRole, one->id.text());
        item->setData(cell::Trailing, look().format().count(one->number));
        if (floor && one->id == floor->id)
            m_list->setCurrentItem(item);
    }
    m_fields->setVisible(floor != nullptr);
    m_fields->setMinimumHeight(m_fields->sizeHint().height()); // never squeezed: the panel scrolls
    m_picture->setVisible(floor != nullptr);
    if (floor) {
        m_label->setText(floor->label);
        m_number->setValue(floor->number);
        m_width->setValue(floor->widthMetres);
        m_height->setValue(floor->heightMetres);
    }
    const bool pictured = m_canvas.hasBackground();
    m_scale->setVisible(pictured);
    m_noPicture->setVisible(floor && !floor->pictureFile.isEmpty());
    m_length->setVisible(m_canvas.scaleLength() > 0);
    const bool scaling = m_canvas.tool() == PlanCanvas::Tool::Scale;
    const bool lost = floor && !floor->pictureFile.isEmpty() && !pictured;
    m_hint->setText(lost ? tr("The picture cannot be read: %1").arg(floor->pictureFile)
                    : scaling ? tr("Click two points whose distance you know, then say how far apart they are.")
                    : pictured && floor->metresPerPixel <= 0 ? tr("The picture has no scale yet: it is drawn as wide as the floor.") : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_filling = false;
}

void FloorPanel::apply()
{
    const Floor* floor = m_draft.floor();
    if (m_filling || !floor)
        return;
    Floor changed = *floor;
    if (const QString label = m_label->text().trimmed(); !label.isEmpty())
        changed.label = label;
    changed.number = m_number->value();
    const auto kept = [](double before, double shown) { return std::abs(before - shown) < 0.05 ? before : shown; };
    changed.widthMetres = kept(floor->widthMetres, m_width->value());
    changed.heightMetres = kept(floor->heightMetres, m_height->value());
    m_draft.changeFloor(tr("Change floor"), changed);
}

void FloorPanel::choosePicture()
{
    auto* dialog = new QFileDialog(this, tr("Picture of this floor"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FloorPanel::setPicture);
    dialog->open();
}

void FloorPanel::setPicture(const QString& file)
{
    const Floor* floor = m_draft.floor();
    if (!floor)
        return;
    Floor changed = *floor;
    changed.pictureFile = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    changed.metresPerPixel = 0;
    m_draft.changeFloor(file.isEmpty() ? tr("Take the picture away") : tr("Put a picture below"), changed);
}

void FloorPanel::setScale()
{
    const Floor* floor = m_draft.floor();
    const double pixels = m_canvas.scaleLength();
    if (!floor || pixels <= 0)
        return;
    Floor changed = *floor;
    changed.metresPerPixel = m_metres->value() / pixels;
    m_draft.changeFloor(tr("Set scale"), changed);
    m_canvas.setTool(PlanCanvas::Tool::Select);
}

} // namespace holdfast
