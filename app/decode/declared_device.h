// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"

#include <QHash>
#include <QSet>

#include <map>

namespace holdfast {

/// A leaf of a device: its point, how it is read and written. What all leaves of the device share is added by the device.
struct DeclaredLeaf
{
    Point point;
    QString uniqueId;
    bool mainFeature = false;
    std::vector<Binding> bindings;
    std::optional<CommandPlan> command;
};

/// A device of a convention that speaks of whole devices: its own claim and availability, and its leaves by a key of the convention's choice.
/// Says only what is new, and keeps a leaf's source as long as its key lives.
class DeclaredDevice
{
public:
    DeclaredDevice(const SessionContext& context, QString convention, QString discoveryTopic);

    /// Facts about the device; where they changed its leaves are told again.
    void describe(const DeviceClaim& claim, const QString& needs, const SharedPlan& availability, Yield& out);
    void declare(const QString& key, DeclaredLeaf leaf, Yield& out);
    [[nodiscard]] bool has(const QString& key) const { return m_leaves.contains(key); }
    [[nodiscard]] std::optional<SourceIndex> sourceOf(const QString& key) const;
    [[nodiscard]] const DeviceClaim& claim() const { return m_self.device; }
    [[nodiscard]] bool isDescribed() const { return m_described; }
    [[nodiscard]] qsizetype leaves() const { return m_leaves.size(); }

    /// Leaves whose keys are not among these are gone.
    void keepOnly(const QSet<QString>& keys, Yield& out);
    void withdraw(Yield& out);

private:
    struct Leaf
    {
        PointDeclared declared;
        Bound bound;
    };

    SessionContext m_context;
    DeviceDeclared m_self;
    SharedPlan m_availability;
    bool m_described = false;
    QHash<QString, Leaf> m_leaves;
};

/// One topic with one word for being there and one for being gone.
[[nodiscard]] AvailabilityPlan plainAvailability(const QString& topic, const QString& available, const QString& notAvailable);

} // namespace holdfast
