// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/password_file.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <array>

namespace holdfast {

namespace {

template <size_t Words>
QByteArray randomBytes()
{
    std::array<quint32, Words> words{};
    QRandomGenerator::system()->fillRange(words.data(), Words);
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words);
}

} // namespace

QString randomPassword()
{
    return QString::fromLatin1(randomBytes<6>().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray passwordLine(const QString& user, const QString& password)
{
    constexpr int rounds = 101; // mosquitto's own number; these passwords are random and long
    constexpr quint64 length = 64;
    const QByteArray salt = randomBytes<3>();
    const QByteArray hash = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, password.toUtf8(), salt, rounds, length);
    return user.toUtf8() + ":$7$" + QByteArray::number(rounds) + '$' + salt.toBase64() + '$' + hash.toBase64() + '\n';
}

} // namespace holdfast
