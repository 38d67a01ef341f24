// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/function_dialog.h"

#include "ui/continuity/words.h"
#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/rows.h"
#include "ui/look/search_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int leastWidth = 720;
constexpr int memberHeight = 148;
constexpr int longestName = 120;
constexpr int longestWords = 500;
constexpr int longestToSafe = 86'400;
constexpr std::size_t behaviours = 5;

} // namespace

FunctionDialog::FunctionDialog(const Look& look, const Picture& picture, const CriticalFunction& function, Timestamp now, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_function(function)
    , m_now(now)
    , m_members(picture, function)
    , m_name(new QLineEdit(function.name))
    , m_weight(new QComboBox)
    , m_normal(new QLineEdit(function.normal))
    , m_timeToSafe(new QSpinBox)
    , m_chosen(new PlainLabel(look, QString(), Type::Caption, Ink::Text2))
    , m_save(new Button(look, tr("Save"), ButtonKind::Primary))
{
    setObjectName(u"functionDialog"_s);
    setWindowTitle(function.name.isEmpty() ? tr("Add a critical function") : tr("Edit %1").arg(function.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    addHead(*column);
    addMembers(*column);
    addLosses(*column);
    addFoot(*column);
    connect(m_name, &QLineEdit::textChanged, this, &FunctionDialog::refresh);
    connect(&m_members, &MemberModel::chosenChanged, this, &FunctionDialog::refresh);
    refresh();
}

void FunctionDialog::addHead(QVBoxLayout& column)
{
    m_name->setObjectName(u"functionName"_s);
    m_name->setMaxLength(longestName);
    m_weight->setObjectName(u"functionWeight"_s);
    m_weight->addItems({tr("1, useful"), tr("2, important"), tr("3, vital")});
    m_weight->setCurrentIndex(std::clamp(m_function.weight, 1, 3) - 1);
    m_timeToSafe->setObjectName(u"functionTimeToSafe"_s);
    m_timeToSafe->setRange(0, longestToSafe);
    m_timeToSafe->setSuffix(tr(" s", "seconds"));
    m_timeToSafe->setSpecialValueText(tr("no limit"));
    m_timeToSafe->setValue(m_function.timeToSafe ? static_cast<int>(std::min<qint64>(m_function.timeToSafe->count(), longestToSafe)) : 0);
    m_normal->setMaxLength(longestWords);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(labelled(m_look, tr("Name"), m_name), 3);
    row->addWidget(labelled(m_look, tr("Weight in the score"), m_weight), 1);
    row->addWidget(labelled(m_look, tr("Time to safe, at most"), m_timeToSafe), 1);
    column.addLayout(row);
    column.addWidget(labelled(m_look, tr("What it does while all is well"), m_normal));
}

void FunctionDialog::addMembers(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(m_look, tr("Done by"), Type::CaptionStrong, Ink::Text2));
    head->addWidget(m_chosen, 1);
    auto* filter = new SearchField(m_look, tr("Filter devices and points"), {});
    filter->setAccessibleName(tr("Filter devices and points"));
    filter->setObjectName(u"memberFilter"_s);
    head->addWidget(filter);
    column.addLayout(head);
    auto* list = new QListView;
    list->setObjectName(u"members"_s);
    list->setAccessibleName(tr("Devices and points that do it"));
    list->setAccessibleDescription(tr("Space takes one in or out."));
    list->setModel(&m_members);
    list->setItemDelegate(new RowDelegate(m_look, row::dense, list));
    list->setUniformItemSizes(true);
    list->setFixedHeight(memberHeight);
    connect(filter, &QLineEdit::textChanged, &m_members, &MemberModel::narrow);
    column.addWidget(list);
}

void FunctionDialog::addLosses(QVBoxLayout& column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(new PlainLabel(m_look, tr("If this is lost"), Type::CaptionStrong, Ink::Text2), 0, 0);
    grid->addWidget(new PlainLabel(m_look, tr("what happens"), Type::CaptionStrong, Ink::Text2), 0, 1);
    grid->addWidget(new PlainLabel(m_look, tr("in your words"), Type::CaptionStrong, Ink::Text2), 0, 2);
    grid->addWidget(new PlainLabel(m_look, tr("who says so"), Type::CaptionStrong, Ink::Text2), 0, 3);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 2);
    for (const Loss loss : allLosses)
        addLoss(*grid, loss);
    column.addLayout(grid);
    column.addWidget(new PlainLabel(m_look, tr("Whoever says so claims it; proof comes from drills and real outages."), Type::Caption, Ink::Text2, Overflow::Wrap));
}

void FunctionDialog::addLoss(QGridLayout& grid, Loss loss)
{
    const std::size_t place = static_cast<std::size_t>(loss);
    const DeclaredBehaviour& declared = m_function.losses[place];
    LossRow& row = m_losses[place];
    row.behaviour = new QComboBox;
    for (std::size_t i = 0; i < behaviours; ++i)
        row.behaviour->addItem(wordOf(static_cast<Behaviour>(i)));
    row.behaviour->setCurrentIndex(static_cast<int>(declared.behaviour));
    row.words = new QLineEdit(declared.words);
    row.claimedBy = new QLineEdit(declared.claimedBy);
    row.words->setMaxLength(longestWords);
    row.claimedBy->setMaxLength(longestName);
    row.behaviour->setObjectName(QString(u"behaviour-"_s % holdfast::nameOf(loss)));
    row.behaviour->setAccessibleName(tr("%1: what happens").arg(wordOf(loss)));
    row.words->setAccessibleName(tr("%1: in your words").arg(wordOf(loss)));
    row.claimedBy->setAccessibleName(tr("%1: who says so").arg(wordOf(loss)));
    const int line = static_cast<int>(place) + 1;
    grid.addWidget(new PlainLabel(m_look, wordOf(loss)), line, 0);
    grid.addWidget(row.behaviour, line, 1);
    grid.addWidget(row.words, line, 2);
    grid.addWidget(row.claimedBy, line, 3);
}

void FunctionDialog::addFoot(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new Button(m_look, tr("Cancel"));
    m_save->setObjectName(u"saveFunction"_s);
    m_save->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FunctionDialog::accept);
}

void FunctionDialog::refresh()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    const bool elsewhere = !m_function.spaces.empty() || !m_function.nodes.empty();
    m_chosen->setText(m_members.chosen() > 0 || !elsewhere ? tr("%n chosen", nullptr, m_members.chosen()) : tr("everything where it works"));
}

/// A claim is as old as its words: what nobody touched keeps its day.
DeclaredBehaviour FunctionDialog::declaredIn(const LossRow& row, const DeclaredBehaviour& before) const
{
    DeclaredBehaviour declared = before;
    declared.behaviour = static_cast<Behaviour>(row.behaviour->currentIndex());
    declared.words = row.words->text().trimmed();
    declared.claimedBy = row.claimedBy->text().trimmed();
    if (declared.claimedBy.isEmpty())
        declared.claimedAt.reset();
    else if (declared != before)
        declared.claimedAt = m_now;
    return declared;
}

void FunctionDialog::accept()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_function.name = name;
    m_function.weight = m_weight->currentIndex() + 1;
    m_function.normal = m_normal->text().trimmed();
    m_function.timeToSafe = m_timeToSafe->value() > 0 ? std::optional(std::chrono::seconds(m_timeToSafe->value())) : std::nullopt;
    m_function.devices = m_members.devices();
    m_function.points = m_members.points();
    m_function.draft = false; // somebody has looked at it
    for (std::size_t i = 0; i < m_losses.size(); ++i)
        m_function.losses[i] = declaredIn(m_losses[i], m_function.losses[i]);
    Q_EMIT written(m_function);
    QDialog::accept();
}

} // namespace holdfast::continuity_page
