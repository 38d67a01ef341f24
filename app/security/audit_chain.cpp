// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/audit_chain.h"

#include "app/security/sodium.h"

#include <QtEndian>

#include <sodium.h>

namespace holdfast {
namespace {

constexpr qsizetype hashSize = crypto_generichash_BYTES;
static_assert(hashSize == 32);

QByteArray hashOf(const QByteArray& bytes)
{
    QByteArray hash(hashSize, '\0');
    const bool ready = sodiumReady();
    Q_ASSERT(ready);
    if (ready)
        crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hashSize, reinterpret_cast<const unsigned char*>(bytes.constData()),
                           static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

void put(QByteArray& out, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void put(QByteArray& out, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    put(out, static_cast<qint64>(bytes.size()));
    out.append(bytes);
}

} // namespace

QByteArray auditGenesis()
{
    return QByteArray(hashSize, '\0');
}

QByteArray canonical(qint64 sequence, const AuditRecord& record)
{
    QByteArray out = QByteArrayLiteral("holdfast-audit-1");
    put(out, sequence);
    put(out, static_cast<qint64>(record.at.time_since_epoch().count()));
    for (const QString* text : {&record.actor.id.text(), &record.actor.name})
        put(out, *text);
    put(out, static_cast<qint64>(record.actor.role));
    for (const QString* text : {&record.actor.workstation, &record.action, &record.object, &record.before, &record.after, &record.result})
        put(out, *text);
    return out;
}

QByteArray next(const QByteArray& previous, const AuditRow& row)
{
    return hashOf(previous + canonical(row.sequence, row.record));
}

AuditVerifier::AuditVerifier(std::optional<AuditAnchor> anchor)
    : m_anchor(std::move(anchor)), m_previous(auditGenesis())
{
}

void AuditVerifier::add(const AuditRow& row)
{
    if (m_report.firstBroken)
        return;
    if (row.sequence != m_report.rows + 1 || next(m_previous, row) != row.hash) {
        m_report.verdict = AuditReport::Verdict::Broken;
        m_report.firstBroken = m_report.rows + 1;
        return;
    }
    if (row.record.at < m_latest)
        m_report.clockWentBack.push_back(row.sequence);
    m_latest = row.record.at;
    m_previous = row.hash;
    m_report.rows = row.sequence;
    m_report.last = AuditAnchor{row.sequence, row.hash};
    if (!m_anchor || m_anchor->sequence != row.sequence)
        return;
    m_anchorSeen = true;
    if (m_anchor->hash == row.hash)
        m_report.lastAnchored = row.sequence;
    else
        m_report.verdict = AuditReport::Verdict::AnchorDiffers;
}

AuditReport AuditVerifier::report() const
{
    AuditReport report = m_report;
    if (m_anchor && !m_anchorSeen && report.verdict == AuditReport::Verdict::Intact)
        report.verdict = AuditReport::Verdict::AnchorMissing;
    return report;
}

AuditReport verify(const std::vector<AuditRow>& rows, const std::optional<AuditAnchor>& anchor)
{
    AuditVerifier verifier(anchor);
    for (const auto& row : rows)
        verifier.add(row);
    return verifier.report();
}

QString toText(const AuditAnchor& anchor)
{
    return QString::number(anchor.sequence) + u':' + QString::fromLatin1(anchor.hash.toHex());
}

Expected<AuditAnchor> anchorFrom(const QString& text)
{
    const auto parts = text.trimmed().split(u':');
    bool isNumber = false;
    const qint64 sequence = parts.value(0).toLongLong(&isNumber);
    const auto hash = QByteArray::fromHex(parts.value(1).toLatin1());
    if (parts.size() != 2 || !isNumber || sequence < 1 || hash.size() != hashSize || parts[1].size() != 2 * hashSize)
        return Error{Error::Code::Invalid, QStringLiteral("An anchor is a number, a colon and 64 hexadecimal digits.")};
    return AuditAnchor{sequence, hash};
}

} // namespace holdfast
