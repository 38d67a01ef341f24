// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/starting.h"

#include <QRandomGenerator>

#include <algorithm>

namespace holdfast {

QString randomSecret()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString stationName(const QString& workstation)
{
    QString name;
    for (const QChar letter : workstation)
        name += letter.isLetterOrNumber() ? letter.toLower() : u'-';
    return name.isEmpty() ? QStringLiteral("station") : name.left(16);
}

Actor actorOf(const Operator& person, const QString& workstation)
{
    return {person.id, person.name, person.role, workstation};
}

void replaceOrAdd(std::vector<BrokerConfig>& brokers, const BrokerConfig& broker)
{
    const auto known = std::ranges::find(brokers, broker.id, &BrokerConfig::id);
    if (known == brokers.end())
        brokers.push_back(broker);
    else
        *known = broker;
}

} // namespace holdfast
