// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/handover.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace holdfast {

/// Does the work on a thread of the pool; its answer comes as a future. What was cancelled before its turn is not begun.
template <typename Answer, typename Work>
[[nodiscard]] QFuture<Answer> doLater(QThreadPool& pool, Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    const QFuture<Answer> future = promise->future();
    promise->start();
    giveOver();
    pool.start([promise, work = std::move(work)] {
        takeOver();
        if (!promise->isCanceled())
            promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace holdfast
