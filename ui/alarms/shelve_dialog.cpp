// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/shelve_dialog.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <array>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

struct Choice
{
    const char* text;
    std::chrono::seconds duration; ///< 0: until it returns to normal once
};

constexpr std::array choices{
    Choice{QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "15 minutes"), 15min},
    Choice{QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "1 hour"), 1h},
    Choice{QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "4 hours"), 4h},
    Choice{QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "8 hours"), 8h},
    Choice{QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "Until it returns to normal, at most 8 hours"), 0s},
};

constexpr std::array reasons{
    QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "Known cause, being repaired"),
    QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "Planned work"),
    QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "Sensor is wrong"),
    QT_TRANSLATE_NOOP("holdfast::ShelveDialog", "Other"),
};

} // namespace

ShelveDialog::ShelveDialog(const Look& look, std::vector<OccurrenceId> occurrences, QWidget* parent)
    : QDialog(parent), m_occurrences(std::move(occurrences)), m_duration(new QComboBox), m_reason(new QComboBox), m_detail(new QLineEdit)
{
    setWindowTitle(tr("Shelve"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice& choice : choices)
        m_duration->addItem(tr(choice.text));
    m_duration->setCurrentIndex(1);
    m_duration->setAccessibleName(tr("How long"));
    for (const char* reason : reasons)
        m_reason->addItem(tr(reason));
    m_reason->setAccessibleName(tr("Reason"));
    m_detail->setAccessibleName(tr("More about the reason"));
    m_detail->setPlaceholderText(tr("For whoever reads the journal"));
    m_detail->setMaxLength(500);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(space::page, space::page, space::page, space::page);
    form->setSpacing(space::gap);
    form->addRow(new PlainLabel(look, tr("It stays in the journal, leaves the list, and comes back by itself."), Type::Dense, Ink::Text2, Overflow::Wrap));
    form->addRow(new PlainLabel(look, tr("How long")), m_duration);
    form->addRow(new PlainLabel(look, tr("Reason")), m_reason);
    form->addRow(new PlainLabel(look, tr("Detail")), m_detail);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new Button(look, tr("Cancel"));
    auto* shelve = new Button(look, tr("Shelve"), ButtonKind::Primary);
    shelve->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(shelve, &QPushButton::clicked, this, &ShelveDialog::accept);
    row->addWidget(cancel);
    row->addWidget(shelve);
    form->addRow(row);
}

void ShelveDialog::accept()
{
    const auto duration = choices[static_cast<std::size_t>(m_duration->currentIndex())].duration;
    const QString detail = m_detail->text().trimmed();
    const QString reason = detail.isEmpty() ? m_reason->currentText() : QString(m_reason->currentText() % u": " % detail);
    Q_EMIT chosen({m_occurrences, duration == 0s ? std::chrono::seconds(8h) : duration, duration == 0s, reason});
    QDialog::accept();
}

} // namespace holdfast
