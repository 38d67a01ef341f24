// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/call_event.h"

#include <QThread>

#include <future>
#include <memory>

namespace holdfast {

/// An object with a thread and an event loop of its own: made there, called there, ended there.
template <typename T>
class ThreadHost
{
public:
    template <typename Make>
    ThreadHost(const QString& name, Make make)
        : m_receiver(new CallReceiver)
    {
        m_thread.setObjectName(name);
        m_receiver->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_receiver, &QObject::deleteLater);
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
        m_receiver->send([this, call = std::move(call)]() mutable { call(*m_object); });
    }

private:
    template <typename Call>
    void callAndWait(Call call)
    {
        const auto done = std::make_shared<std::promise<void>>();
        const std::future<void> ended = done->get_future();
        m_receiver->send([&call, done] {
            call();
            done->set_value();
        });
        ended.wait();
    }

    QThread m_thread;
    CallReceiver* m_receiver; ///< goes with the thread
    std::unique_ptr<T> m_object;
};

} // namespace holdfast
