// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/status_line.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdfast {
namespace {

bool isConnected(const LinkState& link)
{
    return link.status == LinkStatus::Connected;
}

} // namespace

QString statusLine(const Picture& picture)
{
    const Figures& figures = picture.figures;
    QString line = QStringLiteral("%1 devices · %2 points · %3 messages/s · %4 alarms · %5 samples stored")
                       .arg(QString::number(figures.devices), QString::number(figures.points), QString::number(figures.messagesPerSecond, 'f', 1), QString::number(figures.activeAlarms),
                            QString::number(figures.storedSamples));
    if (figures.heard > 0)
        line += QStringLiteral(" · %1 in the inbox").arg(figures.heard);
    const auto down = std::count_if(picture.links.begin(), picture.links.end(), [](const LinkState& link) { return !isConnected(link); });
    if (down > 0)
        line += QStringLiteral(" · %1 of %2 brokers not connected").arg(QString::number(down), QString::number(picture.links.size()));
    if (picture.store.kind != StoreState::Kind::Recording)
        line += QStringLiteral(" · history paused (%1), %2 waiting").arg(picture.store.reason, QString::number(picture.store.waiting));
    if (figures.skippedMessages > 0)
        line += QStringLiteral(" · %1 messages skipped").arg(figures.skippedMessages);
    return line;
}

QString statusJson(const Picture& picture)
{
    const Figures& figures = picture.figures;
    const QJsonObject json{
        {QStringLiteral("devices"), figures.devices},
        {QStringLiteral("points"), figures.points},
        {QStringLiteral("inbox"), figures.heard},
        {QStringLiteral("messages"), static_cast<qint64>(figures.messages)},
        {QStringLiteral("messagesPerSecond"), figures.messagesPerSecond},
        {QStringLiteral("alarms"), figures.activeAlarms},
        {QStringLiteral("storedSamples"), static_cast<qint64>(figures.storedSamples)},
        {QStringLiteral("waitingRecords"), static_cast<qint64>(figures.waitingRecords)},
        {QStringLiteral("skippedMessages"), static_cast<qint64>(figures.skippedMessages)},
        {QStringLiteral("brokersConnected"), static_cast<int>(std::count_if(picture.links.begin(), picture.links.end(), isConnected))},
        {QStringLiteral("recording"), picture.store.kind == StoreState::Kind::Recording},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace holdfast
