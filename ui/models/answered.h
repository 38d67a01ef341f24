// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace holdfast {

/// Calls `take` with a desk's answer, in `who`'s thread: at once where the answer is there already, never once `who` is gone or when nobody answered.
/// QFuture::then(who, …) would be shorter, but holds `who` without asking whether it lives: a page closed before its answer ends a debug build.
template <typename T, typename Take>
void whenAnswered(const QFuture<T>& answer, QObject* who, Take take)
{
    if (answer.isFinished()) {
        if (answer.resultCount() > 0)
            take(answer.result());
        return;
    }
    auto* watcher = new QFutureWatcher<T>(who);
    QObject::connect(watcher, &QFutureWatcherBase::finished, who, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(answer);
}

} // namespace holdfast
