// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/raw_recording.h"

#include "app/base/log.h"

namespace holdfast {

Expected<std::unique_ptr<RawRecording>> RawRecording::create(const QString& path)
{
    auto writer = RecordingWriter::create(path);
    if (!writer)
        return writer.error();
    return std::make_unique<RawRecording>(std::move(writer).value());
}

RawRecording::RawRecording(RecordingWriter writer)
    : m_writer(std::move(writer))
{
}

void RawRecording::add(const std::vector<Message>& messages)
{
    const std::lock_guard lock(m_mutex);
    if (m_fault)
        return;
    if (const auto written = m_writer.write(messages); !written) {
        m_fault = written.error();
        qCWarning(wireLog) << "recording stopped:" << m_fault->message;
    }
}

Expected<quint64> RawRecording::finish()
{
    const std::lock_guard lock(m_mutex);
    if (m_fault)
        return *m_fault;
    if (const auto flushed = m_writer.flush(); !flushed)
        return flushed.error();
    return m_writer.written();
}

} // namespace holdfast
