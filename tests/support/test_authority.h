// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace holdfast {

/// A certificate and its key, as files.
struct TestCertificate
{
    QString certificateFile;
    QString keyFile;
};

/// A certificate authority in a temporary folder, made with openssl. Dates are "YYYYMMDDhhmmssZ".
class TestAuthority
{
public:
    explicit TestAuthority(const QString& name);

    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] TestCertificate issue(const QString& name, const QString& alternative, const QString& from = QStringLiteral("20200101000000Z"),
                                        const QString& to = QStringLiteral("20900101000000Z"));

private:
    void run(const QStringList& arguments);
    void write(const QString& name, const QByteArray& text);

    QTemporaryDir m_folder;
};

} // namespace holdfast
