// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast {

/// What lies in the two files of a site, in figures.
struct SiteFacts
{
    qint64 devices = 0;
    qint64 points = 0;
    qint64 rules = 0;
    qint64 journal = 0; ///< entries of the alarm journal
    qint64 samples = 0;
    std::optional<Timestamp> first; ///< of the samples
    std::optional<Timestamp> last;
    qint64 auditRows = 0;
    QByteArray auditEnd; ///< hash of the last row
    qint64 bytes = 0;    ///< of both files

    friend bool operator==(const SiteFacts&, const SiteFacts&) = default;
};

/// A copy of both files that was opened and read after it was written.
struct Backup
{
    QString folder;
    Timestamp madeAt;
    SiteFacts facts;
    qint64 damaged = 0; ///< blocks that could not be read in it: they could not be in the original either
    QString program;    ///< which Holdfast wrote it

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// How the audit chain of a backup lies to the one that would go: Behind, the rows after it would be set aside with the old files; Ahead, it knows more;
/// Forked, they tell different stories.
enum class ChainRelation : quint8 { Same, Behind, Ahead, Forked };

/// What a restore would change. Nothing was changed yet.
struct RestorePreview
{
    Backup backup;
    SiteFacts now;
    qint64 devicesGoing = 0;
    QStringList going; ///< names of the first of them
    qint64 devicesComing = 0;
    QStringList coming;
    ChainRelation chain = ChainRelation::Same;

    friend bool operator==(const RestorePreview&, const RestorePreview&) = default;
};

} // namespace holdfast
