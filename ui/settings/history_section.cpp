// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/history_section.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/quantity_words.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/models/answered.h"
#include "ui/settings/backups_card.h"
#include "ui/settings/file_field.h"
#include "ui/settings/import_text.h"
#include "ui/settings/keep_card.h"
#include "ui/settings/mapping_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFuture>
#include <QHBoxLayout>
#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostQuantities = 6; ///< rows; further ones are scrolled to

} // namespace

HistorySection::HistorySection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("History"), tr("What is kept, for how long, and what stands by when a disk fails."), Scrolling::Column, parent)
    , m_usage(new PlainLabel(parts.look, u"—"_s, Type::Dense, Ink::Text, Overflow::Wrap))
    , m_quantities(new QListWidget)
    , m_keep(new KeepCard(parts.look))
    , m_backups(new BackupsCard(parts.look))
    , m_history(nullptr)
    , m_inventory(nullptr)
    , m_backupFolder(nullptr)
    , m_import(new FileField(parts.look, tr("File with readings"), tr("Readings (*.csv *.ndjson *.db);;All files (*)")))
    , m_takeIn(new Button(parts.look, tr("Take in")))
    , m_chooseColumns(new Button(parts.look, tr("Choose the columns …")))
    , m_report(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
{
    addUsage();
    column()->addWidget(m_keep);
    column()->addWidget(m_backups);
    addImport();
    addPlaces();
    listenToCards();
    if (parts.care == nullptr)
        m_usage->setText(tr("This is known where the recorder runs."));
    ask();
}

void HistorySection::addUsage()
{
    m_usage->setObjectName(u"historyUsage"_s);
    m_usage->setAccessibleName(tr("What takes the room"));
    m_usage->setContentsMargins(space::inside, 0, space::inside, 0);
    m_quantities->setObjectName(u"historyQuantities"_s);
    m_quantities->setAccessibleName(tr("By kind of measurement"));
    m_quantities->setItemDelegate(new RowDelegate(look(), row::normal, m_quantities));
    m_quantities->setFrameShape(QFrame::NoFrame);
    m_quantities->setFixedHeight(row::normal + 2);
    m_quantities->viewport()->setAutoFillBackground(false);
    auto* card = new Card(look(), tr("What takes the room"));
    card->body()->setContentsMargins(1, 0, 1, space::hair);
    card->body()->addWidget(m_usage);
    card->body()->addWidget(m_quantities);
    column()->addWidget(card);
}

PlainLabel* HistorySection::place(QWidget& lines, const QString& name, const QString& object)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    auto* label = new PlainLabel(look(), name, Type::Dense, Ink::Text2);
    label->setFixedWidth(200);
    auto* path = new PlainLabel(look(), u"—"_s, Type::Dense, Ink::Text, Overflow::Wrap);
    path->setObjectName(object);
    path->setAccessibleName(name);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(path, 1);
    static_cast<QVBoxLayout*>(lines.layout())->addLayout(row);
    return path;
}

void HistorySection::addPlaces()
{
    auto* card = new Card(look(), tr("Where it lies"));
    auto* open = new Button(look(), tr("Open the folder"), ButtonKind::Default, ButtonSize::Small);
    open->setObjectName(u"openFolder"_s);
    open->setEnabled(parts().care != nullptr);
    card->headEnd()->addWidget(open);
    auto* lines = new QWidget;
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    m_history = place(*lines, tr("Measurements"), u"historyFile"_s);
    m_inventory = place(*lines, tr("Everything else"), u"inventoryFile"_s);
    m_backupFolder = place(*lines, tr("Backups"), u"backupsFolder"_s);
    card->body()->addWidget(lines);
    this->column()->addWidget(card);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(parts().care->place())); });
}

void HistorySection::addImport()
{
    m_import->setObjectName(u"importFile"_s);
    m_takeIn->setObjectName(u"importNow"_s);
    m_takeIn->setEnabled(false);
    m_chooseColumns->setObjectName(u"importColumns"_s);
    m_chooseColumns->setEnabled(false);
    m_report->setObjectName(u"importReport"_s);
    m_report->setAccessibleName(tr("What was taken in"));
    m_report->hide();
    auto* card = new Card(look(), tr("Readings from elsewhere"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_import, 1);
    row->addWidget(m_chooseColumns);
    row->addWidget(m_takeIn);
    card->body()->addLayout(row);
    card->body()->addWidget(m_report);
    card->body()->addWidget(new PlainLabel(look(), tr("CSV or NDJSON as Holdfast writes them, or the database of Home Assistant's recorder. Readings that are there already are not taken twice. Of a table with other columns you choose which is what, and see the first lines before anything is taken in."),
                                           Type::Caption, Ink::Text2, Overflow::Wrap));
    column()->addWidget(card);
    connect(m_import, &FileField::changed, this, [this] {
        const QString file = m_import->file();
        m_takeIn->setEnabled(parts().care != nullptr && !file.isEmpty());
        m_chooseColumns->setEnabled(m_takeIn->isEnabled() && !file.endsWith(u".ndjson"_s, Qt::CaseInsensitive) && !file.endsWith(u".db"_s, Qt::CaseInsensitive));
    });
    connect(m_chooseColumns, &QPushButton::clicked, this, &HistorySection::chooseColumns);
    connect(m_takeIn, &QPushButton::clicked, this, &HistorySection::takeIn);
}

void HistorySection::listenToCards()
{
    HistoryCare* care = parts().care;
    if (care == nullptr)
        return;
    connect(m_keep, &KeepCard::saveWanted, this, [this, care](const KeepingSettings& settings) {
        whenAnswered(care->keep(settings, parts().intents.actor()), this, [this](const Expected<>& how) { say(how, tr("Saved")); });
    });
    connect(m_keep, &KeepCard::forecastWanted, this, [this, care](const KeepingSettings& settings) {
        whenAnswered(care->forecast(settings), this, [this](const Expected<KeepForecast>& forecast) {
            if (forecast)
                m_keep->showForecast(*forecast);
        });
    });
    connect(m_backups, &BackupsCard::makeWanted, this, &HistorySection::makeBackup);
    connect(m_backups, &BackupsCard::previewWanted, this, [this, care](const QString& backup) {
        whenAnswered(care->preview(backup), this, [this, backup](const Expected<RestorePreview>& preview) { m_backups->showPreview(preview, backup); });
    });
    connect(m_backups, &BackupsCard::restoreWanted, this, [this, care](const QString& backup) {
        whenAnswered(care->restoreAtNextStart(backup, parts().intents.actor()), this, [this](const Expected<>& how) { say(how, tr("The backup takes its place at the next start; the files of now are kept")); });
    });
    connect(m_backups, &BackupsCard::neverMindWanted, this, [this, care] { whenAnswered(care->neverMindRestore(), this, [this](const Expected<>& how) { say(how, tr("Everything stays as it is")); }); });
}

void HistorySection::showEvent(QShowEvent* event)
{
    Section::showEvent(event);
    ask();
}

void HistorySection::ask()
{
    if (parts().care == nullptr)
        return;
    whenAnswered(parts().care->keepingState(), this, [this](const Expected<KeepingState>& state) {
        if (state)
            showState(*state);
        else
            m_usage->setText(tr("Not readable now: %1").arg(sentenceOf(state.error())));
    });
}

void HistorySection::showState(const KeepingState& state)
{
    showUsage(state);
    m_keep->showSettings(state.settings);
    m_backups->showState(state);
    const QDir dir(parts().care->place());
    m_history->setText(QDir::toNativeSeparators(dir.filePath(u"history.db"_s)));
    m_inventory->setText(QDir::toNativeSeparators(dir.filePath(u"holdfast.db"_s)));
    m_backupFolder->setText(QDir::toNativeSeparators(state.backupFolder));
}

void HistorySection::showUsage(const KeepingState& state)
{
    const Format& format = look().format();
    const qint64 onDisk = state.usage.bytes + state.diskFree;
    const qint64 room = state.settings.budget == 0 ? onDisk : state.settings.budget;
    const auto full = budgetReached(state.usage, state.diskFree > 0 ? std::min(room, onDisk) : room); // whichever comes first
    QStringList facts{tr("%1 of %2").arg(format.bytes(state.usage.bytes), format.bytes(room))};
    facts << (state.usage.bytesPerDay > 0 ? tr("%1 a day").arg(format.bytes(state.usage.bytesPerDay)) : tr("not growing"));
    if (full)
        facts << tr("the room is used up on %1").arg(format.day(*full));
    if (state.diskFree > 0)
        facts << tr("%1 free on the disk").arg(format.bytes(state.diskFree));
    m_usage->setText(facts.join(u" · "_s));
    m_quantities->clear();
    for (const QuantityUsage& each : state.quantities) {
        const QString title = each.quantity == Quantity::None ? QString() : titleOf(each.quantity);
        auto* item = new QListWidgetItem(title.isEmpty() ? tr("Everything else") : title, m_quantities);
        const QString figures = tr("%1 points · %2 samples · %3").arg(format.count(each.points), format.count(each.samples), format.bytes(each.bytes));
        item->setData(cell::Trailing, figures);
        item->setData(cell::IconRole, static_cast<int>(iconOf(each.quantity)));
        item->setData(Qt::AccessibleTextRole, QString(item->text() % u", "_s % figures));
    }
    m_quantities->setVisible(m_quantities->count() > 0);
    m_quantities->setFixedHeight(std::clamp(m_quantities->count(), 1, mostQuantities) * row::normal + 2);
}

void HistorySection::say(const Expected<>& how, const QString& done)
{
    Q_EMIT said({how ? done : sentenceOf(how.error()), {}, {}});
    ask();
}

void HistorySection::makeBackup()
{
    m_backups->setMaking(true);
    whenAnswered(parts().care->backUp(), this, [this](const Expected<Backup>& made) {
        m_backups->setMaking(false);
        say(made ? Expected<>(Done{}) : Expected<>(made.error()), tr("Backup made and read back"));
    });
}

void HistorySection::takeIn()
{
    m_takeIn->setEnabled(false);
    whenAnswered(parts().care->importFrom(m_import->file(), parts().intents.actor()), this, [this](const Expected<ImportReport>& report) { showReport(report); });
}

void HistorySection::chooseColumns()
{
    auto* dialog = new MappingDialog(parts(), m_import->file(), this);
    connect(dialog, &MappingDialog::chosen, this, [this, file = m_import->file()](const ColumnMapping& mapping) {
        m_takeIn->setEnabled(false);
        whenAnswered(parts().care->importTable(file, mapping, parts().intents.actor()), this, [this](const Expected<ImportReport>& report) { showReport(report); });
    });
    dialog->open();
}

void HistorySection::showReport(const Expected<ImportReport>& report)
{
    m_takeIn->setEnabled(!m_import->file().isEmpty());
    m_report->show();
    m_report->setText(report ? importText(*report, look().format()) : sentenceOf(report.error()));
    ask();
}

} // namespace holdfast
