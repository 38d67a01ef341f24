// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/schedule_dialog.h"

#include "app/model/notify.h"
#include "app/model/report_schedule_times.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/scrollable.h"
#include "ui/look/segmented.h"
#include "ui/reports/folder_field.h"
#include "ui/reports/order_choices.h"
#include "ui/reports/schedule_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize(600, 760);
constexpr int shownRuns = 3;
constexpr int daysInARow = 4;
constexpr int formatsInARow = 3;

void choose(QComboBox& box, const QString& code)
{
    box.setCurrentIndex(std::max(box.findData(code), 0));
}

QString faultOfRecipients(const QStringList& recipients)
{
    if (recipients.size() > mostReportRecipients)
        return ScheduleDialog::tr("At most %1 addresses.").arg(mostReportRecipients);
    for (const QString& one : recipients)
        if (!isMailAddress(one))
            return ScheduleDialog::tr("“%1” is no address of e-mail.").arg(one.left(60));
    return {};
}

QVBoxLayout* linesIn(QWidget& holder)
{
    auto* lines = new QVBoxLayout(&holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    return lines;
}

} // namespace

ScheduleDialog::ScheduleDialog(const Look& look, const std::vector<ReportTitle>& titles, const ReportSchedule& schedule, Timestamp now, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_schedule(schedule)
    , m_now(now)
    , m_report(new QComboBox)
    , m_period(new QComboBox)
    , m_language(new QComboBox)
    , m_paper(new Segmented(look, {u"A4"_s, u"Letter"_s}, tr("Paper"), 32))
    , m_rhythm(new Segmented(look, {tr("Daily"), tr("Weekly"), tr("Monthly"), tr("Quarterly")}, tr("How often"), 32))
    , m_day(new QSpinBox)
    , m_at(new QTimeEdit)
    , m_folder(new FolderField(look, tr("Copy to a folder")))
    , m_recipients(new QLineEdit)
    , m_next(new PlainLabel(look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_fault(new PlainLabel(look, QString(), Type::CaptionStrong, Ink::Text, Overflow::Wrap))
    , m_save(new Button(look, tr("Save"), ButtonKind::Primary))
{
    setObjectName(u"scheduleDialog"_s);
    setWindowTitle(tr("Schedule of a report"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* inside = new QWidget;
    QVBoxLayout* lines = linesIn(*inside);
    lines->setContentsMargins(0, 0, space::small, 0);
    lines->setSpacing(space::gap);
    for (QWidget* part : {makeWhat(titles), makeWhen(), makeFiles(), makeWhere()})
        lines->addWidget(part);
    lines->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::inside);
    column->setSpacing(space::gap);
    column->addWidget(scrollable(inside), 1);
    column->addWidget(makeFoot());
    fill();
    listen();
    refresh();
    resize(sizeHint());
    setMinimumSize(usualSize.width(), 480);
}

QSize ScheduleDialog::sizeHint() const
{
    return usualSize;
}

ReportSchedule ScheduleDialog::blank(const QString& report, const QString& period, const QString& language)
{
    ReportSchedule schedule;
    schedule.id = ReportScheduleId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    schedule.report = report;
    if (schedulePeriods().contains(period))
        schedule.period = period;
    schedule.language = language;
    if (schedule.period.endsWith(u"day"_s))
        schedule.rhythm = ReportRhythm::Daily;
    else if (schedule.period.endsWith(u"week"_s))
        schedule.rhythm = ReportRhythm::Weekly;
    else if (schedule.period.endsWith(u"quarter"_s))
        schedule.rhythm = ReportRhythm::Quarterly;
    return schedule;
}

QWidget* ScheduleDialog::makeWhat(const std::vector<ReportTitle>& titles)
{
    m_report->setObjectName(u"scheduleReport"_s);
    for (const ReportTitle& title : titles)
        m_report->addItem(title.title, title.id);
    m_period->setObjectName(u"schedulePeriod"_s);
    for (const auto& [words, code] : periodChoices())
        m_period->addItem(words, code);
    auto* period = new CheckedField(m_look, tr("Period"), m_period, tr("Reckoned from the day it is due, also when it is made late."));
    return sideBySide({new CheckedField(m_look, tr("Report"), m_report), period});
}

QWidget* ScheduleDialog::makeWhen()
{
    m_rhythm->setObjectName(u"scheduleRhythm"_s);
    m_day->setObjectName(u"scheduleDay"_s);
    m_day->setRange(1, 31);
    m_at->setObjectName(u"scheduleAt"_s);
    m_at->setDisplayFormat(u"HH:mm"_s);
    auto* holder = new QWidget;
    QVBoxLayout* lines = linesIn(*holder);
    lines->addWidget(new CheckedField(m_look, tr("How often"), m_rhythm));
    m_daysField = new CheckedField(m_look, tr("On these days"), makeDays());
    lines->addWidget(m_daysField);
    m_dayField = new CheckedField(m_look, tr("Day of the month"), m_day);
    const QString zone = QString::fromUtf8(m_look.format().zone().id());
    auto* at = new CheckedField(m_look, tr("At"), m_at, tr("By the clock on the wall of the site (%1), in summer and in winter.").arg(zone));
    lines->addWidget(sideBySide({at, m_dayField}));
    m_next->setObjectName(u"scheduleNext"_s);
    m_next->setAccessibleName(tr("The next times"));
    lines->addWidget(new PlainLabel(m_look, tr("The next times"), Type::CaptionStrong, Ink::Text2));
    lines->addWidget(m_next);
    return holder;
}

/// In the order in which weeks run here.
QWidget* ScheduleDialog::makeDays()
{
    const QLocale& locale = m_look.format().locale();
    auto* days = new QWidget;
    auto* week = new QGridLayout(days); // two rows: some languages have no short names
    week->setContentsMargins(0, 0, 0, 0);
    week->setSpacing(space::small);
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7;
        auto* box = new QCheckBox(locale.dayName(day + 1, QLocale::ShortFormat));
        box->setAccessibleName(locale.dayName(day + 1, QLocale::LongFormat));
        box->setObjectName(u"scheduleWeekday%1"_s.arg(day));
        week->addWidget(box, i / daysInARow, i % daysInARow);
        m_days[static_cast<std::size_t>(day)] = box;
    }
    return days;
}

QWidget* ScheduleDialog::makeFiles()
{
    auto* boxes = new QWidget;
    auto* grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    for (const auto& [format, name] : formatChoices()) {
        auto* box = new QCheckBox(name);
        box->setObjectName(QString(u"schedule-"_s % nameOf(format)));
        const int at = static_cast<int>(m_formats.size());
        grid->addWidget(box, at / formatsInARow, at % formatsInARow);
        m_formats.emplace_back(format, box);
    }
    m_language->setObjectName(u"scheduleLanguage"_s);
    offerLanguages(*m_language, m_look);
    m_paper->setObjectName(u"schedulePaper"_s);
    auto* holder = new QWidget;
    QVBoxLayout* lines = linesIn(*holder);
    m_formatsField = new CheckedField(m_look, tr("Files"), boxes);
    lines->addWidget(m_formatsField);
    lines->addWidget(sideBySide({new CheckedField(m_look, tr("Language"), m_language), new CheckedField(m_look, tr("Paper"), m_paper)}));
    return holder;
}

QWidget* ScheduleDialog::makeWhere()
{
    auto* holder = new QWidget;
    QVBoxLayout* lines = linesIn(*holder);
    m_recipients->setObjectName(u"scheduleRecipients"_s);
    m_recipients->setPlaceholderText(tr("Nobody"));
    m_folderField = new CheckedField(m_look, tr("Copy to a folder"), m_folder);
    m_recipientsField = new CheckedField(m_look, tr("Send by e-mail to"), m_recipients, tr("Addresses with commas between them. The mail server is chosen in Settings, Notifications."));
    lines->addWidget(m_folderField);
    lines->addWidget(m_recipientsField);
    return holder;
}

QWidget* ScheduleDialog::makeFoot()
{
    auto* holder = new QWidget;
    QVBoxLayout* lines = linesIn(*holder);
    m_fault->setObjectName(u"scheduleRefusal"_s);
    m_fault->hide();
    lines->addWidget(m_fault);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* cancel = new Button(m_look, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveSchedule"_s);
    m_save->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    lines->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    return holder;
}

void ScheduleDialog::fill()
{
    choose(*m_report, m_schedule.report);
    choose(*m_period, m_schedule.period);
    choose(*m_language, m_schedule.language);
    m_paper->setCurrent(m_schedule.paper == ReportPaper::Letter ? 1 : 0);
    for (const auto& [format, box] : m_formats)
        box->setChecked(std::ranges::find(m_schedule.formats, format) != m_schedule.formats.end());
    m_rhythm->setCurrent(static_cast<int>(m_schedule.rhythm));
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked((m_schedule.weekdays >> i & 1) != 0);
    m_day->setValue(m_schedule.day);
    m_at->setTime(m_schedule.at);
    m_folder->setFolder(m_schedule.folder);
    m_recipients->setText(m_schedule.recipients.join(u", "_s));
}

void ScheduleDialog::listen()
{
    for (QComboBox* box : {m_report, m_period, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ScheduleDialog::refresh);
    for (const auto& [format, box] : m_formats)
        connect(box, &QCheckBox::toggled, this, &ScheduleDialog::refresh);
    for (QCheckBox* box : m_days)
        connect(box, &QCheckBox::toggled, this, &ScheduleDialog::refresh);
    connect(m_rhythm, &Segmented::currentChanged, this, &ScheduleDialog::refresh);
    connect(m_day, &QSpinBox::valueChanged, this, &ScheduleDialog::refresh);
    connect(m_at, &QTimeEdit::timeChanged, this, &ScheduleDialog::refresh);
    connect(m_folder, &FolderField::changed, this, &ScheduleDialog::refresh);
    connect(m_recipients, &QLineEdit::textChanged, this, &ScheduleDialog::refresh);
}

ReportSchedule ScheduleDialog::typed() const
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    ReportSchedule schedule = m_schedule;
    schedule.report = m_report->currentData().toString();
    schedule.period = m_period->currentData().toString();
    schedule.language = m_language->currentData().toString();
    schedule.paper = m_paper->current() == 1 ? ReportPaper::Letter : ReportPaper::A4;
    schedule.formats.clear();
    for (const auto& [format, box] : m_formats)
        if (box->isChecked())
            schedule.formats.push_back(format);
    schedule.rhythm = static_cast<ReportRhythm>(m_rhythm->current());
    schedule.weekdays = 0;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        schedule.weekdays |= m_days[i]->isChecked() ? 1 << i : 0;
    schedule.day = m_day->value();
    schedule.at = QTime(m_at->time().hour(), m_at->time().minute());
    schedule.folder = m_folder->folder();
    schedule.recipients = m_recipients->text().split(between, Qt::SkipEmptyParts);
    return schedule;
}

/// What is wrong stands below what it is wrong with.
bool ScheduleDialog::tell(const ReportSchedule& schedule)
{
    const bool weekly = schedule.rhythm == ReportRhythm::Weekly;
    const QString formats = schedule.formats.empty() ? tr("Tick at least one kind of file.") : QString();
    const QString days = weekly && schedule.weekdays == 0 ? tr("Choose at least one day.") : QString();
    const QString folder = !schedule.folder.isEmpty() && !QDir::isAbsolutePath(schedule.folder) ? tr("A folder is named with its whole path, such as /srv/reports.") : QString();
    const QString recipients = faultOfRecipients(schedule.recipients);
    m_formatsField->setFault(formats);
    m_daysField->setFault(days);
    m_folderField->setFault(m_tried ? folder : QString());
    m_recipientsField->setFault(m_tried ? recipients : QString());
    const bool away = !schedule.folder.isEmpty() && folder.isEmpty() && !QFileInfo(schedule.folder).isDir();
    m_folderField->setHint(away ? tr("This folder is not there now; a copy waits a day for it.") : tr("A copy with its hash; the files themselves stay in the folder of reports."));
    return formats.isEmpty() && days.isEmpty() && folder.isEmpty() && recipients.isEmpty();
}

void ScheduleDialog::showNext(const ReportSchedule& schedule)
{
    const Format& format = m_look.format();
    QStringList lines;
    std::optional<Timestamp> at = m_now;
    for (int i = 0; i < shownRuns && at; ++i)
        if (at = nextRun(schedule, *at, format.zone()); at)
            lines.append(comingWords(schedule, *at, format));
    m_next->setText(lines.isEmpty() ? tr("There is none.") : lines.join(u'\n'));
}

void ScheduleDialog::refresh()
{
    const ReportSchedule schedule = typed();
    const bool ofMonth = schedule.rhythm == ReportRhythm::Monthly || schedule.rhythm == ReportRhythm::Quarterly;
    m_daysField->setVisible(schedule.rhythm == ReportRhythm::Weekly);
    m_dayField->setVisible(ofMonth);
    m_dayField->setHint(schedule.rhythm == ReportRhythm::Quarterly ? tr("Of the quarter's first month; where that is shorter, its last day.") : tr("Where the month is shorter, its last day."));
    showNext(schedule);
    const bool fine = tell(schedule);
    m_save->setEnabled(fine || !m_tried);
    m_fault->hide();
}

void ScheduleDialog::save()
{
    m_tried = true;
    refresh();
    const ReportSchedule schedule = typed();
    if (!tell(schedule))
        return focusFault();
    m_save->setEnabled(false); // until it is known how it was taken
    Q_EMIT chosen(schedule);
}

void ScheduleDialog::focusFault()
{
    const std::pair<const CheckedField*, QWidget*> fields[] = {{m_daysField, m_days[0]}, {m_formatsField, m_formats.front().second}, {m_folderField, m_folder}, {m_recipientsField, m_recipients}};
    const auto faulty = std::ranges::find_if(fields, [](const auto& field) { return !field.first->fault().isEmpty(); });
    if (faulty != std::end(fields))
        faulty->second->setFocus();
}

void ScheduleDialog::take(const Expected<>& kept)
{
    if (kept)
        return accept();
    m_save->setEnabled(true);
    m_fault->setText(sentenceOf(kept.error()));
    m_fault->show();
}

} // namespace holdfast
