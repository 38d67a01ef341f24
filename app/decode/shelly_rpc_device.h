// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/payload.h"
#include "app/decode/shelly_dynamic.h"

namespace holdfast::shelly {

/// How we sign our calls: answers come to `<caller>/rpc`.
inline constexpr QLatin1StringView caller{"holdfast/shelly"};
/// Calls that command are numbered from here on; questions stay below.
inline constexpr qint64 firstCommandCall = 1'000'000;

/// One device of the second or a later generation, as far as its messages told. Components show by what they say; a message may tell only what changed.
class RpcDevice
{
public:
    RpcDevice(const SessionContext& context, const QString& convention, QString prefix, QString id, Yield& out);

    [[nodiscard]] const QString& prefix() const { return m_prefix; }
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const DeclaredDevice& declared() const { return m_declared; }
    [[nodiscard]] QString identifiedBy() const;
    /// What the call of this number commands.
    [[nodiscard]] std::optional<SourceIndex> commandedBy(qint64 call) const;

    /// A status of all or some components: {"switch:0": {…}, …}. Leaves not known before are declared.
    void hearStatus(const Datum& status, Yield& out);
    void hearComponent(const QString& component, const Datum& status, Yield& out);
    /// The same as an answer to a call, which nobody is bound to: its values are told at once.
    void tellStatus(const Datum& status, Yield& out);
    void hearEvents(const Datum& params, Yield& out);
    void hearConfig(const Datum& config, Yield& out);
    /// The list of Shelly.GetComponents: what its owner made on it.
    void hearComponents(const DatumSequence& list, Yield& out);
    [[nodiscard]] bool hasDynamic() const { return m_hasDynamic; }
    /// GetDeviceInfo, or the announcement with the same members.
    void hearInfo(const Datum& info, bool retained, Yield& out);

private:
    struct Spot
    {
        QString component; ///< "switch:0"
        QString kind;      ///< "switch"
        QString number;    ///< "0"; empty without
    };

    [[nodiscard]] bool isNewShape(const QString& component, const Datum& status);
    void declare(const Spot& spot, const ShellyLeaf& row, const QString& key, const QString& name, Yield& out);
    void declareDynamic(const Spot& spot, const Datum& status, Yield& out);
    void declareMeters(const Spot& spot, const Datum& status, Yield& out);
    [[nodiscard]] CommandPlan calls(const Spot& spot, const ShellyLeaf& row, const QString& key, const Point& point);
    void describe(DeviceClaim claim, Yield& out);

    SessionContext m_context;
    QString m_prefix;
    QString m_id;
    bool m_known = false; ///< it said itself what it is
    bool m_sleeps = false;
    bool m_hasDynamic = false;
    QSet<size_t> m_shapes;
    QHash<QString, QString> m_names; ///< of components
    QHash<QString, DynamicFacts> m_dynamic; ///< by component
    QHash<QString, std::pair<QString, std::vector<PathStep>>> m_paths; ///< leaf → component, and the path in it
    QHash<QString, Extractor> m_readers;
    QStringList m_commanded; ///< leaves by the numbers of their calls
    DeclaredDevice m_declared;
};

} // namespace holdfast::shelly
