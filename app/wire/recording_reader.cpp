// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/recording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<RecordedMessage> parse(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue topic = object.value(u"topic"_s);
    const QJsonValue text = object.value(u"payload"_s);
    const QJsonValue binary = object.value(u"payload_b64"_s);
    if (!topic.isString() || topic.toString().isEmpty() || (!text.isString() && !binary.isString()))
        return std::nullopt;
    RecordedMessage recorded;
    recorded.message.topic = topic.toString();
    recorded.message.retained = object.value(u"retain"_s).toBool();
    if (binary.isString()) {
        auto decoded = QByteArray::fromBase64Encoding(binary.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return std::nullopt;
        recorded.message.payload = std::move(decoded.decoded);
    } else {
        recorded.message.payload = text.toString().toUtf8();
    }
    if (const QJsonValue time = object.value(u"t"_s); time.isDouble()) {
        recorded.offset = Ticks{static_cast<Ticks::rep>(time.toInteger(qRound64(time.toDouble())))};
        recorded.message.ticks = *recorded.offset;
    }
    return recorded;
}

} // namespace

Expected<RecordingReader> RecordingReader::open(const QString& path, const BrokerId& broker)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (file == nullptr)
        return Error{Error::Code::NotFound, QString(u"cannot read "_s + path + u": "_s + qt_error_string())};
    constexpr unsigned buffer = 256 * 1024;
    gzbuffer(file, buffer);
    return RecordingReader(file, broker);
}

std::optional<RecordedMessage> RecordingReader::next()
{
    QByteArray line;
    while (readLine(line)) {
        ++m_line;
        if (line.trimmed().isEmpty())
            continue;
        auto recorded = parse(line);
        if (!recorded) {
            countBad();
            continue;
        }
        recorded->message.broker = m_broker;
        return recorded;
    }
    return std::nullopt;
}

/// One line without its end. A line over the limit is cut there, read to its end, and thereby bad.
bool RecordingReader::readLine(QByteArray& line)
{
    constexpr qsizetype chunk = 256 * 1024;
    line.clear();
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype upTo = end < 0 ? m_buffer.size() : end;
        if (line.size() < longestLine)
            line.append(QByteArrayView(m_buffer).sliced(m_at, upTo - m_at));
        m_at = upTo + 1;
        if (end >= 0)
            return true;
        m_buffer.resize(chunk);
        const int got = m_ended ? 0 : gzread(m_file.get(), m_buffer.data(), static_cast<unsigned>(chunk));
        m_buffer.resize(std::max(got, 0));
        m_at = 0;
        if (got > 0)
            continue;
        int code = Z_OK;
        const char* words = gzerror(m_file.get(), &code);
        if (!std::exchange(m_ended, true) && code != Z_OK && code != Z_STREAM_END)
            m_fault = QString::fromLocal8Bit(words);
        return !line.isEmpty();
    }
}

void RecordingReader::countBad()
{
    if (m_bad++ == 0)
        m_firstBad = m_line;
}

} // namespace holdfast
