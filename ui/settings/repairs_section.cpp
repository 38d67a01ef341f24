// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/repairs_section.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/models/answered.h"
#include "ui/settings/repair_row.h"

#include <QDesktopServices>
#include <QFuture>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

RepairsSection::RepairsSection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("Repairs"), tr("What is not as it should be, what it means, and what helps."), Scrolling::Column, parent)
    , m_list(new Card(parts.look, tr("To repair")))
    , m_read(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_check(new Button(parts.look, tr("Read all of it now"), ButtonKind::Default, ButtonSize::Small))
{
    addList();
    addReading();
    connect(&parts.live, &Live::changed, this, [this](const Delta& delta) {
        if (delta.store || !delta.links.isEmpty() || !delta.brokers.isEmpty())
            showRepairs();
    });
    fill();
    showRepairs();
    showReading();
    ask();
}

void RepairsSection::addList()
{
    m_list->setObjectName(u"repairs"_s);
    m_list->setAccessibleName(tr("Repairs"));
    m_list->body()->setContentsMargins(0, 0, 0, space::hair);
    column()->addWidget(m_list);
}

void RepairsSection::addReading()
{
    m_read->setObjectName(u"historyRead"_s);
    m_read->setAccessibleName(tr("The history, read through for damage"));
    m_check->setObjectName(u"checkHistory"_s);
    m_check->setIcon(Icon::Refresh);
    connect(m_check, &QPushButton::clicked, this, &RepairsSection::checkNow);
    auto* card = new Card(look(), tr("The history, read through for damage"));
    card->headEnd()->addWidget(m_check);
    card->body()->addWidget(m_read);
    card->body()->addWidget(new PlainLabel(look(), tr("While Holdfast records, a little of what it once wrote is read again every minute, so that all of it is seen in a week. What cannot be read becomes a gap that says so, and stands above."),
                                           Type::Dense, Ink::Text2, Overflow::Wrap));
    column()->addWidget(card);
}

void RepairsSection::showEvent(QShowEvent* event)
{
    Section::showEvent(event);
    ask();
}

void RepairsSection::ask()
{
    HistoryCare* care = parts().care;
    if (care == nullptr)
        return;
    whenAnswered(care->keepingState(), this, [this](const Expected<KeepingState>& state) {
        if (state)
            m_keeping = *state;
        showRepairs();
    });
    whenAnswered(care->health(), this, [this](const Expected<HistoryHealth>& health) {
        if (health)
            m_health = *health;
        showRepairs();
        showReading();
    });
}

void RepairsSection::showRepairs()
{
    std::vector<Repair> repairs = repairsOf({picture(), m_keeping, m_health, parts().live.now()}, look().format());
    if (repairs == m_repairs)
        return;
    m_repairs = std::move(repairs);
    fill();
}

/// Whoever stands on a button stands on the same one afterwards.
void RepairsSection::fill()
{
    const QWidget* focused = m_list->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString name = focused ? focused->objectName() : QString();
    delete m_rows;
    m_rows = new QWidget;
    auto* lines = new QVBoxLayout(m_rows);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const Repair& repair : m_repairs) {
        auto* row = new RepairRow(look(), repair, parts().live.now());
        row->button().setEnabled(!m_busy.contains(static_cast<int>(repair.cure)));
        lines->addWidget(row);
        connect(row, &RepairRow::cureWanted, this, &RepairsSection::cure, Qt::QueuedConnection); // what it does may take the row away
    }
    if (m_repairs.empty()) {
        auto* none = new PlainLabel(look(), tr("Nothing to repair. The recorder writes, and nothing it wrote is known to be damaged."), Type::Dense, Ink::Text, Overflow::Wrap);
        none->setObjectName(u"nothingToRepair"_s);
        none->setContentsMargins(space::inside, space::hair, space::inside, space::small);
        lines->addWidget(none);
    }
    m_list->setNote(m_repairs.empty() ? QString() : tr("%n problem(s)", nullptr, static_cast<int>(m_repairs.size())));
    m_list->body()->addWidget(m_rows);
    if (auto* again = name.isEmpty() ? nullptr : m_list->findChild<QWidget*>(name))
        again->setFocus(Qt::OtherFocusReason);
}

void RepairsSection::showReading()
{
    const bool can = parts().care != nullptr && picture().store.kind != StoreState::Kind::ReadOnly;
    m_check->setEnabled(can && !m_busy.contains(static_cast<int>(RepairCure::CheckNow)));
    if (!m_health)
        return m_read->setText(parts().care == nullptr ? tr("This is known where the recorder runs.") : u"—"_s);
    const Format& format = look().format();
    const QString last = m_health->checkedAt ? tr("All of it was read through on %1.").arg(format.moment(*m_health->checkedAt)) : tr("Not all of it has been read through yet.");
    const QString now = m_health->begun ? tr("Since %1: %2 of %3 parts read.").arg(format.moment(*m_health->begun), format.count(m_health->rowsRead), format.count(std::max(m_health->rows, m_health->rowsRead))) : QString();
    const QString found = m_health->damaged == 0 ? tr("No damage is known.") : tr("%n part(s) are damaged.", nullptr, static_cast<int>(m_health->damaged));
    m_read->setText(QStringList{last, now, found}.join(u' ').simplified());
}

void RepairsSection::setBusy(RepairCure cure, bool busy)
{
    if (busy)
        m_busy.insert(static_cast<int>(cure));
    else
        m_busy.remove(static_cast<int>(cure));
    fill();
    showReading();
}

void RepairsSection::done(RepairCure cure, const QString& text)
{
    setBusy(cure, false);
    Q_EMIT said({text, {}, {}});
    ask();
}

void RepairsSection::cure(RepairCure cure)
{
    const QString settings = u"settings"_s;
    switch (cure) {
    case RepairCure::BackUp: return backUp();
    case RepairCure::BringBack: return bringBack();
    case RepairCure::CheckNow: return checkNow();
    case RepairCure::ShowBudget: return parts().navigate({settings, u"keepBudget"_s, u"history"_s});
    case RepairCure::ShowTimes: return parts().navigate({settings, u"keepSamples"_s, u"history"_s});
    case RepairCure::ShowBackups: return parts().navigate({settings, u"backups"_s, u"history"_s});
    case RepairCure::ShowBrokers: return parts().navigate({settings, {}, u"brokers"_s});
    case RepairCure::ShowHistory: return parts().navigate({u"history"_s, {}, {}});
    case RepairCure::Salvage: return salvage();
    case RepairCure::ShowFolder:
        if (parts().care != nullptr)
            QDesktopServices::openUrl(QUrl::fromLocalFile(parts().care->place()));
        return;
    }
}

void RepairsSection::backUp()
{
    if (parts().care == nullptr)
        return;
    setBusy(RepairCure::BackUp, true);
    whenAnswered(parts().care->backUp(), this, [this](const Expected<Backup>& made) { done(RepairCure::BackUp, made ? tr("Backup made and read back") : sentenceOf(made.error())); });
}

void RepairsSection::bringBack()
{
    setBusy(RepairCure::BringBack, true);
    whenAnswered(parts().care->bringBack(parts().intents.actor()), this, [this](const Expected<BroughtBack>& brought) {
        if (!brought)
            return done(RepairCure::BringBack, sentenceOf(brought.error()));
        const QString samples = tr("%n sample(s) brought back.", nullptr, static_cast<int>(brought->samples));
        done(RepairCure::BringBack, brought->left == 0 ? samples : QString(samples % u' ' % tr("%n part(s) are in no backup.", nullptr, static_cast<int>(brought->left))));
    });
}

void RepairsSection::salvage()
{
    if (parts().care == nullptr)
        return;
    setBusy(RepairCure::Salvage, true);
    whenAnswered(parts().care->salvage(parts().intents.actor()), this, [this](const Expected<SalvagedHistory>& saved) {
        if (!saved)
            return done(RepairCure::Salvage, sentenceOf(saved.error()));
        const QString samples = tr("%1 samples were saved. They stand among the backups, to take the place of the torn file.").arg(look().format().count(saved->samples));
        done(RepairCure::Salvage, saved->damages == 0 ? samples : QString(samples % u' ' % tr("%n part(s) could not be read.", nullptr, static_cast<int>(saved->damages))));
    });
}

void RepairsSection::checkNow()
{
    if (parts().care == nullptr)
        return;
    setBusy(RepairCure::CheckNow, true);
    whenAnswered(parts().care->checkNow(), this, [this](const Expected<HistoryHealth>& health) {
        if (!health)
            return done(RepairCure::CheckNow, sentenceOf(health.error()));
        m_health = *health;
        done(RepairCure::CheckNow, health->damaged == 0 ? tr("All of it can be read") : tr("%n part(s) are damaged.", nullptr, static_cast<int>(health->damaged)));
    });
}

} // namespace holdfast
