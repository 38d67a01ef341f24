// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sample_run.h"

#include <QByteArray>

#include <optional>

namespace holdfast {

/// Samples of many series in the order they came, as one commit writes them: fixed widths, so that one series is found by looking at its column only.
struct SampleBatch
{
    std::vector<quint32> series;
    SampleRun run;

    [[nodiscard]] std::size_t size() const { return series.size(); }
    void add(quint32 to, const Sample& sample);
    void append(const SampleBatch& later);
};

[[nodiscard]] QByteArray encodeBatch(const SampleBatch& batch);

/// Nothing when the bytes are damaged.
[[nodiscard]] std::optional<SampleBatch> decodeBatch(const QByteArray& bytes);

/// Only what belongs to one series is added to the run.
void pickFromBatch(const SampleBatch& batch, quint32 series, SampleRun& into);

} // namespace holdfast
