// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        QMetaObject::invokeMethod(m_anchor, [&] { m_object = make(); }, Qt::BlockingQueuedConnection);
    }
    ThreadHost(const ThreadHost&) = delete;
    ThreadHost& operator=(const ThreadHost&) = delete;
    ~ThreadHost()
    {
        QMetaObject::invokeMethod(m_anchor, [this] { m_object.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs it there, some time soon.
    template <typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(m_anchor, [this, call = std::move(call)]() mutable { call(*m_object); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject* m_anchor; ///< goes with the thread
    std::unique_ptr<T> m_object;
};

} // namespace holdfast
