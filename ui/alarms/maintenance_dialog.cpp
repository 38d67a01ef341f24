// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/maintenance_dialog.h"

#include "ui/alarms/maintenance_phrases.h"
#include "ui/alarms/rule_phrases.h"
#include "ui/alarms/tick_list.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/scrollable.h"
#include "ui/look/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeEdit>
#include <QUuid>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize usualSize(560, 700);
constexpr int daysInARow = 4;

std::vector<TickChoice> spacesOf(const Picture& picture)
{
    std::vector<TickChoice> choices;
    for (const Space& space : picture.site.spaces)
        choices.push_back({space.id.text(), space.name});
    return choices;
}

std::vector<TickChoice> devicesOf(const Picture& picture, const Format& format)
{
    const RulePhrases phrases(picture, format);
    std::vector<TickChoice> choices;
    for (const Device& device : picture.devices)
        if (device.membership == Membership::Adopted)
            choices.push_back({device.id.text(), phrases.device(device.id)});
    return choices;
}

std::vector<TickChoice> rulesOf(const Picture& picture)
{
    std::vector<TickChoice> choices;
    for (const AlarmRule& rule : picture.rules)
        choices.push_back({rule.id.text(), RulePhrases::name(rule)});
    return choices;
}

template <typename Id>
QStringList textsOf(const std::vector<Id>& ids)
{
    QStringList texts;
    for (const Id& id : ids)
        texts << id.text();
    return texts;
}

template <typename Id>
std::vector<Id> idsOf(const QStringList& texts)
{
    std::vector<Id> ids;
    for (const QString& text : texts)
        ids.push_back(Id(text));
    return ids;
}

QLineEdit* named(const char* object, int most)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(object));
    edit->setMaxLength(most);
    return edit;
}

} // namespace

MaintenanceDialog::MaintenanceDialog(const Live& live, const Look& look, const MaintenanceWindow& window, QWidget* parent)
    : QDialog(parent)
    , m_live(live)
    , m_look(look)
    , m_window(window)
    , m_name(named("windowName", 120))
    , m_reason(named("windowReason", 500))
    , m_rhythm(new Segmented(look, {tr("Once"), tr("Every week")}, tr("How often")))
    , m_first(new QDateEdit)
    , m_ends(new QCheckBox(tr("Ends")))
    , m_last(new QDateEdit)
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_where(new QComboBox)
    , m_spaces(new TickList(look, tr("Rooms"), spacesOf(live.picture())))
    , m_devices(new TickList(look, tr("Devices"), devicesOf(live.picture(), look.format())))
    , m_someRules(new QCheckBox(tr("Only alarms of some rules")))
    , m_rules(new TickList(look, tr("Rules"), rulesOf(live.picture())))
    , m_enabled(new QCheckBox(tr("In force")))
    , m_next(new PlainLabel(look, QString(), Type::DenseStrong, Ink::Text, Overflow::Wrap))
    , m_save(new Button(look, tr("Save"), ButtonKind::Primary))
{
    setObjectName(u"maintenanceDialog"_s);
    setWindowTitle(tr("Maintenance window"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, space::small, 0);
    lines->setSpacing(space::gap);
    m_nameField = new CheckedField(look, tr("Name"), m_name);
    m_reasonField = new CheckedField(look, tr("Reason"), m_reason, tr("It stands beside every alarm that is hidden. Alarms of life safety are never hidden."));
    lines->addWidget(m_nameField);
    lines->addWidget(m_reasonField);
    lines->addWidget(makeWhen());
    lines->addWidget(makeWhere());
    lines->addWidget(m_enabled);
    lines->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::inside);
    column->setSpacing(space::gap);
    column->addWidget(scrollable(inside), 1);
    column->addWidget(m_next);
    column->addWidget(makeFoot());
    fill();
    resize(usualSize);
    setMinimumSize(usualSize.width(), 420);
}

MaintenanceWindow MaintenanceDialog::blank(const Live& live, const Format& format)
{
    MaintenanceWindow window;
    window.id = MaintenanceId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    window.firstDay = format.local(live.now()).date();
    window.from = QTime(20, 0);
    window.to = QTime(23, 0);
    return window;
}

QWidget* MaintenanceDialog::makeWhen()
{
    auto* holder = new QWidget;
    auto* lines = new QVBoxLayout(holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    m_rhythm->setObjectName(u"windowRhythm"_s);
    m_first->setObjectName(u"windowFirst"_s);
    m_last->setObjectName(u"windowLast"_s);
    m_ends->setObjectName(u"windowEnds"_s);
    m_from->setObjectName(u"windowFrom"_s);
    m_to->setObjectName(u"windowTo"_s);
    for (QTimeEdit* time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s);
    lines->addWidget(m_rhythm, 0, Qt::AlignLeft);
    m_lastField = new CheckedField(m_look, tr("Last day it begins on"), m_last);
    lines->addWidget(sideBySide({new CheckedField(m_look, tr("First day"), m_first), m_lastField}));
    lines->addWidget(m_ends);
    auto* days = new QWidget;
    auto* week = new QGridLayout(days); // two rows: some languages have no short names
    week->setContentsMargins(0, 0, 0, 0);
    week->setSpacing(space::small);
    for (int i = 0; i < 7; ++i) {
        m_days[static_cast<std::size_t>(i)] = new QCheckBox(m_look.format().locale().dayName(i + 1, QLocale::ShortFormat));
        m_days[static_cast<std::size_t>(i)]->setAccessibleName(m_look.format().locale().dayName(i + 1, QLocale::LongFormat));
        m_days[static_cast<std::size_t>(i)]->setObjectName(u"windowDay%1"_s.arg(i));
        week->addWidget(m_days[static_cast<std::size_t>(i)], i / daysInARow, i % daysInARow);
    }
    m_daysField = new CheckedField(m_look, tr("Begins on"), days);
    lines->addWidget(m_daysField);
    lines->addWidget(sideBySide({new CheckedField(m_look, tr("From"), m_from), new CheckedField(m_look, tr("To"), m_to)}));
    lines->addWidget(new PlainLabel(m_look, tr("By the clock on the wall of the site (%1), in summer and in winter. A time up to which it lasts that is not later is of the next day.").arg(QString::fromUtf8(m_live.picture().site.site.timeZone)),
                                    Type::Caption, Ink::Text3, Overflow::Wrap));
    connect(m_rhythm, &Segmented::currentChanged, this, &MaintenanceDialog::refresh);
    for (QDateEdit* date : {m_first, m_last})
        connect(date, &QDateEdit::dateChanged, this, &MaintenanceDialog::refresh);
    for (QTimeEdit* time : {m_from, m_to})
        connect(time, &QTimeEdit::timeChanged, this, &MaintenanceDialog::refresh);
    for (QCheckBox* day : m_days)
        connect(day, &QCheckBox::toggled, this, &MaintenanceDialog::refresh);
    connect(m_ends, &QCheckBox::toggled, this, &MaintenanceDialog::refresh);
    return holder;
}

QWidget* MaintenanceDialog::makeWhere()
{
    auto* holder = new QWidget;
    auto* lines = new QVBoxLayout(holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    m_where->addItems({tr("The whole site"), tr("Some rooms"), tr("Some devices, and what is behind them")});
    m_where->setObjectName(u"windowWhere"_s);
    m_spaces->setObjectName(u"windowSpaces"_s);
    m_devices->setObjectName(u"windowDevices"_s);
    m_someRules->setObjectName(u"windowSomeRules"_s);
    m_rules->setObjectName(u"windowRules"_s);
    m_whereField = new CheckedField(m_look, tr("Where"), m_where);
    lines->addWidget(m_whereField);
    lines->addWidget(m_spaces);
    lines->addWidget(m_devices);
    lines->addWidget(m_someRules);
    lines->addWidget(m_rules);
    connect(m_where, &QComboBox::currentIndexChanged, this, &MaintenanceDialog::refresh);
    connect(m_someRules, &QCheckBox::toggled, this, &MaintenanceDialog::refresh);
    for (TickList* list : {m_spaces, m_devices, m_rules})
        connect(list, &TickList::changed, this, &MaintenanceDialog::refresh);
    return holder;
}

QWidget* MaintenanceDialog::makeFoot()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* cancel = new Button(m_look, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveWindow"_s);
    m_save->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_typed = true;
        const MaintenanceWindow window = typed();
        if (!tell(window))
            return;
        Q_EMIT chosen(window);
        accept();
    });
    return holder;
}

void MaintenanceDialog::fill()
{
    m_name->setText(m_window.name);
    m_reason->setText(m_window.reason);
    m_rhythm->setCurrent(m_window.days == 0 ? Once : Weekly);
    m_first->setDate(m_window.firstDay);
    m_ends->setChecked(m_window.lastDay.has_value());
    m_last->setDate(m_window.lastDay.value_or(m_window.firstDay.addMonths(3)));
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked((m_window.days >> i & 1) != 0);
    m_from->setTime(m_window.from);
    m_to->setTime(m_window.to);
    m_spaces->setTicked(textsOf(m_window.spaces));
    m_devices->setTicked(textsOf(m_window.devices));
    m_rules->setTicked(textsOf(m_window.rules));
    m_where->setCurrentIndex(!m_window.devices.empty() ? Devices : !m_window.spaces.empty() ? Spaces : WholeSite);
    m_someRules->setChecked(!m_window.rules.empty());
    m_enabled->setChecked(m_window.enabled);
    m_typed = false;
    for (QLineEdit* edit : {m_name, m_reason})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_typed = true;
            refresh();
        });
    connect(m_enabled, &QCheckBox::toggled, this, &MaintenanceDialog::refresh);
    refresh();
}

/// One that names rooms and devices keeps both: the box only chooses which list is seen.
MaintenanceWindow MaintenanceDialog::typed() const
{
    MaintenanceWindow window = m_window;
    window.name = m_name->text().trimmed();
    window.reason = m_reason->text().trimmed();
    window.firstDay = m_first->date();
    window.from = m_from->time();
    window.to = m_to->time();
    window.enabled = m_enabled->isChecked();
    window.days = 0;
    window.lastDay.reset();
    if (m_rhythm->current() == Weekly) {
        for (std::size_t i = 0; i < m_days.size(); ++i)
            window.days |= m_days[i]->isChecked() ? 1 << i : 0;
        if (m_ends->isChecked())
            window.lastDay = m_last->date();
    }
    const int where = m_where->currentIndex();
    window.spaces = where == WholeSite ? std::vector<SpaceId>() : idsOf<SpaceId>(m_spaces->ticked());
    window.devices = where == WholeSite ? std::vector<DeviceId>() : idsOf<DeviceId>(m_devices->ticked());
    window.rules = m_someRules->isChecked() ? idsOf<RuleId>(m_rules->ticked()) : std::vector<RuleId>();
    return window;
}

bool MaintenanceDialog::tell(const MaintenanceWindow& window)
{
    const bool weekly = m_rhythm->current() == Weekly;
    const QString name = window.name.isEmpty() ? tr("A window needs a name.") : QString();
    const QString reason = window.reason.isEmpty() ? tr("Say why: whoever sees an alarm hidden wants to know.") : QString();
    const QString days = weekly && window.days == 0 ? tr("Choose at least one day.") : QString();
    const QString last = window.lastDay && *window.lastDay < window.firstDay ? tr("Not before the first day.") : QString();
    const bool nowhere = m_where->currentIndex() != WholeSite && window.spaces.empty() && window.devices.empty();
    const QString where = nowhere ? tr("Tick at least one, or choose the whole site.")
        : m_someRules->isChecked() && window.rules.empty() ? tr("Tick at least one rule, or take all.")
                                                           : QString();
    m_nameField->setFault(m_typed ? name : QString());
    m_reasonField->setFault(m_typed ? reason : QString());
    m_daysField->setFault(days);
    m_lastField->setFault(last);
    m_whereField->setFault(m_typed ? where : QString());
    return name.isEmpty() && reason.isEmpty() && days.isEmpty() && last.isEmpty() && where.isEmpty();
}

void MaintenanceDialog::refresh()
{
    const bool weekly = m_rhythm->current() == Weekly;
    m_daysField->setVisible(weekly);
    m_ends->setVisible(weekly);
    m_lastField->setVisible(weekly && m_ends->isChecked());
    m_spaces->setVisible(m_where->currentIndex() == Spaces);
    m_devices->setVisible(m_where->currentIndex() == Devices);
    m_rules->setVisible(m_someRules->isChecked());
    const MaintenanceWindow window = typed();
    const bool fine = tell(window);
    const QString next = MaintenancePhrases(m_live.picture(), m_look.format()).next(window, m_live.now());
    m_next->setText(tr("Next: %1").arg(next));
    m_next->setVisible(!weekly || window.days != 0);
    m_save->setEnabled(fine || !m_typed);
}

} // namespace holdfast
