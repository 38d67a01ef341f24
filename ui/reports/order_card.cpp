// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/order_card.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"
#include "ui/reports/order_choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString own = QStringLiteral("own");

} // namespace

OrderCard::OrderCard(const Look& look, QWidget* parent)
    : Card(look, tr("Parameters"), parent)
    , m_period(new QComboBox)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_language(new QComboBox)
    , m_paper(new Segmented(look, {u"A4"_s, u"Letter"_s}, tr("Paper")))
    , m_summary(new PlainLabel(look, QString(), Type::Caption, Ink::Text2, Overflow::Wrap))
    , m_progress(new QProgressBar)
    , m_make(new Button(look, tr("Make files"), ButtonKind::Primary))
    , m_schedule(new Button(look, tr("Schedule it")))
    , m_cancel(new Button(look, tr("Cancel")))
{
    body()->setSpacing(space::small);
    addTimes();
    addManner();
    addFormats();
    m_make->setObjectName(u"makeReport"_s);
    m_cancel->setObjectName(u"cancelReport"_s);
    m_schedule->setObjectName(u"orderSchedule"_s);
    m_schedule->setIcon(Icon::Calendar);
    m_schedule->hide();
    m_summary->setObjectName(u"reportSummary"_s);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Files are being made"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_summary, m_make, m_progress, m_cancel, m_schedule})
        body()->addWidget(widget);
    for (Button* button : {m_make, m_cancel, m_schedule})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_make, &QPushButton::clicked, this, &OrderCard::makeWanted);
    connect(m_cancel, &QPushButton::clicked, this, &OrderCard::cancelWanted);
    connect(m_schedule, &QPushButton::clicked, this, &OrderCard::scheduleWanted);
    judge();
}

void OrderCard::addTimes()
{
    m_period->setObjectName(u"period"_s);
    for (const auto& [name, code] : periodChoices())
        m_period->addItem(name, code);
    m_period->addItem(tr("From … to …"), own);
    m_from->setObjectName(u"periodFrom"_s);
    m_to->setObjectName(u"periodTo"_s);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &OrderCard::changed);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    body()->addWidget(labelled(look(), tr("Period"), m_period));
    body()->addWidget(m_from);
    body()->addWidget(m_to);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        judge();
        Q_EMIT changed();
    });
}

void OrderCard::addManner()
{
    m_language->setObjectName(u"reportLanguage"_s);
    offerLanguages(*m_language, look());
    m_paper->setObjectName(u"reportPaper"_s);
    body()->addWidget(labelled(look(), tr("Language"), m_language));
    body()->addWidget(labelled(look(), tr("Paper"), m_paper));
    connect(m_language, &QComboBox::currentIndexChanged, this, &OrderCard::changed);
    connect(m_paper, &Segmented::currentChanged, this, &OrderCard::changed);
}

void OrderCard::addFormats()
{
    auto* boxes = new QWidget;
    auto* grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const auto& [format, name] : formatChoices()) {
        auto* box = new QCheckBox(name);
        box->setObjectName(QString(u"format-"_s + nameOf(format)));
        box->setChecked(format == ReportFormat::Pdf);
        const int at = static_cast<int>(m_formats.size());
        grid->addWidget(box, at / 2, at % 2);
        m_formats.emplace_back(format, box);
        connect(box, &QCheckBox::toggled, this, &OrderCard::judge);
    }
    body()->addWidget(labelled(look(), tr("Files"), boxes));
}

void OrderCard::begin(const QString& usualPeriod, QDate today)
{
    const QSignalBlocker quiet(this);
    m_period->setCurrentIndex(std::max(m_period->findData(usualPeriod), 0));
    for (QDateEdit* edit : {m_from, m_to})
        edit->setMaximumDate(today);
    m_from->setDate(today.addDays(-7));
    m_to->setDate(today);
    judge();
}

ReportOrder OrderCard::order() const
{
    ReportOrder order;
    order.period = m_period->currentData().toString();
    if (order.period == own)
        order.period = QString(m_from->date().toString(Qt::ISODate) % u".."_s % m_to->date().toString(Qt::ISODate));
    order.language = m_language->currentData().toString();
    order.paper = m_paper->current() == 1 ? ReportPaper::Letter : ReportPaper::A4;
    return order;
}

std::vector<ReportFormat> OrderCard::formats() const
{
    std::vector<ReportFormat> chosen;
    for (const auto& [format, box] : m_formats)
        if (box->isChecked())
            chosen.push_back(format);
    return chosen;
}

void OrderCard::setSummary(const QString& summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void OrderCard::setMaking(std::optional<int> percent)
{
    m_making = percent.has_value();
    m_progress->setValue(percent.value_or(0));
    judge();
}

void OrderCard::offerSchedule(bool offered)
{
    m_schedule->setVisible(offered);
}

void OrderCard::judge()
{
    const bool dates = m_period->currentData().toString() == own;
    m_from->setVisible(dates);
    m_to->setVisible(dates);
    m_make->setEnabled(!m_making && !formats().empty());
    m_make->setText(m_making ? tr("Being made …") : tr("Make files"));
    m_progress->setVisible(m_making);
    m_cancel->setVisible(m_making);
}

} // namespace holdfast
