// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/similar_past.h"

#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"

#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto period = 90 * 24h;
constexpr int mostEntries = 5000;
constexpr std::size_t mostLines = 3;

} // namespace

SimilarPast::SimilarPast(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_live(live)
    , m_history(history)
    , m_look(look)
    , m_count(new PlainLabel(look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_lines(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
{
    m_count->setObjectName(u"similarCount"_s);
    m_lines->setObjectName(u"similarLines"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new PlainLabel(look, tr("Similar before"), Type::CaptionStrong, Ink::Text2));
    column->addWidget(m_count);
    column->addWidget(m_lines);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &SimilarPast::take);
}

void SimilarPast::load(const Alarm& alarm)
{
    m_alarm = alarm.id;
    m_now = alarm.occurrence;
    m_count->setText(tr("Looking …"));
    m_lines->hide();
    m_answer.setFuture(m_history.journal({{m_live.now() - period, m_live.now()}, mostEntries, alarm.name}));
}

void SimilarPast::take()
{
    if (m_answer.isCanceled() || m_answer.future().resultCount() == 0)
        return;
    const auto answer = m_answer.result();
    if (!answer) {
        m_count->setText(tr("The journal cannot be read: %1").arg(sentenceOf(answer.error())));
        return;
    }
    const std::vector<PastOccurrence> before = pastOccurrences(*answer, m_alarm, m_now);
    m_count->setText(before.empty() ? tr("Never in the last 90 days") : tr("%n time(s) in the last 90 days", nullptr, static_cast<int>(before.size())));
    QStringList lines;
    for (std::size_t i = 0; i < before.size() && i < mostLines; ++i)
        lines << lineOf(before[i]);
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

QString SimilarPast::lineOf(const PastOccurrence& one) const
{
    const Format& format = m_look.format();
    const QString lasted = one.clearedAt ? tr("over after %1").arg(format.duration(*one.clearedAt - one.raisedAt)) : tr("end not written down");
    const QString line = QString(format.moment(one.raisedAt) % u" · "_s % lasted);
    return one.notes.isEmpty() ? line : QString(line % u" · "_s % one.notes.join(u"; "_s));
}

} // namespace holdfast
