// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "app/runtime/thread_host.h"
#include "app/wire/connection_test.h"

#include <memory>

namespace holdfast {

/// Runs connection tests on a thread of their own; the steps are told on the thread of `context`.
class Tester final : public ConnectionTester
{
public:
    explicit Tester(QObject& context);

    void test(const BrokerConfig& broker, const QString& password, std::function<void(const ConnectionStep&)> tell) override;
    void cancel() override;

private:
    QObject& m_context;
    std::unique_ptr<ThreadHost<ConnectionTest>> m_running;
};

} // namespace holdfast
