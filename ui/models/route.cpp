// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/route.h"

#include <QUrl>
#include <QUrlQuery>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

QString toText(const Route& route)
{
    QString text = u"app://"_s + route.page;
    if (!route.object.isEmpty())
        text += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(route.object));
    if (!route.tab.isEmpty())
        text += u"?tab="_s + QString::fromLatin1(QUrl::toPercentEncoding(route.tab));
    return text;
}

std::optional<Route> routeOf(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "app"_L1 || url.host().isEmpty())
        return std::nullopt;
    const QString object = QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).mid(1).toLatin1());
    return Route{url.host(), object, QUrlQuery(url).queryItemValue(u"tab"_s, QUrl::FullyDecoded)};
}

} // namespace holdfast
