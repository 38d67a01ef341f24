// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/mail_message.h"

#include "app/base/utc.h"
#include "app/notify/delivery_text.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace holdfast {
namespace {

constexpr qsizetype longestWord = 45; ///< bytes in an encoded word: 75 characters with its frame
constexpr qsizetype longestLine = 76;

QByteArray encodedWords(const QString& text)
{
    QByteArray words;
    QByteArray part;
    const auto flush = [&] {
        words += (words.isEmpty() ? QByteArray() : QByteArrayLiteral("\r\n ")) + "=?utf-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    for (const uint letter : text.toUcs4()) {
        const char32_t one = letter;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (part.size() + bytes.size() > longestWord)
            flush();
        part += bytes;
    }
    flush();
    return words;
}

QByteArray folded(const QByteArray& base64)
{
    QByteArray lines;
    for (qsizetype i = 0; i < base64.size(); i += longestLine)
        lines += base64.mid(i, longestLine) + "\r\n";
    return lines;
}

QByteArray dateOf(Timestamp at)
{
    return QLocale::c().toString(utcTime(at), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

QByteArray idOf(const Delivery& delivery, const QString& from)
{
    const QByteArray what = QByteArray::number(delivery.number) + '/' + isoText(delivery.madeAt).toLatin1() + '/' + delivery.occurrence.text().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(32);
    return '<' + digest + '@' + from.section(u'@', 1).toUtf8() + '>';
}

/// One address a line: a line has an end, a team may have many.
QByteArray listOf(const QStringList& addresses)
{
    QByteArrayList lines;
    for (const QString& one : addresses)
        lines << oneLine(one).toUtf8();
    return lines.join(",\r\n ");
}

} // namespace

QByteArray headerText(const QString& text)
{
    const QString line = oneLine(text);
    const bool plain = line.size() < 60 && std::all_of(line.begin(), line.end(), [](QChar letter) { return letter.unicode() >= 0x20 && letter.unicode() < 0x7f; });
    return plain && !line.contains(QStringLiteral("=?")) ? line.toLatin1() : encodedWords(line);
}

QByteArray mailMessageOf(const Delivery& delivery, const QString& from)
{
    QByteArray message;
    message += "Date: " + dateOf(delivery.madeAt) + "\r\n";
    message += "From: Holdfast <" + oneLine(from).toUtf8() + ">\r\n";
    message += "To: " + listOf(delivery.recipients) + "\r\n";
    message += "Message-ID: " + idOf(delivery, from) + "\r\n";
    message += "Subject: " + headerText(delivery.title) + "\r\n";
    message += "Auto-Submitted: auto-generated\r\n";
    if (delivery.priority == Priority::P1 && delivery.kind != DeliveryKind::Test)
        message += "X-Priority: 1\r\n";
    message += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    QString text = delivery.text;
    return message + folded(text.replace(u'\n', QStringLiteral("\r\n")).toUtf8().toBase64());
}

} // namespace holdfast
