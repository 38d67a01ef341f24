// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hostile.h"

#include <QFile>

namespace holdfast {

bool writeHostileStream(const QString& file)
{
    QFile hostile(file);
    if (!hostile.open(QIODevice::WriteOnly))
        return false;
    const auto line = [&](const QByteArray& topic, const QByteArray& payload) {
        hostile.write("{\"topic\":\"" + topic + "\",\"payload_b64\":\"" + payload.toBase64() + "\",\"retain\":true}\n");
    };
    const QByteArray name = R"(<img src=file:///etc/passwd><a href=x>%1 %2 =cmd|x ../../x)";
    line("homeassistant/sensor/evil/config", R"({"name":")" + name + R"(","unique_id":"../../evil","state_topic":"evil/state","device":{"identifiers":["/etc/passwd"],"name":")" + name + R"("}})");
    line("evil/state", "nan");
    line("evil/state", "1e400");
    line("evil/state", QByteArray("\xff\xfe\x00\x80", 4));
    line("evil/deep", QByteArray(100'000, '['));
    line("evil/huge", QByteArray(22'000'000, '{'));
    line(QByteArray(60'000, 'a'), "x");
    line(QByteArray(2'000, '/'), "x");
    line("homeassistant/sensor/deep/config", QByteArray(50'000, '{'));
    line("homeassistant/sensor/none/config", "null");
    line("homeassistant/sensor/bad/config", R"({"state_topic":"#/x","value_template":"{{ 'a' * 99999999 }}","unique_id":"b","device":{"identifiers":"b"}})");
    hostile.write("this is not a message\n{\"topic\":5}\n");
    return true;
}

} // namespace holdfast
