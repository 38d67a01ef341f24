// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/pick_dialog.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/rows.h"
#include "ui/look/search_field.h"

#include <QBoxLayout>
#include <QListWidget>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestName = 120;

QVBoxLayout* columnOf(QDialog* dialog, const Look& look, const QString& title, const QString& sentence)
{
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::page, space::page, space::page, space::inside);
    column->setSpacing(space::gap);
    column->addWidget(new PlainLabel(look, title, Type::Section));
    if (!sentence.isEmpty())
        column->addWidget(new PlainLabel(look, sentence, Type::Dense, Ink::Text2, Overflow::Wrap));
    return column;
}

} // namespace

PickDialog::PickDialog(const Look& look, const QString& title, const QString& sentence, const QString& accept, const std::vector<Choice>& choices, QWidget* parent)
    : QDialog(parent), m_look(look), m_choices(choices), m_list(new QListWidget), m_accept(new Button(look, accept, ButtonKind::Primary))
{
    auto* column = columnOf(this, look, title, sentence);
    auto* filter = new SearchField(look, tr("Filter"), {});
    filter->setAccessibleName(tr("Filter"));
    column->addWidget(filter);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new RowDelegate(look, row::twoLine, m_list));
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new Button(look, tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &PickDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &PickDialog::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_accept->setEnabled(row >= 0); });
    connect(filter, &QLineEdit::textChanged, this, &PickDialog::narrow);
    m_accept->setDefault(true);
    narrow({});
    resize(460, 520);
}

void PickDialog::narrow(const QString& text)
{
    m_list->clear();
    for (const Choice& choice : m_choices) {
        if (!QString(choice.text + u' ' + choice.detail).contains(text, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setData(cell::Subtitle, choice.detail);
        item->setData(Qt::UserRole, choice.id);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_accept->setEnabled(m_list->count() > 0);
}

void PickDialog::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    Q_EMIT picked(item->data(Qt::UserRole).toString());
    accept();
}

NameDialog::NameDialog(const Look& look, const QString& name, const QString& announced, QWidget* parent) : QDialog(parent)
{
    auto* column = columnOf(this, look, tr("Rename"), tr("The device itself keeps its name: %1").arg(announced.isEmpty() ? tr("none told") : announced));
    auto* field = new QLineEdit(name);
    field->setAccessibleName(tr("Name"));
    field->setMaxLength(longestName);
    field->selectAll();
    column->addWidget(field);
    auto* buttons = new QHBoxLayout;
    auto* own = new Button(look, tr("Use its own name"), ButtonKind::Ghost);
    own->setEnabled(!announced.isEmpty() && name != announced);
    auto* cancel = new Button(look, tr("Cancel"));
    auto* rename = new Button(look, tr("Rename"), ButtonKind::Primary);
    rename->setDefault(true);
    buttons->addWidget(own);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(rename);
    column->addLayout(buttons);
    connect(field, &QLineEdit::textChanged, rename, [rename](const QString& text) { rename->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(own, &QPushButton::clicked, this, [this] {
        Q_EMIT named({});
        accept();
    });
    connect(rename, &QPushButton::clicked, this, [this, field] {
        Q_EMIT named(field->text().trimmed());
        accept();
    });
    setMinimumWidth(420);
}

} // namespace holdfast
