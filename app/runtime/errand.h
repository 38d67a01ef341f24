// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/handover.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace holdfast {

template <typename Answer, typename Work>
[[nodiscard]] Answer worked(QPromise<Answer>& promise, Work& work)
{
    if constexpr (std::is_invocable_v<Work&, QPromise<Answer>&>)
        return work(promise);
    else
        return work();
}

/// Does the work on a thread of the pool; its answer comes as a future. What was cancelled before its turn is not begun.
/// Work that takes the promise can tell its progress and see that it is no longer wanted.
template <typename Answer, typename Work>
[[nodiscard]] QFuture<Answer> doLater(QThreadPool& pool, Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    const QFuture<Answer> future = promise->future();
    promise->start();
    std::function<void()> task = [promise, work = std::move(work)]() mutable {
        takeOver();
        if (!promise->isCanceled())
            promise->addResult(worked(*promise, work));
        promise->finish();
    };
    giveOver();
    pool.start(std::move(task));
    return future;
}

} // namespace holdfast
