// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_section.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/rows.h"
#include "ui/look/switch.h"
#include "ui/look/words.h"
#include "ui/settings/people_model.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

struct RoleNote
{
    Role role;
    const char* text;
};

constexpr std::array notes{
    RoleNote{Role::Viewer, QT_TRANSLATE_NOOP("holdfast::PeopleSection", "watches: pages, alarms, history.")},
    RoleNote{Role::Operator, QT_TRANSLATE_NOOP("holdfast::PeopleSection", "also acknowledges and shelves alarms, and commands devices where the broker permits it.")},
    RoleNote{Role::Engineer, QT_TRANSLATE_NOOP("holdfast::PeopleSection", "also adopts devices, changes alarm rules, brokers, site and floors.")},
    RoleNote{Role::Admin, QT_TRANSLATE_NOOP("holdfast::PeopleSection", "also decides who may do what. One administrator always remains.")},
};

} // namespace

PeopleSection::PeopleSection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("People"), tr("Who may do what. Job titles give no rights; roles do, and they hold below the window too."), Scrolling::None, parent)
    , m_model(new PeopleModel(parts.live, parts.look, this))
    , m_table(new QTableView)
    , m_form(new Card(parts.look, u" "_s))
    , m_name(new QLineEdit)
    , m_job(new QLineEdit)
    , m_role(new QComboBox)
    , m_enabled(new Switch(parts.look))
    , m_ends(new Switch(parts.look))
    , m_end(new QDateEdit)
    , m_note(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_save(new Button(parts.look, tr("Save"), ButtonKind::Primary))
{
    addList();
    addForm();
    addRoles();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleSection::showPerson);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->selectRow(qMax(0, m_model->rowOf(m_person.id))); });
    m_table->selectRow(0);
    if (m_model->rowCount() == 0)
        add();
}

void PeopleSection::addList()
{
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    dress(*m_table, look(), row::twoLine);
    m_table->setItemDelegate(new RowDelegate(look(), row::twoLine, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setColumnWidth(PeopleModel::Name, 300);
    m_table->setColumnWidth(PeopleModel::Rights, 160);
    auto* card = new Card(look(), tr("People"));
    auto* add = new Button(look(), tr("Add a person"), ButtonKind::Default, ButtonSize::Small);
    add->setObjectName(u"addPerson"_s);
    add->setIcon(Icon::Plus);
    card->headEnd()->addWidget(add);
    card->body()->setContentsMargins(1, 0, 1, space::hair);
    card->body()->addWidget(m_table);
    column()->addWidget(card, 1);
    connect(add, &QPushButton::clicked, this, &PeopleSection::add);
}

void PeopleSection::addForm()
{
    m_name->setObjectName(u"personName"_s);
    m_job->setObjectName(u"personJob"_s);
    m_role->setObjectName(u"personRole"_s);
    m_enabled->setObjectName(u"personEnabled"_s);
    m_ends->setObjectName(u"personEnds"_s);
    m_end->setObjectName(u"personEnd"_s);
    m_note->setObjectName(u"personNote"_s);
    m_save->setObjectName(u"personSave"_s);
    m_end->setCalendarPopup(true);
    m_end->setDisplayFormat(u"d MMM yyyy"_s);
    m_end->setAccessibleName(tr("Last day"));
    for (const RoleNote& note : notes)
        m_role->addItem(wordOf(note.role));
    m_role->setMinimumWidth(150);
    m_form->body()->addWidget(beside({labelled(look(), tr("Name"), m_name), labelled(look(), tr("Job title"), m_job), labelled(look(), tr("Role"), m_role)}));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    const auto toggle = [&](QCheckBox* box, const QString& text) {
        box->setAccessibleName(text);
        row->addWidget(box);
        row->addWidget(new PlainLabel(look(), text, Type::Dense));
    };
    toggle(m_enabled, tr("May sign in"));
    row->addSpacing(space::gap);
    toggle(m_ends, tr("Only until"));
    row->addWidget(m_end);
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    m_form->body()->addLayout(row);
    column()->addWidget(m_form);
    connect(m_name, &QLineEdit::textChanged, this, &PeopleSection::check);
    connect(m_job, &QLineEdit::textChanged, this, &PeopleSection::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PeopleSection::check);
    connect(m_enabled, &QCheckBox::toggled, this, &PeopleSection::check);
    connect(m_ends, &QCheckBox::toggled, this, &PeopleSection::check);
    connect(m_end, &QDateEdit::dateChanged, this, &PeopleSection::check);
    connect(m_save, &QPushButton::clicked, this, &PeopleSection::save);
}

void PeopleSection::addRoles()
{
    auto* card = new Card(look(), tr("What roles may do"));
    for (const RoleNote& note : notes) {
        auto* label = new PlainLabel(look(), wordOf(note.role), Type::DenseStrong);
        label->setFixedWidth(120);
        auto* line = new QHBoxLayout;
        line->addWidget(label, 0, Qt::AlignTop);
        line->addWidget(new PlainLabel(look(), tr(note.text), Type::Dense, Ink::Text2, Overflow::Wrap), 1);
        card->body()->addLayout(line);
    }
    column()->addWidget(card);
}

void PeopleSection::showPerson()
{
    if (const Operator* person = m_model->personAt(m_table->currentIndex().row()))
        fill(*person);
}

void PeopleSection::fill(const Operator& person)
{
    m_filling = true;
    m_person = person;
    const QDate later = look().format().local(parts().live.now()).date().addMonths(3);
    m_form->setTitle(person.name.isEmpty() ? tr("New person") : person.name);
    m_name->setText(person.name);
    m_job->setText(person.jobTitle);
    m_role->setCurrentIndex(static_cast<int>(person.role));
    m_enabled->setChecked(person.enabled);
    m_ends->setChecked(person.expires.has_value());
    m_end->setDate(person.expires ? look().format().local(*person.expires - std::chrono::milliseconds(1)).date() : later);
    m_filling = false;
    check();
}

void PeopleSection::add()
{
    Operator person;
    person.id = OperatorId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    fill(person);
    m_name->setFocus();
}

/// The last day counts whole: access ends when it does, in the site's zone.
Operator PeopleSection::typed() const
{
    Operator person = m_person;
    person.name = m_name->text().trimmed();
    person.jobTitle = m_job->text().trimmed();
    person.role = static_cast<Role>(m_role->currentIndex());
    person.enabled = m_enabled->isChecked();
    const QDate shown = m_person.expires ? look().format().local(*m_person.expires - std::chrono::milliseconds(1)).date() : QDate();
    if (!m_ends->isChecked())
        person.expires.reset();
    else if (m_end->date() != shown)
        person.expires = look().format().instant(m_end->date().addDays(1).startOfDay(look().format().zone()));
    return person;
}

void PeopleSection::check()
{
    if (m_filling)
        return;
    m_end->setEnabled(m_ends->isChecked());
    const Operator person = typed();
    const bool mayChange = parts().intents.actor().role == Role::Admin;
    const bool changed = person != m_person;
    m_note->setText(!mayChange ? tr("Only an administrator changes people.") : !changed ? QString() : person.name.isEmpty() ? tr("Give the person a name.") : tr("Not saved yet"));
    m_save->setEnabled(mayChange && changed && !person.name.isEmpty());
}

void PeopleSection::save()
{
    const Operator person = typed();
    if (!send(SaveOperator{person}, {tr("%1 saved").arg(person.name), {}, {}}))
        return;
    m_person = person;
    m_form->setTitle(person.name);
    check();
}

} // namespace holdfast
