// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/handover_text.h"

#include "ui/alarms/alarm_text.h"
#include "ui/look/rule_words.h"
#include "ui/look/words.h"

#include <algorithm>
#include <functional>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What devices and people wrote stays what it is: no heading, no link, no emphasis.
QString escaped(const QString& text)
{
    QString safe;
    for (const QChar letter : text) {
        if (u"\\`*_{}[]<>#|!~"_s.contains(letter))
            safe += u'\\';
        safe += letter == u'\n' ? u' ' : letter;
    }
    return safe;
}

std::vector<Alarm> sorted(const Picture& picture, const std::function<bool(AlarmLabel)>& wanted)
{
    std::vector<Alarm> alarms;
    for (const Alarm& alarm : picture.alarms)
        if (alarm.priority != Priority::Alert && wanted(labelOf(alarm.flags)))
            alarms.push_back(alarm);
    std::ranges::sort(alarms, [](const Alarm& a, const Alarm& b) { return a.priority != b.priority ? a.priority < b.priority : a.raisedAt < b.raisedAt; });
    return alarms;
}

} // namespace

HandoverText::HandoverText(const Picture& picture, const std::vector<JournalEntry>& journal, Timestamp now, std::chrono::hours hours, const Format& format)
    : m_picture(picture), m_journal(journal), m_now(now), m_hours(hours), m_format(format)
{
}

QString HandoverText::lineOf(const Alarm& alarm) const
{
    const AlarmText text(m_picture, m_format);
    QStringList parts{wordsOf(alarm.priority).word, text.title(alarm), text.path(alarm), tr("since %1").arg(m_format.moment(alarm.raisedAt)), wordsOf(labelOf(alarm.flags)).word};
    if (alarm.value.index() != 0)
        parts << text.value(alarm);
    if (!alarm.acknowledgedBy.isEmpty() && alarm.flags.acked)
        parts << tr("acknowledged by %1").arg(alarm.acknowledgedBy);
    if (!alarm.inProcessBy.isEmpty())
        parts << tr("in process by %1").arg(alarm.inProcessBy);
    if (alarm.shelvedUntil && labelOf(alarm.flags) == AlarmLabel::Shelved)
        parts << tr("until %1").arg(m_format.moment(*alarm.shelvedUntil));
    for (const QString& suppressor : alarm.suppressors)
        parts << suppressor.mid(suppressor.indexOf(u':') + 1).trimmed();
    if (alarm.hides > 0)
        parts << text.hidden(alarm);
    if (!alarm.note.isEmpty())
        parts << tr("note: %1").arg(alarm.note);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

HandoverText::Section HandoverText::standing() const
{
    Section section{tr("Standing"), {}};
    const auto isHidden = [](AlarmLabel label) { return label == AlarmLabel::Shelved || label == AlarmLabel::Suppressed || label == AlarmLabel::OutOfService; };
    for (const Alarm& alarm : sorted(m_picture, [&](AlarmLabel label) { return !isHidden(label) && label != AlarmLabel::Normal; }))
        section.lines << lineOf(alarm);
    return section;
}

HandoverText::Section HandoverText::hidden(AlarmLabel label, const QString& title) const
{
    Section section{title, {}};
    for (const Alarm& alarm : sorted(m_picture, [label](AlarmLabel one) { return one == label; }))
        section.lines << lineOf(alarm);
    return section;
}

HandoverText::Section HandoverText::acknowledged() const
{
    Section section{tr("Acknowledged in the last %n hour(s)", nullptr, static_cast<int>(m_hours.count())), {}};
    std::vector<JournalEntry> entries;
    for (const JournalEntry& entry : m_journal)
        if (entry.kind == JournalKind::Acknowledge && entry.receivedTime > m_now - m_hours && entry.receivedTime <= m_now)
            entries.push_back(entry);
    std::ranges::stable_sort(entries, [](const JournalEntry& a, const JournalEntry& b) { return a.receivedTime > b.receivedTime; });
    for (const JournalEntry& entry : entries) {
        QStringList parts{m_format.moment(entry.receivedTime), wordsOf(entry.priority).word, ruleWords(entry.name), entry.source, entry.user, entry.note};
        parts.removeAll(QString());
        section.lines << parts.join(u" · "_s);
    }
    return section;
}

QString HandoverText::written(HandoverStyle style) const
{
    const bool marked = style == HandoverStyle::Markdown;
    const auto safe = [marked](const QString& text) { return marked ? escaped(text) : QString(text).replace(u'\n', u' '); };
    const QString title = tr("Hand-over: %1, %2").arg(m_picture.site.site.name, m_format.clock(m_now));
    QString text = QString((marked ? u"# "_s : QString()) % safe(title) % u'\n');
    for (const Section& section : {standing(), hidden(AlarmLabel::Shelved, tr("Shelved")), hidden(AlarmLabel::OutOfService, tr("Out of service")),
                                   hidden(AlarmLabel::Suppressed, tr("Suppressed")), acknowledged()}) {
        const QString heading = QString(section.title % u" ("_s % m_format.count(section.lines.size()) % u')');
        text += QString(u'\n' % (marked ? u"## "_s : QString()) % safe(heading) % u'\n');
        if (marked)
            text += u'\n';
        for (const QString& line : section.lines)
            text += QString(u"- "_s % safe(line) % u'\n');
        if (section.lines.isEmpty())
            text += QString(tr("None.") % u'\n');
    }
    return text;
}

} // namespace holdfast
