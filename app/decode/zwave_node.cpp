// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zwave_node.h"

#include "app/decode/ha_config.h"

namespace holdfast::zwave {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int multilevelSwitch = 17; ///< generic device class
constexpr int firstMotor = 3;        ///< specific device classes 3 and 5 to 7 of it are motors
constexpr int lastMotor = 7;

bool isMotor(const QJsonObject& info)
{
    const QJsonObject kind = info.value("deviceClass"_L1).toObject();
    const int specific = kind.value("specific"_L1).toInt();
    return kind.value("generic"_L1).toInt() == multilevelSwitch && specific >= firstMotor && specific <= lastMotor && specific != 4;
}

QString modelOf(const QJsonObject& info)
{
    const QString label = info.value("productLabel"_L1).toString();
    const QString description = info.value("productDescription"_L1).toString();
    if (label.isEmpty() || description.isEmpty())
        return (label.isEmpty() ? description : label).left(200);
    return QString(description % u" (" % label % u')').left(400);
}

} // namespace

bool isNodeInfo(const QJsonObject& info)
{
    return info.value("id"_L1).isDouble() && (info.contains("interviewStage"_L1) || info.contains("hexId"_L1) || info.contains("isControllerNode"_L1));
}

NodeFacts readNode(const QJsonObject& info, const QString& topicName)
{
    NodeFacts facts;
    facts.number = info.value("id"_L1).toInt();
    facts.isController = info.value("isControllerNode"_L1).toBool();
    facts.isShutter = isMotor(info);
    DeviceClaim& claim = facts.claim;
    const QString name = info.value("name"_L1).toString();
    claim.name = (name.isEmpty() ? topicName : name).left(200);
    claim.manufacturer = info.value("manufacturer"_L1).toString().left(200);
    claim.model = modelOf(info);
    claim.firmware = homeassistant::textOption(info.value("firmwareVersion"_L1)).left(100);
    claim.suggestedArea = info.value("loc"_L1).toString().left(200);
    claim.isGateway = facts.isController;
    if (info.value("isListening"_L1).isBool())
        claim.supply = info.value("isListening"_L1).toBool() ? Supply::Mains : Supply::Battery;
    return facts;
}

QString nodeIdentifier(const QString& home, int node)
{
    return u"zwavejs2mqtt_" % home % u"_node" % QString::number(node);
}

} // namespace holdfast::zwave
