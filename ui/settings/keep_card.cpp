// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keep_card.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/quantity_words.h"
#include "ui/look/refusal_words.h"
#include "ui/settings/file_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double gigabyte = 1e9; ///< as sizes are shown everywhere
constexpr int everything = -1;
constexpr int mostDays = 36'500;
constexpr int pause = 400; ///< milliseconds without a key

double gigabytesOf(qint64 bytes)
{
    return std::round(static_cast<double>(bytes) / gigabyte * 10) / 10;
}

} // namespace

KeepCard::KeepCard(const Look& look, QWidget* parent)
    : Card(look, tr("How long it is kept"), parent)
    , m_quantity(new QComboBox)
    , m_budget(new QDoubleSpinBox)
    , m_every(new QSpinBox)
    , m_kept(new QSpinBox)
    , m_folder(new FileField(look, tr("Folder of the backups"), QString(), FileField::Picks::Folder))
    , m_note(new PlainLabel(look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_save(new Button(look, tr("Save"), ButtonKind::Primary))
    , m_discard(new Button(look, tr("Discard"), ButtonKind::Ghost))
{
    addTimes();
    addRoom();
    addEnd();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT forecastWanted(m_draft); });
    allow();
}

QSpinBox* KeepCard::days(const char* object, const QString& name, QSpinBox*& box)
{
    box = new QSpinBox;
    box->setObjectName(QLatin1String(object));
    box->setAccessibleName(name);
    box->setRange(0, mostDays);
    box->setSuffix(tr(" days"));
    box->setSpecialValueText(tr("for ever"));
    box->setMinimumWidth(140);
    connect(box, &QSpinBox::valueChanged, this, &KeepCard::take);
    return box;
}

void KeepCard::addTimes()
{
    m_quantity->setObjectName(u"keepQuantity"_s);
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // some names are longer than a small window has room for
    m_quantity->setMinimumContentsLength(10);
    m_quantity->addItem(tr("Everything"), everything);
    for (const QuantityFacts& facts : quantities()) {
        if (facts.quantity != Quantity::None && !titleOf(facts.quantity).isEmpty())
            m_quantity->addItem(titleOf(facts.quantity), static_cast<int>(facts.quantity));
    }
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &KeepCard::fill);
    const auto field = [this](const char* object, const QString& name, QSpinBox*& box) { return labelled(look(), name, days(object, name, box)); };
    QWidget* samples = field("keepSamples", tr("Every sample"), m_samples);
    QWidget* fine = field("keepFiveMinutes", tr("Sums over 5 minutes"), m_fiveMinutes);
    QWidget* coarse = field("keepHours", tr("Sums over an hour"), m_hours);
    body()->addWidget(beside({labelled(look(), tr("Kept for"), m_quantity), samples, fine, coarse}));
    body()->addWidget(new PlainLabel(look(), tr("What is chosen for one kind of measurement goes before what is chosen for everything."), Type::Caption, Ink::Text2, Overflow::Wrap));
}

void KeepCard::addRoom()
{
    m_budget->setObjectName(u"keepBudget"_s);
    m_budget->setRange(0, 100'000);
    m_budget->setDecimals(1);
    m_budget->setSingleStep(1);
    m_budget->setSuffix(tr(" GB"));
    m_budget->setSpecialValueText(tr("no limit"));
    m_every->setObjectName(u"backupEvery"_s);
    m_every->setRange(0, 8'784);
    m_every->setSuffix(tr(" hours"));
    m_every->setSpecialValueText(tr("never by itself"));
    m_kept->setObjectName(u"backupsKept"_s);
    m_kept->setRange(1, 365);
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setHint(tr("in the data directory"));
    for (QAbstractSpinBox* box : {static_cast<QAbstractSpinBox*>(m_budget), static_cast<QAbstractSpinBox*>(m_every), static_cast<QAbstractSpinBox*>(m_kept)})
        box->setMinimumWidth(140);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &KeepCard::take);
    connect(m_every, &QSpinBox::valueChanged, this, &KeepCard::take);
    connect(m_kept, &QSpinBox::valueChanged, this, &KeepCard::take);
    connect(m_folder, &FileField::changed, this, &KeepCard::take);
    body()->addSpacing(space::hair);
    auto* rule = new PlainLabel(look(), tr("When the room is used up the oldest samples go first; their sums stay."), Type::Caption, Ink::Text2, Overflow::Wrap);
    body()->addWidget(beside({rule, labelled(look(), tr("Room on the disk"), m_budget), labelled(look(), tr("A backup every"), m_every), labelled(look(), tr("Backups kept"), m_kept)}));
    body()->addWidget(labelled(look(), tr("Folder of the backups"), m_folder));
}

void KeepCard::addEnd()
{
    m_note->setObjectName(u"keepNote"_s);
    m_note->setAccessibleName(tr("What would go"));
    m_save->setObjectName(u"keepSave"_s);
    m_discard->setObjectName(u"keepDiscard"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_note, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &KeepCard::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft = m_saved.value_or(KeepingSettings());
        fill();
    });
}

void KeepCard::allow()
{
    for (QWidget* control : {static_cast<QWidget*>(m_samples), static_cast<QWidget*>(m_fiveMinutes), static_cast<QWidget*>(m_hours), static_cast<QWidget*>(m_budget), static_cast<QWidget*>(m_every),
                             static_cast<QWidget*>(m_kept), static_cast<QWidget*>(m_folder)})
        control->setEnabled(m_saved.has_value());
    judge();
}

void KeepCard::showSettings(const KeepingSettings& settings)
{
    const bool untouched = !m_saved || m_draft == *m_saved;
    m_saved = settings;
    if (untouched)
        m_draft = settings;
    allow();
    fill();
}

void KeepCard::fill()
{
    const int which = m_quantity->currentData().toInt();
    const KeepTimes& times = which == everything ? m_draft.usual : m_draft.timesOf(static_cast<Quantity>(which));
    m_filling = true;
    m_samples->setValue(times.samples);
    m_fiveMinutes->setValue(times.fiveMinutes);
    m_hours->setValue(times.hours);
    m_budget->setValue(gigabytesOf(m_draft.budget));
    m_every->setValue(m_draft.backupEvery);
    m_kept->setValue(m_draft.backupsKept);
    if (m_folder->file() != m_draft.backupFolder)
        m_folder->setFile(m_draft.backupFolder);
    m_filling = false;
    judge();
}

void KeepCard::take()
{
    if (m_filling)
        return;
    const int which = m_quantity->currentData().toInt();
    const KeepTimes times{m_samples->value(), m_fiveMinutes->value(), m_hours->value()};
    if (which == everything) {
        m_draft.usual = times;
    } else {
        const auto quantity = static_cast<Quantity>(which);
        std::erase_if(m_draft.apart, [=](const QuantityKeepTimes& each) { return each.quantity == quantity; });
        if (times != m_draft.usual)
            m_draft.apart.push_back({quantity, times});
    }
    if (m_budget->value() != gigabytesOf(m_draft.budget))
        m_draft.budget = std::llround(m_budget->value() * gigabyte);
    m_draft.backupEvery = m_every->value();
    m_draft.backupsKept = m_kept->value();
    m_draft.backupFolder = m_folder->file();
    judge();
}

/// Whether it can be saved; if so, what would go is asked for.
void KeepCard::judge()
{
    const bool changed = m_saved && m_draft != *m_saved;
    const auto sound = checked(m_draft);
    m_save->setEnabled(changed && sound);
    m_discard->setEnabled(changed);
    m_note->setText(sound ? QString() : sentenceOf(sound.error()));
    if (changed && sound)
        m_pause.start();
    else
        m_pause.stop();
}

void KeepCard::showForecast(const KeepForecast& forecast)
{
    if (!m_saved || m_draft == *m_saved)
        return;
    const Format& format = look().format();
    if (forecast.samples == 0 && !forecast.sumsToo)
        return m_note->setText(tr("Nothing that is there would go."));
    QString text = tr("%1 samples would go at once (%2); their sums stay.").arg(format.count(forecast.samples), format.bytes(forecast.bytes));
    if (forecast.before)
        text += QString(u' ' % tr("For want of room: everything from before %1.").arg(format.moment(*forecast.before)));
    if (forecast.sumsToo)
        text += QString(u' ' % tr("That is not enough: sums would go, too."));
    m_note->setText(text);
}

void KeepCard::save()
{
    m_save->setEnabled(false);
    m_pause.stop();
    const KeepingSettings wanted = m_draft;
    m_saved = wanted; // what comes back next is taken for what applies
    Q_EMIT saveWanted(wanted);
}

} // namespace holdfast
