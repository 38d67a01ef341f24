// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace holdfast {

/// Something kept whole, as the versioned JSON of its own codec: policies, the continuity model. The store knows of it no more than its kind and its id.
struct Document
{
    QString kind;
    QString id;
    QByteArray content; ///< UTF-8 JSON

    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace holdfast
