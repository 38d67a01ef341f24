// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace holdfast {

struct CorpusMessage
{
    QString topic;
    QByteArray payload;
    bool retained = false;
};

/// Where the recordings are; empty when they are not given.
[[nodiscard]] QString corpusFolder();

/// The lines of an NDJSON file, gzipped or not.
[[nodiscard]] QList<QByteArray> linesOf(const QString& path);

/// The messages of a recording, in order.
[[nodiscard]] QList<CorpusMessage> messagesOf(const QString& path);

} // namespace holdfast
