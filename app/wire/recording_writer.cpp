// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/recording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <zlib.h>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Text that JSON gives back byte for byte, and does not blow up.
bool isPlainText(const QByteArray& payload)
{
    const auto odd = [](char c) { return static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r'; };
    if (std::any_of(payload.begin(), payload.end(), odd))
        return false;
    return payload.isValidUtf8();
}

QByteArray lineOf(const Message& message, Ticks offset)
{
    QJsonObject line;
    line.insert(u"topic"_s, message.topic);
    if (isPlainText(message.payload))
        line.insert(u"payload"_s, QString::fromUtf8(message.payload));
    else
        line.insert(u"payload_b64"_s, QString::fromLatin1(message.payload.toBase64()));
    line.insert(u"retain"_s, message.retained);
    line.insert(u"t"_s, static_cast<qint64>(offset.count()));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void CloseGz::operator()(gzFile_s* file) const
{
    gzclose(file);
}

Expected<RecordingWriter> RecordingWriter::create(const QString& path)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb6");
    if (file == nullptr)
        return Error{Error::Code::Unavailable, QString(u"cannot write "_s + path + u": "_s + qt_error_string())};
    return RecordingWriter(file);
}

Expected<> RecordingWriter::write(const std::vector<Message>& messages)
{
    for (const Message& message : messages) {
        if (!m_start)
            m_start = message.ticks;
        const QByteArray line = lineOf(message, message.ticks - *m_start);
        if (gzwrite(m_file.get(), line.constData(), static_cast<unsigned>(line.size())) != line.size())
            return Error{Error::Code::Unavailable, u"cannot write the recording"_s};
        ++m_written;
    }
    return Done{};
}

Expected<> RecordingWriter::flush()
{
    if (gzflush(m_file.get(), Z_SYNC_FLUSH) != Z_OK)
        return Error{Error::Code::Unavailable, u"cannot write the recording"_s};
    return Done{};
}

} // namespace holdfast
