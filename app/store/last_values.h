// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/sample_batch.h"

#include <vector>

namespace holdfast {

/// The newest sample of every series, kept at hand because looking for it in the blocks takes too long at a start.
class LastValues
{
public:
    void take(const SampleBatch& batch);

    /// The snapshot of the last sealing and all that came after it.
    [[nodiscard]] Fault load(Database& database);
    [[nodiscard]] Fault save(Database& database) const;

    /// By series; without a time where the series has no sample.
    [[nodiscard]] const std::vector<std::optional<Sample>>& samples() const { return m_samples; }
    [[nodiscard]] std::optional<Timestamp> newest() const;

private:
    void take(quint32 series, const Sample& sample);

    std::vector<std::optional<Sample>> m_samples;
};

} // namespace holdfast
