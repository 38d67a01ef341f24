// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/record.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace holdfast {

/// A row that somebody keeps outside: printed on a report, shown on the status page.
struct AuditAnchor
{
    qint64 sequence = 0;
    QByteArray hash;

    friend bool operator==(const AuditAnchor&, const AuditAnchor&) = default;
};

/// What a walk along the whole chain found.
struct AuditReport
{
    enum class Verdict : quint8 { Intact, Broken, AnchorMissing, AnchorDiffers };

    Verdict verdict = Verdict::Intact;
    qint64 rows = 0;                          ///< read until the first fault
    std::optional<qint64> firstBroken;        ///< sequence the chain breaks at
    std::optional<AuditAnchor> last;          ///< the chain's end: what to anchor next
    std::optional<qint64> lastAnchored;       ///< rows after it could have been cut off unnoticed
    std::vector<qint64> clockWentBack;        ///< rows older than the row before: told, not a break

    [[nodiscard]] bool passed() const { return verdict == Verdict::Intact; }
};

/// The hash before the first row.
[[nodiscard]] QByteArray auditGenesis();

/// What is hashed: "holdfast-audit-1", then sequence, time in ms, actor id, actor name, role, workstation, action, object, before, after, result;
/// numbers as 8 bytes big endian, texts as UTF-8 after their length in 8 bytes big endian. The ticket is not part of it.
[[nodiscard]] QByteArray canonical(qint64 sequence, const AuditRecord& record);

/// BLAKE2b-256 over the previous hash and the canonical row. The row's own `hash` is not looked at.
[[nodiscard]] QByteArray next(const QByteArray& previous, const AuditRow& row);

/// Reads rows one by one, oldest first, so that a long chain needs no memory.
class AuditVerifier
{
public:
    explicit AuditVerifier(std::optional<AuditAnchor> anchor = {});

    void add(const AuditRow& row);
    [[nodiscard]] AuditReport report() const;

private:
    std::optional<AuditAnchor> m_anchor;
    AuditReport m_report;
    QByteArray m_previous;
    Timestamp m_latest = Timestamp::min();
    bool m_anchorSeen = false;
};

[[nodiscard]] AuditReport verify(const std::vector<AuditRow>& rows, const std::optional<AuditAnchor>& anchor = {});

/// "900:0f3a…", as printed and as the command line takes it.
[[nodiscard]] QString toText(const AuditAnchor& anchor);
[[nodiscard]] Expected<AuditAnchor> anchorFrom(const QString& text);

} // namespace holdfast
