// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"

namespace holdfast {

/// A file within a message.
struct MailPart
{
    QString name;
    QByteArray bytes;
};

/// The delivery as a message after RFC 5322: a plain text in UTF-8. Names of devices cannot add headers. The same delivery makes the same Message-ID,
/// so that one sent twice because of a fault between is known as one. With files it has as many parts more; of their names only letters that are safe everywhere are kept.
[[nodiscard]] QByteArray mailMessageOf(const Delivery& delivery, const QString& from, const std::vector<MailPart>& files = {});

/// A header's text: as it is where it is plain ASCII, else in encoded words (RFC 2047).
[[nodiscard]] QByteArray headerText(const QString& text);

} // namespace holdfast
