// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/accounts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace holdfast {
namespace {

constexpr std::array roles{Role::Viewer, Role::Operator, Role::Engineer, Role::Admin};

std::optional<Role> roleNamed(const QString& name)
{
    for (const Role role : roles) {
        if (nameOf(role) == name)
            return role;
    }
    return std::nullopt;
}

Error unreadable()
{
    return {Error::Code::Corrupt, QStringLiteral("The accounts cannot be read.")};
}

Expected<Account> accountFrom(const QJsonObject& object)
{
    const auto role = roleNamed(object[u"role"].toString());
    Account account;
    account.person.id = OperatorId(object[u"id"].toString());
    account.person.name = object[u"name"].toString();
    if (!role || account.person.id.isEmpty() || account.person.name.isEmpty() || !object[u"enabled"].isBool())
        return unreadable();
    account.person.role = *role;
    account.person.jobTitle = object[u"jobTitle"].toString();
    account.person.enabled = object[u"enabled"].toBool();
    if (object.contains(u"expires"))
        account.person.expires = Timestamp(std::chrono::milliseconds(object[u"expires"].toInteger()));
    account.passwordHash = object[u"password"].toString().toLatin1();
    account.failures = object[u"failures"].toInt();
    return account;
}

} // namespace

QString toText(const std::vector<Account>& accounts)
{
    QJsonArray array;
    for (const auto& account : accounts) {
        QJsonObject object{{QStringLiteral("id"), account.person.id.text()},
                           {QStringLiteral("name"), account.person.name},
                           {QStringLiteral("jobTitle"), account.person.jobTitle},
                           {QStringLiteral("role"), nameOf(account.person.role)},
                           {QStringLiteral("enabled"), account.person.enabled},
                           {QStringLiteral("password"), QString::fromLatin1(account.passwordHash)},
                           {QStringLiteral("failures"), account.failures}};
        if (account.person.expires)
            object.insert(QStringLiteral("expires"), static_cast<qint64>(account.person.expires->time_since_epoch().count()));
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Expected<std::vector<Account>> accountsFrom(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return unreadable();
    std::vector<Account> accounts;
    for (const auto& value : document.array()) {
        auto account = accountFrom(value.toObject());
        if (!account)
            return account.error();
        accounts.push_back(*std::move(account));
    }
    return accounts;
}

} // namespace holdfast
