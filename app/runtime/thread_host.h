// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/handover.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace holdfast {

/// An object with a thread and an event loop of its own: made there, called there, ended there.
template <typename T>
class ThreadHost
{
public:
    template <typename Make>
    ThreadHost(const QString& name, Make make)
        : m_anchor(new QObject)
    {
        m_thread.setObjectName(name);
        m_anchor->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_anchor, &QObject::deleteLater);
        m_thread.start();
        callAndWait([&] { m_object = make(); });
    }
    ThreadHost(const ThreadHost&) = delete;
    ThreadHost& operator=(const ThreadHost&) = delete;
    ~ThreadHost()
    {
        callAndWait([this] { m_object.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs it there, some time soon.
    template <typename Call>
    void post(Call call)
    {
        giveOver();
        QMetaObject::invokeMethod(m_anchor, [this, call = std::move(call)]() mutable {
            takeOver();
            call(*m_object);
        }, Qt::QueuedConnection);
    }

private:
    template <typename Call>
    void callAndWait(Call call)
    {
        giveOver();
        QMetaObject::invokeMethod(m_anchor, [&call] {
            takeOver();
            call();
            giveOver();
        }, Qt::BlockingQueuedConnection);
        takeOver();
    }

    QThread m_thread;
    QObject* m_anchor; ///< goes with the thread
    std::unique_ptr<T> m_object;
};

} // namespace holdfast
