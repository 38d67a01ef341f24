// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/audit_answer.h"

#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/security/audit_chain.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {
namespace {

QString nameOf(AuditReport::Verdict verdict)
{
    constexpr const char* names[] = {"intact", "broken", "anchor missing", "anchor differs"};
    return QLatin1String(names[static_cast<int>(verdict)]);
}

QString sentenceOf(const AuditReport& report)
{
    QString text = QStringLiteral("audit chain: %1, %2 rows read").arg(nameOf(report.verdict), QString::number(report.rows));
    if (report.firstBroken)
        text += QStringLiteral(", breaks at %1").arg(*report.firstBroken);
    if (report.last)
        text += QStringLiteral("; ends at %1:%2").arg(QString::number(report.last->sequence), QString::fromLatin1(report.last->hash.toHex()));
    text += report.lastAnchored ? QStringLiteral("; last anchored at %1").arg(*report.lastAnchored) : QStringLiteral("; without an anchor a missing end would not show");
    return text;
}

QJsonObject jsonOf(const AuditReport& report)
{
    QJsonObject json{{QStringLiteral("verdict"), nameOf(report.verdict)}, {QStringLiteral("rows"), report.rows}};
    json.insert(QStringLiteral("firstBroken"), report.firstBroken ? QJsonValue(*report.firstBroken) : QJsonValue());
    json.insert(QStringLiteral("lastAnchored"), report.lastAnchored ? QJsonValue(*report.lastAnchored) : QJsonValue());
    json.insert(QStringLiteral("end"), report.last ? QJsonValue(QString(QString::number(report.last->sequence) % u':' % QString::fromLatin1(report.last->hash.toHex()))) : QJsonValue());
    return json;
}

int fail(const Error& error)
{
    printError(error.message);
    return statusOf(error);
}

} // namespace

int answerAudit(const Options& options, const QString& dataDir)
{
    std::optional<AuditAnchor> anchor;
    if (!options.auditAnchor.isEmpty()) {
        const auto given = anchorFrom(options.auditAnchor);
        if (!given) {
            printError(given.error().message);
            return WrongUsage;
        }
        anchor = *given;
    }
    const auto store = Store::open(dataDir, Access::ReadOnly);
    if (!store)
        return fail(store.error());
    AuditVerifier verifier(anchor);
    const auto read = (*store)->readAudit([&](const AuditRow& row) {
        verifier.add(row);
        return true;
    });
    if (!read)
        return fail(read.error());
    const AuditReport report = verifier.report();
    print(options.json ? QString::fromUtf8(QJsonDocument(jsonOf(report)).toJson(QJsonDocument::Compact)) : sentenceOf(report));
    return report.passed() ? Success : FailedRunning;
}

} // namespace holdfast
