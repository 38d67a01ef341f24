// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/data_section.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/models/answered.h"
#include "ui/settings/export_card.h"

#include <QCoreApplication>
#include <QFuture>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

DataSection::DataSection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("Data and about"), tr("Everything stays on this computer."), Scrolling::Column, parent)
{
    auto* history = new Card(look(), tr("History"));
    m_size = fact(*history, tr("Size on disk"), u"historySize"_s);
    m_samples = fact(*history, tr("Samples"), u"historySamples"_s);
    m_range = fact(*history, tr("From and to"), u"historyRange"_s);
    m_growth = fact(*history, tr("Growth a day"), u"historyGrowth"_s);
    m_recorder = fact(*history, tr("Recorder"), u"recorder"_s);
    auto* again = new Button(look(), tr("Read again"), ButtonKind::Default, ButtonSize::Small);
    again->setIcon(Icon::Refresh);
    connect(again, &QPushButton::clicked, this, &DataSection::ask);
    history->headEnd()->addWidget(again);
    column()->addWidget(history);

    column()->addWidget(new ExportCard(parts));

    auto* about = new Card(look(), tr("About Holdfast"));
    fact(*about, tr("Version"), u"version"_s)->setText(QCoreApplication::applicationVersion());
    fact(*about, tr("Built with"), u"qt"_s)->setText(tr("Qt %1").arg(QLatin1String(qVersion())));
    fact(*about, tr("Licence"), u"licence"_s)->setText(tr("GNU General Public License, version 3 or later"));
    fact(*about, tr("Also inside"), u"inside"_s)->setText(tr("Qt (LGPL 3), SQLite (public domain), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)"));
    about->body()->addWidget(new PlainLabel(look(), tr("Nothing is locked behind a paid edition: history, alarms, roles and audit are all here."), Type::Dense, Ink::Text2, Overflow::Wrap));
    column()->addWidget(about);

    connect(&parts.live, &Live::changed, this, [this](const Delta& delta) {
        if (delta.store)
            showRecorder();
    });
    showRecorder();
    ask();
}

PlainLabel* DataSection::fact(Card& card, const QString& name, const QString& object)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    auto* label = new PlainLabel(look(), name, Type::Dense, Ink::Text2);
    label->setFixedWidth(140);
    auto* value = new PlainLabel(look(), u"—"_s, Type::Dense, Ink::Text, Overflow::Wrap);
    value->setObjectName(object);
    value->setAccessibleName(name);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    card.body()->addWidget(line);
    return value;
}

void DataSection::showEvent(QShowEvent* event)
{
    Section::showEvent(event);
    ask();
}

void DataSection::ask()
{
    whenAnswered(parts().history.usage(), this, [this](const Expected<Usage>& usage) {
        if (usage)
            showUsage(*usage);
        else
            m_size->setText(tr("Not readable now: %1").arg(sentenceOf(usage.error())));
    });
}

void DataSection::showUsage(const Usage& usage)
{
    const Format& format = look().format();
    m_size->setText(format.bytes(usage.bytes));
    m_samples->setText(format.count(usage.samples));
    m_range->setText(usage.first && usage.last ? tr("%1 to %2").arg(format.moment(*usage.first), format.moment(*usage.last)) : tr("Nothing recorded yet"));
    m_growth->setText(usage.bytesPerDay > 0 ? format.bytes(usage.bytesPerDay) : tr("Known after a day"));
}

void DataSection::showRecorder()
{
    const StoreState& store = picture().store;
    const QString waiting = store.waiting > 0 ? QString(u" · "_s % tr("%n record(s) wait", nullptr, static_cast<int>(store.waiting))) : QString();
    const QString reason = store.reason.isEmpty() ? QString() : QString(u": "_s % refusalWords(store.reason));
    switch (store.kind) {
    case StoreState::Kind::Recording:
        return m_recorder->setText(tr("Recording") + waiting);
    case StoreState::Kind::ReadOnly:
        return m_recorder->setText(tr("Only looking: another Holdfast records here") + reason);
    case StoreState::Kind::Paused:
        return m_recorder->setText(tr("Paused") + reason + waiting);
    case StoreState::Kind::Waiting:
        return m_recorder->setText(tr("Waiting for the disk") + reason + waiting);
    }
}

} // namespace holdfast
