// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_words.h"

#include <QDateTime>
#include <QTranslator>

#include <cmath>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar narrowSpace(0x202F);
constexpr QChar trueMinus(0x2212);
constexpr QChar emDash(0x2014);

QLocale localeOf(const QString& language)
{
    QLocale locale(language == u"ar" ? u"ar_AE"_s : language == u"en" ? u"en_IE"_s : language); // the digits the window has, too
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

/// A narrow space before every third digit of the whole part.
QString grouped(QString text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isDigit())
        ++end;
    for (qsizetype at = end - 3; at > 0; at -= 3)
        text.insert(at, narrowSpace);
    return text;
}

bool steers(QChar letter)
{
    const ushort code = letter.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C;
}

} // namespace

QString filled(const QString& text, const QStringList& parts)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype wanted = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'1' : -1;
        if (wanted < 0 || wanted >= parts.size()) {
            whole += text[i];
            continue;
        }
        whole += parts[wanted];
        ++i;
    }
    return whole;
}

QString plainLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar letter : text) {
        if (letter.isSpace())
            line += letter.unicode() < 0x20 || letter.unicode() == 0x2028 || letter.unicode() == 0x2029 ? u' ' : letter;
        else if (letter.category() != QChar::Other_Control && !steers(letter))
            line += letter;
    }
    return line;
}

ReportWords::ReportWords(const QString& language, const QTimeZone& zone)
    : m_language(language), m_locale(localeOf(language)), m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
    if (language == u"en")
        return;
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(u":/i18n/holdfast_"_s + language)) {
        m_translator = std::move(translator);
        return;
    }
    m_language = u"en"_s;
    m_locale = localeOf(m_language);
}

QString ReportWords::translate(const char* context, const char* text, const char* comment) const
{
    const QString found = m_translator ? m_translator->translate(context, text, comment) : QString();
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

QString ReportWords::text(const ReportCell& cell) const
{
    if (const auto* number = std::get_if<ReportNumber>(&cell))
        return this->number(*number);
    if (const auto* at = std::get_if<Timestamp>(&cell))
        return moment(*at);
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    return QString(emDash);
}

QString ReportWords::number(const ReportNumber& number) const
{
    const QString text = grouped(m_locale.toString(std::abs(number.value), 'f', number.digits));
    return number.value < 0 ? QString(trueMinus + text) : text;
}

QString ReportWords::percent(double share, int digits) const
{
    return QString(number(roundedTo(share * 100, digits)) + narrowSpace + u'%');
}

QString ReportWords::day(Timestamp at) const
{
    return m_locale.toString(local(at).date(), u"d MMM yyyy"_s);
}

QString ReportWords::moment(Timestamp at) const
{
    const QDateTime here = local(at);
    const QString text = QString(m_locale.toString(here.date(), u"d MMM yyyy"_s) + u' ' + here.time().toString(u"HH:mm:ss"_s));
    const QDate date = here.date();
    if (m_zone.offsetFromUtc(date.startOfDay(m_zone)) == m_zone.offsetFromUtc(date.addDays(1).startOfDay(m_zone)))
        return text;
    return QString(text + u" ("_s + here.toString(Qt::ISODate).right(6) + u')');
}

QString ReportWords::period(Interval period) const
{
    const QString first = day(period.from);
    const QString last = day(std::max(period.from, period.to - 1ms));
    return first == last ? first : filled(translate("reports", "%1 to %2"), {first, last});
}

QString ReportWords::duration(std::chrono::milliseconds length) const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::max(length, 0ms)).count();
    if (seconds < 60)
        return filled(translate("reports", "%1 s"), {count(seconds)});
    if (seconds < 3600)
        return filled(translate("reports", "%1 min"), {count(seconds / 60)});
    if (seconds < 48 * 3600)
        return filled(translate("reports", "%1 h %2 min"), {count(seconds / 3600), count(seconds / 60 % 60)});
    return filled(translate("reports", "%1 d %2 h"), {count(seconds / 86400), count(seconds / 3600 % 24)});
}

QString ReportWords::figure(const ReportFigure& figure) const
{
    QString shown = text(figure.value);
    if (figure.atLeast)
        shown.prepend(u"≥ "_s);
    return figure.unit.isEmpty() ? shown : QString(shown + narrowSpace + figure.unit);
}

QString ReportWords::coverage(const ReportNumber& share) const
{
    return filled(translate("reports", "coverage %1 %"), {number(share)});
}

QString ReportWords::figureText(const QString& text) const
{
    return translate("figures", text.toUtf8().constData());
}

QString ReportWords::sentence(const Phrase& phrase) const
{
    QStringList parts;
    for (const PhraseArgument& argument : phrase.arguments) {
        if (const auto* amount = std::get_if<Amount>(&argument))
            parts.append(number(roundedTo(amount->number, amount->decimals)));
        else if (const auto* at = std::get_if<Timestamp>(&argument))
            parts.append(moment(*at));
        else
            parts.append(std::get<QString>(argument));
    }
    return filled(figureText(phrase.text), parts);
}

QDateTime ReportWords::local(Timestamp at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), m_zone);
}

QString ReportWords::isoLocal(Timestamp at) const
{
    const QDateTime here = local(at);
    return here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace holdfast
