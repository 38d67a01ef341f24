// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/runtime/thread_host.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace holdfast {

/// Done on the host's thread; its answer comes as a future.
template <typename Answer, typename T, typename Work>
[[nodiscard]] QFuture<Answer> asked(ThreadHost<T>& host, Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    const QFuture<Answer> future = promise->future();
    promise->start();
    host.post([promise, work = std::move(work)](T& one) {
        promise->addResult(work(one));
        promise->finish();
    });
    return future;
}

/// An answer that is there at once.
[[nodiscard]] inline QFuture<Expected<>> refused(const Error& why)
{
    QPromise<Expected<>> promise;
    promise.start();
    promise.addResult(Expected<>(why));
    promise.finish();
    return promise.future();
}

} // namespace holdfast
