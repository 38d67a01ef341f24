// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/station_probe.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <vector>

class QTimer;

namespace holdfast {

/// Default routers as the kernel lists them in /proc/net/route. Lines that cannot be read are passed over.
[[nodiscard]] std::vector<QHostAddress> routersIn(const QByteArray& routeTable);

/// Asks what only the station itself can find out, each question in its own interval; never two of one kind and target at once.
class StationProber final : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<void(const StationAnswer& answer)>;

    explicit StationProber(Told told, QString routeTable = QStringLiteral("/proc/net/route"));

    /// These from now on, and no others.
    void ask(const std::vector<StationQuestion>& questions);

private:
    struct Asking
    {
        StationQuestion question;
        QTimer* timer = nullptr;
        bool underWay = false;
    };

    void put(std::size_t place);
    void putTo(std::size_t place, const QString& host);
    void connectTo(std::size_t place, const QString& target);
    void reach(std::size_t place, const QHostAddress& host);
    void tell(std::size_t place, bool good);
    [[nodiscard]] std::function<void(bool)> answerOf(std::size_t place);

    const Told m_told;
    const QString m_routeTable;
    std::vector<Asking> m_asking;
    quint64 m_round = 0; ///< answers to questions of before count for nothing
};

} // namespace holdfast
