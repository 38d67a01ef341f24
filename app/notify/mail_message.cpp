// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/mail_message.h"

#include "app/base/utc.h"
#include "app/notify/delivery_text.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

constexpr qsizetype longestWord = 45; ///< bytes in an encoded word: 75 characters with its frame
constexpr qsizetype longestLine = 76;
constexpr qsizetype longestName = 150;

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

QByteArray digestOf(const Delivery& delivery)
{
    const QByteArray what = QByteArray::number(delivery.number) + '/' + isoText(delivery.madeAt).toLatin1() + '/' + delivery.occurrence.text().toUtf8();
    return QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(32);
}

QByteArray idOf(const Delivery& delivery, const QString& from)
{
    return '<' + digestOf(delivery) + '@' + from.section(u'@', 1).toUtf8() + '>';
}

QByteArray safeName(const QString& name)
{
    QByteArray safe;
    for (const QChar letter : name.right(longestName))
        safe += letter.unicode() < 0x7f && (letter.isLetterOrNumber() || letter == u'.' || letter == u'-' || letter == u'_') ? letter.toLatin1() : '_';
    return safe.isEmpty() || safe.startsWith('.') ? QByteArray("file" + safe) : safe;
}

QByteArray kindOf(const QByteArray& name)
{
    struct Kind
    {
        const char* ending;
        const char* type;
    };
    constexpr std::array kinds{Kind{".pdf", "application/pdf"}, Kind{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}, Kind{".csv", "text/csv; charset=utf-8"},
                               Kind{".html", "text/html; charset=utf-8"}, Kind{".json", "application/json"}};
    const auto known = std::ranges::find_if(kinds, [&](const Kind& kind) { return name.endsWith(kind.ending); });
    return known == kinds.end() ? QByteArrayLiteral("application/octet-stream") : QByteArray(known->type);
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

QByteArray mailMessageOf(const Delivery& delivery, const QString& from, const std::vector<MailPart>& files)
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
    message += "MIME-Version: 1.0\r\n";
    QString text = delivery.text;
    const QByteArray words = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + folded(text.replace(u'\n', QStringLiteral("\r\n")).toUtf8().toBase64());
    if (files.empty())
        return message + words;
    const QByteArray border = "=_" + digestOf(delivery); // stands in no base64
    message += "Content-Type: multipart/mixed; boundary=\"" + border + "\"\r\n\r\n--" + border + "\r\n" + words;
    for (const MailPart& file : files) {
        const QByteArray name = safeName(file.name);
        message += "\r\n--" + border + "\r\nContent-Type: " + kindOf(name) + "\r\nContent-Transfer-Encoding: base64\r\n";
        message += "Content-Disposition: attachment;\r\n filename=\"" + name + "\"\r\n\r\n" + folded(file.bytes.toBase64());
    }
    return message + "\r\n--" + border + "--\r\n";
}

} // namespace holdfast
