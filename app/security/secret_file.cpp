// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/secret_file.h"

#include "app/security/sodium.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

namespace holdfast {
namespace {

const QByteArray mark = QByteArrayLiteral("HFSEAL1\n");
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 largest = 16 * 1024 * 1024;

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Error unavailable(const QString& why)
{
    return {Error::Code::Unavailable, QStringLiteral("The sealed file cannot be used: %1").arg(why)};
}

Error damaged()
{
    return {Error::Code::Corrupt, QStringLiteral("The sealed file is damaged or its key is another one; it was left as it is.")};
}

Expected<QByteArray> contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(file.errorString());
    if (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther))
        file.setPermissions(ownerOnly);
    return file.read(largest);
}

/// Whole or not at all, and readable by its owner alone from its first byte.
Expected<> put(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unavailable(file.errorString());
    const bool done = file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? Expected<>(Done{}) : unavailable(file.errorString());
}

Expected<QByteArray> sealed(const QByteArray& plain, const QByteArray& key)
{
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), static_cast<std::size_t>(nonce.size()));
    QByteArray cipher(plain.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(cipher), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()), raw(mark),
                                               static_cast<unsigned long long>(mark.size()), nullptr, raw(nonce), raw(key));
    return QByteArray(mark + nonce + cipher);
}

Expected<QByteArray> unsealed(const QByteArray& bytes, const QByteArray& key)
{
    if (!bytes.startsWith(mark) || bytes.size() < mark.size() + nonceSize + tagSize || key.size() != keySize)
        return damaged();
    const QByteArray nonce = bytes.mid(mark.size(), nonceSize);
    const QByteArray cipher = bytes.mid(mark.size() + nonceSize);
    QByteArray plain(cipher.size() - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(cipher), static_cast<unsigned long long>(cipher.size()), raw(mark),
                                                   static_cast<unsigned long long>(mark.size()), raw(nonce), raw(key))
        != 0)
        return damaged();
    return plain;
}

Expected<QJsonObject> openSeal(const QString& path, const QString& keyPath)
{
    if (!sodiumReady())
        return unavailable(QStringLiteral("libsodium is not ready"));
    if (!QFile::exists(path))
        return QJsonObject();
    if (!QFile::exists(keyPath))
        return damaged();
    const auto bytes = contents(path);
    const auto key = contents(keyPath);
    if (!bytes || !key)
        return bytes ? key.error() : bytes.error();
    const auto plain = unsealed(*bytes, *key);
    if (!plain)
        return plain.error();
    const auto document = QJsonDocument::fromJson(*plain);
    return document.isObject() ? Expected<QJsonObject>(document.object()) : damaged();
}

Expected<QByteArray> keyFor(const QString& keyPath)
{
    if (QFile::exists(keyPath))
        return contents(keyPath);
    QByteArray key(keySize, '\0');
    crypto_aead_xchacha20poly1305_ietf_keygen(raw(key));
    if (const auto kept = put(keyPath, key); !kept)
        return kept.error();
    return key;
}

Expected<> keep(const QJsonObject& secrets, const QString& path, const QString& keyPath)
{
    const auto key = keyFor(keyPath);
    if (!key)
        return key.error();
    if (key->size() != keySize)
        return damaged();
    QByteArray plain = QJsonDocument(secrets).toJson(QJsonDocument::Compact);
    const auto bytes = sealed(plain, *key);
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    return bytes ? put(path, *bytes) : Expected<>(bytes.error());
}

} // namespace

SecretFile::SecretFile(const QString& folder)
    : m_file(QDir(folder).filePath(QStringLiteral("secrets.sealed"))), m_keyFile(QDir(folder).filePath(QStringLiteral("secrets.key")))
{
}

Expected<QString> SecretFile::read(const QString& key) const
{
    const auto secrets = openSeal(m_file, m_keyFile);
    if (!secrets)
        return secrets.error();
    const auto found = secrets->constFind(key);
    if (found == secrets->constEnd())
        return Error{Error::Code::NotFound, QStringLiteral("No secret is kept under this name.")};
    return found->toString();
}

Expected<> SecretFile::write(const QString& key, const QString& secret)
{
    const auto secrets = openSeal(m_file, m_keyFile);
    if (!secrets)
        return secrets.error();
    QJsonObject changed = *secrets;
    changed.insert(key, secret);
    return keep(changed, m_file, m_keyFile);
}

Expected<> SecretFile::remove(const QString& key)
{
    const auto secrets = openSeal(m_file, m_keyFile);
    if (!secrets)
        return secrets.error();
    if (!secrets->contains(key))
        return Done{};
    QJsonObject changed = *secrets;
    changed.remove(key);
    return keep(changed, m_file, m_keyFile);
}

} // namespace holdfast
