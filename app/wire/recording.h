// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/message.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct gzFile_s;

namespace holdfast {

struct CloseGz
{
    void operator()(gzFile_s* file) const;
};

/// Writes the raw stream as gzipped NDJSON: topic, payload or payload_b64, retain, t in ms since the first message.
class RecordingWriter
{
public:
    [[nodiscard]] static Expected<RecordingWriter> create(const QString& path);

    /// What was written before stays readable when this fails.
    Expected<> write(const std::vector<Message>& messages);
    Expected<> flush();
    [[nodiscard]] quint64 written() const { return m_written; }

private:
    explicit RecordingWriter(gzFile_s* file) : m_file(file) {}

    std::unique_ptr<gzFile_s, CloseGz> m_file;
    std::optional<Ticks> m_start;
    quint64 m_written = 0;
};

/// One message of a recording. Offsets are missing in recordings without times.
struct RecordedMessage
{
    Message message;
    std::optional<Ticks> offset;
};

/// Reads a recording, gzipped or not, line by line. A bad line is counted and passed over.
class RecordingReader
{
public:
    static constexpr qsizetype longestLine = 96 * 1024 * 1024;

    [[nodiscard]] static Expected<RecordingReader> open(const QString& path, const BrokerId& broker);

    /// Nothing: the end, or the rest is unreadable (see fault()).
    [[nodiscard]] std::optional<RecordedMessage> next();

    [[nodiscard]] quint64 badLines() const { return m_bad; }
    [[nodiscard]] quint64 firstBadLine() const { return m_firstBad; }
    /// Why reading stopped before the end; empty otherwise.
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    RecordingReader(gzFile_s* file, BrokerId broker) : m_file(file), m_broker(std::move(broker)) {}
    [[nodiscard]] bool readLine(QByteArray& line);
    void countBad();

    std::unique_ptr<gzFile_s, CloseGz> m_file;
    BrokerId m_broker;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    QString m_fault;
    quint64 m_line = 0;
    quint64 m_bad = 0;
    quint64 m_firstBad = 0;
    bool m_ended = false;
};

} // namespace holdfast
