// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_news.h"
#include "app/model/document.h"
#include "app/model/policy_dossier.h"

#include <span>

namespace holdfast {

/// The kinds of documents. Those of one kind differ by their ids.
namespace documents {
inline constexpr QStringView model = u"continuity";      ///< there is one
inline constexpr QStringView evidence = u"evidence";     ///< never changed afterwards: the id is the hash of what it says
inline constexpr QStringView policy = u"policy";         ///< id: the policy's
inline constexpr QStringView dossier = u"policy-dossier"; ///< likewise
inline constexpr QStringView run = u"policy-run";        ///< how far the armed ones have come ("site"), and brokers that stand in for each other ("lines")
inline constexpr QStringView unreadable = u"unreadable"; ///< what nobody here could read when something was saved in its place
} // namespace documents

[[nodiscard]] Document documentOf(const ContinuityModel& model);
[[nodiscard]] Document documentOf(const Evidence& evidence);
[[nodiscard]] Document documentOf(const Policy& policy);
[[nodiscard]] Document documentOf(const PolicyDossier& dossier);
/// What the executor keeps over a restart, in its own bytes.
[[nodiscard]] Document runDocument(const QByteArray& state);
[[nodiscard]] Document lineDocument(const QByteArray& state);
/// A copy to be kept beside what replaces it.
[[nodiscard]] Document setAside(const Document& document);

/// A document, or a part of one, that nobody here can read. It stays in the store as it is.
struct UnreadDocument
{
    Document document;
    QString reason;

    friend bool operator==(const UnreadDocument&, const UnreadDocument&) = default;
};

struct ContinuityRead
{
    ContinuityNews news;
    QHash<PolicyId, PolicyDossier> dossiers;
    QByteArray run; ///< of the executor; empty: nothing was kept
    QByteArray lines; ///< of the executor of brokers that stand in for each other
    std::vector<UnreadDocument> unread;
};

/// What was kept, as news. Of documents that cannot be read the others do not suffer.
[[nodiscard]] ContinuityRead continuityFrom(std::span<const Document> documents);

} // namespace holdfast
