// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/order_choices.h"

#include "ui/look/look.h"
#include "ui/reports/order_card.h"

#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

std::vector<std::pair<QString, QString>> periodChoices()
{
    return {{OrderCard::tr("Today"), u"today"_s},
            {OrderCard::tr("Yesterday"), u"yesterday"_s},
            {OrderCard::tr("This week"), u"this-week"_s},
            {OrderCard::tr("Last week"), u"last-week"_s},
            {OrderCard::tr("This month"), u"this-month"_s},
            {OrderCard::tr("Last month"), u"last-month"_s},
            {OrderCard::tr("This quarter"), u"this-quarter"_s},
            {OrderCard::tr("Last quarter"), u"last-quarter"_s},
            {OrderCard::tr("This year"), u"this-year"_s},
            {OrderCard::tr("Last year"), u"last-year"_s}};
}

std::vector<std::pair<ReportFormat, QString>> formatChoices()
{
    return {{ReportFormat::Pdf, u"PDF"_s},   {ReportFormat::Xlsx, u"XLSX"_s}, {ReportFormat::Csv, u"CSV"_s},
            {ReportFormat::Html, u"HTML"_s}, {ReportFormat::Json, u"JSON"_s}, {ReportFormat::CsvLocal, OrderCard::tr("CSV, local")}};
}

void offerLanguages(QComboBox& box, const Look& look)
{
    for (const char* code : {"en", "nl", "de", "fr", "es", "pl", "ar"}) {
        const QLocale locale{QString::fromLatin1(code)};
        QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
        box.addItem(name.replace(0, 1, name.left(1).toUpper()), QString::fromLatin1(code));
    }
    box.setCurrentIndex(std::max(box.findData(look.format().locale().name().section(u'_', 0, 0)), 0));
}

} // namespace holdfast
