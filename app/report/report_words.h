// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure.h"
#include "app/model/report.h"

#include <QLocale>
#include <QTimeZone>

#include <memory>

class QTranslator;

namespace holdfast {

/// The language a report is written in: its texts, and how numbers and times are written there. Times are those of the site.
class ReportWords
{
public:
    /// A language that did not come with the program speaks English.
    explicit ReportWords(const QString& language = QStringLiteral("en"), const QTimeZone& zone = QTimeZone::utc());

    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment = nullptr) const;
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    /// As people read it: "62 410", "−4.1", "24 Nov 2026 14:02:11"; a dash for nothing known.
    [[nodiscard]] QString text(const ReportCell& cell) const;
    [[nodiscard]] QString number(const ReportNumber& number) const;
    [[nodiscard]] QString count(qint64 count) const { return number(roundedTo(static_cast<double>(count))); }
    [[nodiscard]] QString percent(double share, int digits = 1) const; ///< 0.942 is "94.2 %"
    [[nodiscard]] QString day(Timestamp at) const;
    [[nodiscard]] QString moment(Timestamp at) const; ///< with the offset on days clocks are set: some times come twice
    [[nodiscard]] QString period(Interval period) const; ///< "1 Oct 2026 to 31 Oct 2026"
    [[nodiscard]] QString duration(std::chrono::milliseconds length) const;
    [[nodiscard]] QString figure(const ReportFigure& figure) const; ///< "≥ 1 240 kWh"
    [[nodiscard]] QString coverage(const ReportNumber& share) const; ///< "coverage 91.0 %"

    /// Texts, remarks and words of figures.
    [[nodiscard]] QString figureText(const QString& text) const;
    [[nodiscard]] QString sentence(const Phrase& phrase) const;

    [[nodiscard]] QDateTime local(Timestamp at) const;
    [[nodiscard]] QString isoLocal(Timestamp at) const; ///< 2026-11-24T14:02:11.000+01:00

private:
    QString m_language;
    QLocale m_locale;
    QTimeZone m_zone;
    std::shared_ptr<const QTranslator> m_translator;
};

/// The text with %1, %2, … replaced in one pass: a device may call itself "%2".
[[nodiscard]] QString filled(const QString& text, const QStringList& parts);

/// On one line, without letters that steer a terminal or turn the direction of what follows.
[[nodiscard]] QString plainLine(const QString& text);

} // namespace holdfast
