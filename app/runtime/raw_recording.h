// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/wire/recording.h"

#include <mutex>

namespace holdfast {

/// The raw stream on its way into a file, from as many wire threads as there are brokers.
class RawRecording
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<RawRecording>> create(const QString& path);

    explicit RawRecording(RecordingWriter writer);

    /// After the first failure nothing more is written; the reason is kept.
    void add(const std::vector<Message>& messages);
    [[nodiscard]] Expected<quint64> finish();

private:
    std::mutex m_mutex;
    RecordingWriter m_writer;
    std::optional<Error> m_fault;
};

} // namespace holdfast
