// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"

namespace holdfast {

/// Secrets in one sealed file (XChaCha20-Poly1305) with its key in another, both readable by their owner alone.
/// Keeps them out of backups of the database, exports and curious eyes; whoever can read the owner's files can open it.
class SecretFile final : public Secrets
{
public:
    /// `folder` must exist; the files are made at the first write.
    explicit SecretFile(const QString& folder);

    [[nodiscard]] Expected<QString> read(const QString& key) const override;
    Expected<> write(const QString& key, const QString& secret) override;
    Expected<> remove(const QString& key) override;

private:
    QString m_file;
    QString m_keyFile;
};

} // namespace holdfast
