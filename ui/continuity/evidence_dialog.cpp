// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/evidence_dialog.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int leastWidth = 520;
constexpr int longestNote = 500;
constexpr std::chrono::days trialsRemembered{7};

/// What a person may say, and what it is worth.
struct EvidenceOffer
{
    const char* text;
    EvidenceKind kind;
    EvidenceSource source;
    const char* worth;
};

constexpr std::array offers{
    EvidenceOffer{QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "A drill on site showed that it works"), EvidenceKind::Proven, EvidenceSource::Drill,
           QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "Counts as proven for these devices as they are now, for 180 days at most.")},
    EvidenceOffer{QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "A real outage showed that it works"), EvidenceKind::Proven, EvidenceSource::RealOutage,
           QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "Counts as proven for these devices as they are now, for 180 days at most.")},
    EvidenceOffer{QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "A drill on site showed that it fails"), EvidenceKind::None, EvidenceSource::Drill,
           QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "Counts as failed until a newer drill or outage shows otherwise.")},
    EvidenceOffer{QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "A real outage showed that it fails"), EvidenceKind::None, EvidenceSource::RealOutage,
           QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "Counts as failed until a newer drill or outage shows otherwise.")},
    EvidenceOffer{QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "The maker says so"), EvidenceKind::Claimed, EvidenceSource::Vendor,
           QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "Counts as claimed, never as proven.")},
    EvidenceOffer{QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "A person says so"), EvidenceKind::Claimed, EvidenceSource::Person,
           QT_TRANSLATE_NOOP("holdfast::continuity_page::EvidenceDialog", "Counts as claimed, never as proven.")},
};

/// The site's clock, as it hangs on the wall: the field knows of no zones.
QDateTime wallTime(const Format& format, Timestamp at)
{
    const QDateTime local = format.local(at);
    return QDateTime(local.date(), local.time());
}

} // namespace

EvidenceDialog::EvidenceDialog(const Look& look, const CriticalFunctionId& function, Loss loss, const QString& place, bool known, Timestamp now, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_function(function)
    , m_loss(loss)
    , m_known(known)
    , m_now(now)
    , m_how(new QComboBox)
    , m_when(new QDateTimeEdit(wallTime(look.format(), now)))
    , m_took(new QSpinBox)
    , m_tookField(nullptr)
    , m_note(new QLineEdit)
    , m_worth(new PlainLabel(look, QString(), Type::Caption, Ink::Text2, Overflow::Wrap))
    , m_record(new Button(look, tr("Record"), ButtonKind::Primary))
{
    setObjectName(u"evidenceDialog"_s);
    setWindowTitle(tr("Record evidence"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    column->addWidget(new PlainLabel(look, place, Type::BodyStrong, Ink::Text, Overflow::Wrap));
    m_how->setObjectName(u"evidenceHow"_s);
    for (const EvidenceOffer& offer : offers)
        m_how->addItem(tr(offer.text));
    m_how->setCurrentIndex(known ? 0 : 4);
    column->addWidget(labelled(look, tr("How it is known"), m_how));
    column->addWidget(m_worth);
    m_when->setObjectName(u"evidenceWhen"_s);
    m_took->setObjectName(u"evidenceTook"_s);
    m_took->setRange(0, 86'400);
    m_took->setSuffix(tr(" s", "seconds"));
    m_took->setSpecialValueText(tr("not measured"));
    m_tookField = labelled(look, tr("Time to safe"), m_took);
    column->addWidget(beside({labelled(look, tr("When"), m_when), m_tookField}));
    m_note->setObjectName(u"evidenceNote"_s);
    m_note->setMaxLength(longestNote);
    column->addWidget(labelled(look, tr("Note"), m_note, tr("What was seen, who was there, or where it is written. It stays, with your name.")));
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new Button(look, tr("Cancel"));
    m_record->setObjectName(u"recordEvidence"_s);
    m_record->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_record);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, &EvidenceDialog::accept);
    connect(m_how, &QComboBox::currentIndexChanged, this, &EvidenceDialog::refresh);
    connect(m_note, &QLineEdit::textChanged, this, &EvidenceDialog::refresh);
    refresh();
}

bool EvidenceDialog::isTrial() const
{
    return offers[static_cast<std::size_t>(m_how->currentIndex())].kind != EvidenceKind::Claimed;
}

/// A trial is written down while it is fresh: of an older one nobody knows whether the devices were then as they are now.
void EvidenceDialog::refresh()
{
    const EvidenceOffer& offer = offers[static_cast<std::size_t>(m_how->currentIndex())];
    const bool aimless = offer.kind == EvidenceKind::Proven && !m_known;
    m_worth->setText(aimless ? tr("Say first in the function what happens then: what is not known cannot be proven.") : tr(offer.worth));
    m_tookField->setVisible(isTrial());
    m_when->setMaximumDateTime(wallTime(m_look.format(), m_now));
    if (isTrial())
        m_when->setMinimumDateTime(wallTime(m_look.format(), m_now - trialsRemembered + std::chrono::minutes(10)));
    else
        m_when->clearMinimumDateTime();
    m_record->setEnabled(!aimless && !m_note->text().trimmed().isEmpty());
}

void EvidenceDialog::accept()
{
    if (!m_record->isEnabled())
        return;
    const EvidenceOffer& offer = offers[static_cast<std::size_t>(m_how->currentIndex())];
    Evidence evidence;
    evidence.function = m_function;
    evidence.loss = m_loss;
    evidence.kind = offer.kind;
    evidence.source = offer.source;
    evidence.at = m_look.format().instant(QDateTime(m_when->date(), m_when->time(), m_look.format().zone()));
    evidence.reference = m_note->text().trimmed();
    if (isTrial() && m_took->value() > 0)
        evidence.tookToSafe = std::chrono::seconds(m_took->value());
    Q_EMIT recorded(evidence);
    QDialog::accept();
}

} // namespace holdfast::continuity_page
