// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QTemporaryDir>

namespace holdfast {

/// A folder for a data directory that goes when the test goes.
class TempDir
{
public:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

} // namespace holdfast
