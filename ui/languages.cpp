// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include <QApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

constexpr std::array known{"en", "nl", "de", "fr", "es", "pl", "ar"};

QString languageFor(const QString& wanted)
{
    const QString asked = wanted.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : wanted;
    const bool have = std::ranges::any_of(known, [&](const char* one) { return asked == QLatin1String(one); });
    return have ? asked : QStringLiteral("en");
}

} // namespace

Languages::Languages(QApplication& application)
    : m_application(application)
{
}

QLocale Languages::locale() const
{
    const QLocale system = QLocale::system();
    if (system.name().section(u'_', 0, 0) == m_language)
        return system;
    return QLocale(m_language == u"ar" ? QStringLiteral("ar_AE") : m_language); // the digits that counted sentences and device names have
}

void Languages::speak(const QString& language)
{
    m_language = languageFor(language);
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const auto install = [&](const QString& file) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + m_language);
    install(QStringLiteral(":/i18n/holdfast_") + m_language);
    QLocale::setDefault(locale());
    m_application.setLayoutDirection(locale().textDirection());
}

} // namespace holdfast
