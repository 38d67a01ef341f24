// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

/// Small networks as a bridge announces them, built by tests.
struct ZigbeeNetwork
{
    static QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    static QByteArray text(const QJsonArray& array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

    static QJsonObject coordinator(const QString& ieee = QStringLiteral("0x00c0"))
    {
        return {{QStringLiteral("ieee_address"), ieee}, {QStringLiteral("type"), QStringLiteral("Coordinator")}, {QStringLiteral("friendly_name"), QStringLiteral("Coordinator")}};
    }

    static QJsonObject device(const QString& ieee, const QString& name, const QJsonArray& exposes)
    {
        const QJsonObject definition{{QStringLiteral("model"), QStringLiteral("M1")}, {QStringLiteral("vendor"), QStringLiteral("Acme")},
                                     {QStringLiteral("description"), QStringLiteral("Thing")}, {QStringLiteral("exposes"), exposes}};
        return {{QStringLiteral("ieee_address"), ieee},
                {QStringLiteral("type"), QStringLiteral("EndDevice")},
                {QStringLiteral("friendly_name"), name},
                {QStringLiteral("interview_state"), QStringLiteral("SUCCESSFUL")},
                {QStringLiteral("supported"), true},
                {QStringLiteral("definition"), definition}};
    }

    static QJsonObject numeric(const QString& name, const QString& unit = {}, int access = 1)
    {
        QJsonObject feature{{QStringLiteral("type"), QStringLiteral("numeric")}, {QStringLiteral("name"), name}, {QStringLiteral("label"), name},
                            {QStringLiteral("property"), name}, {QStringLiteral("access"), access}};
        if (!unit.isEmpty())
            feature.insert(QStringLiteral("unit"), unit);
        return feature;
    }

    static QJsonObject binary(const QString& name, const QJsonValue& on, const QJsonValue& off, int access = 1)
    {
        return {{QStringLiteral("type"), QStringLiteral("binary")}, {QStringLiteral("name"), name},     {QStringLiteral("label"), name}, {QStringLiteral("property"), name},
                {QStringLiteral("access"), access},                 {QStringLiteral("value_on"), on}, {QStringLiteral("value_off"), off}};
    }

    static QJsonObject choice(const QString& name, const QJsonArray& values, int access = 1)
    {
        return {{QStringLiteral("type"), QStringLiteral("enum")}, {QStringLiteral("name"), name},     {QStringLiteral("label"), name},
                {QStringLiteral("property"), name},               {QStringLiteral("access"), access}, {QStringLiteral("values"), values}};
    }

    static QJsonObject group(const QString& type, const QJsonArray& features, const QString& endpoint = {})
    {
        QJsonObject expose{{QStringLiteral("type"), type}, {QStringLiteral("features"), features}};
        if (!endpoint.isEmpty())
            expose.insert(QStringLiteral("endpoint"), endpoint);
        return expose;
    }
};

} // namespace holdfast
