// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/embedded_broker.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace holdfast {

/// A load for a window: what bench_publisher is told.
struct Load
{
    int topics = 0;
    int messages = 0;
    int rate = 0;       ///< a second
    QStringList how{};  ///< announce, stamp, retained=FILE
};

/// One measured window: what bench_window_subject is told.
struct WindowOrder
{
    QString mode;
    int devices = 0;
    int seconds = 0;
    QString dataDir{};
    QString page{};
};

/// Windows in processes of their own, over a broker with the embedded one's configuration.
class WindowRuns
{
public:
    WindowRuns();

    /// Another broker, which keeps nothing yet.
    [[nodiscard]] bool freshBroker();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Publishes before any window is there.
    [[nodiscard]] bool publish(const Load& load);
    /// The figures of a window that needs no load while it is measured.
    [[nodiscard]] QJsonObject lookAt(const WindowOrder& order);
    /// The same of one that is loaded as soon as it is ready.
    [[nodiscard]] QJsonObject lookAt(const WindowOrder& order, const Load& load);

    /// All pages the window has, and the other tab of the devices.
    [[nodiscard]] QStringList pages();

private:
    [[nodiscard]] QStringList argumentsOf(const Load& load) const;
    [[nodiscard]] QStringList argumentsOf(const WindowOrder& order) const;

    QTemporaryDir m_folder;
    std::unique_ptr<EmbeddedBroker> m_broker;
    int m_brokers = 0;
};

/// Prints what took the window's thread longest.
void tellSlowest(const QJsonObject& figures);

} // namespace holdfast
