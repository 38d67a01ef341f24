// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/handover.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace holdfast {

/// A call on its way to another thread's event loop: complete before it is handed over, so nothing of it is written by two threads.
class CallEvent : public QEvent
{
public:
    explicit CallEvent(std::function<void()> call)
        : QEvent(kind()), m_call(std::move(call))
    {}

    void run() { m_call(); }
    static Type kind()
    {
        static const int registered = registerEventType();
        return Type(registered);
    }

private:
    std::function<void()> m_call;
};

/// Stands in a thread and runs there what is sent to it, in the order it was sent.
class CallReceiver : public QObject
{
public:
    /// From any thread.
    void send(std::function<void()> call)
    {
        auto event = std::make_unique<CallEvent>(std::move(call));
        giveOver();
        QCoreApplication::postEvent(this, event.release());
    }

    bool event(QEvent* event) override
    {
        if (event->type() != CallEvent::kind())
            return QObject::event(event);
        takeOver();
        static_cast<CallEvent*>(event)->run();
        return true;
    }
};

} // namespace holdfast
