// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/history_section.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/quantity_words.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/settings/repairs.h"

#include <QComboBox>
#include <QFuture>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 gigabyte = 1024LL * 1024 * 1024;

QListWidget* listOf(Look& look, const QString& object, const QString& name, int rows)
{
    auto* list = new QListWidget;
    list->setObjectName(object);
    list->setAccessibleName(name);
    list->setItemDelegate(new RowDelegate(look, row::twoLine, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setFixedHeight(rows * row::twoLine + 2);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

void addRow(QListWidget& list, const QString& text, const QString& below, std::optional<Icon> icon = {}, const QString& end = {})
{
    auto* item = new QListWidgetItem(text, &list);
    item->setData(cell::Subtitle, below);
    item->setData(cell::Trailing, end);
    if (icon)
        item->setData(cell::IconRole, static_cast<int>(*icon));
    item->setData(Qt::AccessibleTextRole, QString(text % u". "_s % below % u' ' % end));
}

} // namespace

HistorySection::HistorySection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("History"), tr("What is kept, for how long, and what stands by when a disk fails."), Scrolling::Column, parent)
    , m_keeping(dynamic_cast<HistoryKeeping*>(&parts.history))
    , m_repairs(new Card(parts.look, tr("Repairs")))
    , m_problems(listOf(parts.look, u"repairs"_s, tr("Repairs"), 1))
    , m_usage(new PlainLabel(parts.look, u"—"_s, Type::Dense, Ink::Text, Overflow::Wrap))
    , m_quantities(listOf(parts.look, u"historyQuantities"_s, tr("What takes the room"), 4))
    , m_quantity(new QComboBox)
    , m_samples(new QSpinBox)
    , m_fiveMinutes(new QSpinBox)
    , m_hours(new QSpinBox)
    , m_budget(new QSpinBox)
    , m_every(new QSpinBox)
    , m_kept(new QSpinBox)
    , m_save(new Button(parts.look, tr("Save"), ButtonKind::Primary))
    , m_backups(listOf(parts.look, u"backups"_s, tr("Backups"), 4))
    , m_preview(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_make(new Button(parts.look, tr("Make one now"), ButtonKind::Default, ButtonSize::Small))
    , m_look(new Button(parts.look, tr("What would change?"), ButtonKind::Default))
    , m_restore(new Button(parts.look, tr("Restore at the next start"), ButtonKind::Danger))
{
    addRepairs();
    addUsage();
    addTimes();
    addBackups();
    connect(&parts.live, &Live::changed, this, [this](const Delta& delta) {
        if (delta.store || !delta.links.isEmpty())
            showRepairs();
    });
    showRepairs();
    showTimes();
    showBackups();
    ask();
}

void HistorySection::addRepairs()
{
    m_repairs->body()->setContentsMargins(1, 0, 1, space::hair);
    m_repairs->body()->addWidget(m_problems);
    column()->addWidget(m_repairs);
}

void HistorySection::addUsage()
{
    auto* card = new Card(look(), tr("What takes the room"));
    m_usage->setObjectName(u"historyUsage"_s);
    m_usage->setAccessibleName(tr("What takes the room"));
    card->body()->addWidget(m_usage);
    card->body()->addWidget(m_quantities);
    column()->addWidget(card);
}

void HistorySection::addTimes()
{
    struct Field
    {
        QSpinBox* box;
        const char* object;
        QString name;
        int most;
        QString unit;
        QString none;
    };
    const Field fields[] = {{m_samples, "keepSamples", tr("Every sample"), 36'500, tr(" days"), tr("for ever")},
                            {m_fiveMinutes, "keepFiveMinutes", tr("Sums over 5 minutes"), 36'500, tr(" days"), tr("for ever")},
                            {m_hours, "keepHours", tr("Sums over an hour"), 36'500, tr(" days"), tr("for ever")},
                            {m_budget, "keepBudget", tr("Room on the disk"), 100'000, tr(" GB"), tr("no limit")},
                            {m_every, "backupEvery", tr("A backup every"), 8'784, tr(" hours"), tr("never by itself")},
                            {m_kept, "backupsKept", tr("Backups kept"), 365, QString(), QString()}};
    for (const Field& field : fields) {
        field.box->setObjectName(QLatin1String(field.object));
        field.box->setAccessibleName(field.name);
        field.box->setRange(field.none.isEmpty() ? 1 : 0, field.most);
        field.box->setSuffix(field.unit);
        field.box->setSpecialValueText(field.none);
        field.box->setMinimumWidth(150);
        connect(field.box, &QSpinBox::valueChanged, this, &HistorySection::takeTimes);
    }
    m_quantity->setObjectName(u"keepQuantity"_s);
    m_quantity->setAccessibleName(tr("Kept for"));
    m_quantity->addItem(tr("Everything"), -1);
    for (const QuantityFacts& facts : quantities()) {
        if (facts.quantity != Quantity::None)
            m_quantity->addItem(titleOf(facts.quantity), static_cast<int>(facts.quantity));
    }
    m_save->setObjectName(u"keepSave"_s);
    auto* card = new Card(look(), tr("How long it is kept"));
    card->body()->addWidget(labelled(look(), tr("Kept for"), m_quantity, tr("What differs from everything else is kept for its own time.")));
    card->body()->addWidget(beside({labelled(look(), fields[0].name, m_samples), labelled(look(), fields[1].name, m_fiveMinutes), labelled(look(), fields[2].name, m_hours)}));
    card->body()->addWidget(beside({labelled(look(), fields[3].name, m_budget), labelled(look(), fields[4].name, m_every), labelled(look(), fields[5].name, m_kept)}));
    card->body()->addWidget(new PlainLabel(look(), tr("When the room is used up the oldest samples go first; their sums stay."), Type::Dense, Ink::Text2, Overflow::Wrap));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_save);
    card->body()->addLayout(row);
    column()->addWidget(card);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &HistorySection::showTimes);
    connect(m_save, &QPushButton::clicked, this, &HistorySection::save);
}

void HistorySection::addBackups()
{
    m_make->setObjectName(u"makeBackup"_s);
    m_make->setIcon(Icon::Plus);
    m_look->setObjectName(u"previewBackup"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_preview->setObjectName(u"backupPreview"_s);
    m_preview->setAccessibleName(tr("What would change?"));
    auto* card = new Card(look(), tr("Backups"));
    card->headEnd()->addWidget(m_make);
    card->body()->addWidget(m_backups);
    card->body()->addWidget(m_preview);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(m_look);
    row->addWidget(m_restore);
    card->body()->addLayout(row);
    card->body()->addWidget(new PlainLabel(look(), tr("Each backup is read back after it was made. Passwords are not in it. Readings are taken in and written out from the command line: holdfastd --import, --export-readings."),
                                           Type::Dense, Ink::Text2, Overflow::Wrap));
    column()->addWidget(card);
    connect(m_make, &QPushButton::clicked, this, &HistorySection::makeBackup);
    connect(m_look, &QPushButton::clicked, this, &HistorySection::previewBackup);
    connect(m_restore, &QPushButton::clicked, this, &HistorySection::restore);
    connect(m_backups, &QListWidget::currentRowChanged, this, [this] { showBackups(); });
}

void HistorySection::showEvent(QShowEvent* event)
{
    Section::showEvent(event);
    ask();
}

void HistorySection::ask()
{
    if (m_keeping == nullptr)
        return;
    m_keeping->keepingState().then(this, [this](const Expected<KeepingState>& state) {
        if (state)
            show(*state);
        else
            m_usage->setText(tr("Not readable now: %1").arg(sentenceOf(state.error())));
    });
}

void HistorySection::show(const KeepingState& state)
{
    const bool first = !m_state;
    m_state = state;
    if (first || !m_save->isEnabled())
        m_draft = state.settings;
    const Format& format = look().format();
    const auto full = budgetReached(state.usage, state.settings.budget == 0 ? state.usage.bytes + state.diskFree : state.settings.budget);
    const QString grows = state.usage.bytesPerDay > 0 ? tr("%1 a day").arg(format.bytes(state.usage.bytesPerDay)) : tr("not growing");
    m_usage->setText(QString(format.bytes(state.usage.bytes) % u" · "_s % grows % u" · "_s
                             % (full ? tr("the room is used up on %1").arg(format.moment(*full)) : tr("the room is enough"))));
    m_quantities->clear();
    for (const QuantityUsage& each : state.quantities) {
        const QString name = each.quantity == Quantity::None ? tr("Everything else") : titleOf(each.quantity);
        addRow(*m_quantities, name, tr("%1 points, %2 samples").arg(format.count(each.points), format.count(each.samples)), iconOf(each.quantity), format.bytes(each.bytes));
    }
    m_backups->clear();
    for (const Backup& backup : state.backups) {
        const QString about = tr("%1 devices, %2 samples").arg(format.count(backup.facts.devices), format.count(backup.facts.samples));
        addRow(*m_backups, format.moment(backup.madeAt), state.staged == backup.folder ? tr("Takes its place at the next start") : about, Icon::Database,
               format.bytes(backup.facts.bytes));
    }
    showRepairs();
    showTimes();
    showBackups();
}

void HistorySection::showRepairs()
{
    m_problems->clear();
    const std::vector<Repair> repairs = repairsOf(picture(), m_state, parts().live.now());
    for (const Repair& repair : repairs)
        addRow(*m_problems, repair.problem, repair.cure, Icon::Wrench);
    if (repairs.empty())
        addRow(*m_problems, tr("Nothing to repair"), tr("The recorder writes, and nothing it wrote is known to be damaged."), Icon::Check);
    m_problems->setFixedHeight(static_cast<int>(std::clamp<std::size_t>(repairs.size(), 1, 6)) * row::twoLine + 2);
}

void HistorySection::showTimes()
{
    const int which = m_quantity->currentData().toInt();
    const KeepTimes& times = which < 0 ? m_draft.usual : m_draft.timesOf(static_cast<Quantity>(which));
    m_filling = true;
    m_samples->setValue(times.samples);
    m_fiveMinutes->setValue(times.fiveMinutes);
    m_hours->setValue(times.hours);
    m_budget->setValue(static_cast<int>((m_draft.budget + gigabyte - 1) / gigabyte));
    m_every->setValue(m_draft.backupEvery);
    m_kept->setValue(m_draft.backupsKept);
    m_filling = false;
    m_save->setEnabled(m_state && m_draft != m_state->settings);
}

void HistorySection::takeTimes()
{
    if (m_filling)
        return;
    const int which = m_quantity->currentData().toInt();
    const KeepTimes times{m_samples->value(), m_fiveMinutes->value(), m_hours->value()};
    if (which < 0) {
        m_draft.usual = times;
    } else {
        const auto quantity = static_cast<Quantity>(which);
        std::erase_if(m_draft.apart, [=](const QuantityKeepTimes& each) { return each.quantity == quantity; });
        if (times != m_draft.usual)
            m_draft.apart.push_back({quantity, times});
    }
    if (m_budget->value() != static_cast<int>((m_draft.budget + gigabyte - 1) / gigabyte))
        m_draft.budget = m_budget->value() * gigabyte;
    m_draft.backupEvery = m_every->value();
    m_draft.backupsKept = m_kept->value();
    m_save->setEnabled(m_state && m_draft != m_state->settings);
}

void HistorySection::say(const Expected<>& how, const QString& done)
{
    Q_EMIT said({how ? done : sentenceOf(how.error()), {}, {}});
    ask();
}

void HistorySection::save()
{
    if (const auto sound = checked(m_draft); !sound) {
        Q_EMIT said({sentenceOf(sound.error()), {}, {}});
        return;
    }
    m_save->setEnabled(false);
    m_keeping->keep(m_draft, parts().intents.actor()).then(this, [this](const Expected<>& how) { say(how, tr("Saved")); });
}

QString HistorySection::selectedBackup() const
{
    const int row = m_backups->currentRow();
    return m_state && row >= 0 && row < static_cast<int>(m_state->backups.size()) ? m_state->backups[static_cast<std::size_t>(row)].folder : QString();
}

void HistorySection::showBackups()
{
    const bool isStaged = m_state && m_state->staged;
    const QString selected = selectedBackup();
    m_make->setEnabled(m_keeping != nullptr);
    m_look->setEnabled(m_keeping != nullptr && !selected.isEmpty());
    m_restore->setEnabled(m_keeping != nullptr && (isStaged || (!selected.isEmpty() && selected == m_shown)));
    m_restore->setText(isStaged ? tr("Do not restore") : tr("Restore at the next start"));
    if (m_keeping == nullptr)
        m_preview->setText(tr("This can be changed where the recorder runs."));
    else if (selected != m_shown)
        m_preview->setText(m_state && m_state->backups.empty() ? tr("There is no backup yet.") : QString());
}

void HistorySection::makeBackup()
{
    m_make->setEnabled(false);
    m_keeping->backUp().then(this, [this](const Expected<Backup>& made) { say(made ? Expected<>(Done{}) : Expected<>(made.error()), tr("Backup made and read back")); });
}

void HistorySection::previewBackup()
{
    const QString folder = selectedBackup();
    m_keeping->preview(folder).then(this, [this, folder](const Expected<RestorePreview>& preview) {
        m_shown = preview ? folder : QString();
        m_preview->setText(preview ? previewText(*preview, look().format()) : sentenceOf(preview.error()));
        showBackups();
    });
}

void HistorySection::restore()
{
    if (m_state && m_state->staged)
        m_keeping->neverMindRestore().then(this, [this](const Expected<>& how) { say(how, tr("Everything stays as it is")); });
    else
        m_keeping->restoreAtNextStart(m_shown, parts().intents.actor()).then(this, [this](const Expected<>& how) {
            say(how, tr("The backup takes its place at the next start; the files of now are kept"));
        });
}

} // namespace holdfast
