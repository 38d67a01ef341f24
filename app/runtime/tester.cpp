// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/tester.h"

#include "app/wire/transports.h"

namespace holdfast {

Tester::Tester(QObject& context)
    : m_context(context)
{
}

void Tester::test(const BrokerConfig& broker, const QString& password, std::function<void(const ConnectionStep&)> tell)
{
    cancel();
    QObject* context = &m_context;
    const auto forward = [context, tell = std::move(tell)](const ConnectionStep& step) { QMetaObject::invokeMethod(context, [tell, step] { tell(step); }, Qt::QueuedConnection); };
    m_running = std::make_unique<ThreadHost<ConnectionTest>>(QStringLiteral("connection test"), [&] {
        auto test = std::make_unique<ConnectionTest>(broker, password, defaultTransport().make, forward);
        test->start();
        return test;
    });
}

void Tester::cancel()
{
    m_running.reset();
}

} // namespace holdfast
