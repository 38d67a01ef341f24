// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace holdfast {

/// A password nobody has to type: 192 random bits.
[[nodiscard]] QString randomPassword();

/// One line of a mosquitto password file: PBKDF2 with SHA-512, so that no password is ever an argument of another program.
[[nodiscard]] QByteArray passwordLine(const QString& user, const QString& password);

} // namespace holdfast
