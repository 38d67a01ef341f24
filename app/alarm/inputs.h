// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/scene.h"

#include <QSet>

namespace holdfast {

/// Conditions that look at more than one value of one point: the past of a rate, set-points, feedback and states of other points.
class Inputs
{
public:
    explicit Inputs(Scene& scene) : m_scene(scene) {}

    /// Finds the points its rule names and listens to them. Again whenever the rule, or the points of its device, are others.
    enum class Keep : quint8 { IfUseful, Always };
    void resolve(quint32 watch, Keep keep = Keep::IfUseful);

    /// Whether the rule looks at more than one value, should its points be there.
    [[nodiscard]] static bool needed(const AlarmRule& rule) { return rule.condition.index() > 2 || rule.terms.times > 1 || !rule.terms.suppressedWhile.isEmpty(); }
    void forget(quint32 watch);

    /// Watches that name this point and did not find it until now.
    [[nodiscard]] std::vector<quint32> takeAwaiting(const PointId& point);

    /// Whether judge() is the place for its condition.
    [[nodiscard]] bool judges(quint32 watch) const;

    /// Unknown as long as one of the values it needs is not to be believed.
    [[nodiscard]] Verdict judge(quint32 watch, Ticks at);

    /// What the expression says that hides its alarm. Nothing: it cannot be said.
    [[nodiscard]] std::optional<bool> hides(quint32 watch) const;

private:
    using Program = std::shared_ptr<const StateExpression>;

    [[nodiscard]] Program programOf(const QString& text);
    [[nodiscard]] quint32 pointNamed(const Watch& watch, const QString& name);
    [[nodiscard]] quint32 awaited(const Watch& watch, const PointId& id);
    [[nodiscard]] quint32 setpointFor(const Watch& watch) const;
    [[nodiscard]] quint32 feedbackFor(const Watch& watch) const;
    void listen(quint32 watch, quint32 point);
    [[nodiscard]] Value valueOf(quint32 point) const;
    [[nodiscard]] Value evaluate(const Program& program, const std::vector<quint32>& points) const;
    [[nodiscard]] Verdict judgeRate(Watch& watch, const RateCondition& rate, Ticks at) const;
    [[nodiscard]] Verdict judgeDeviation(Watch& watch, const DeviationCondition& deviation) const;
    [[nodiscard]] Verdict judgeMismatch(Watch& watch, const MismatchCondition& mismatch) const;
    [[nodiscard]] Verdict judgeStates(Watch& watch) const;

    Scene& m_scene;
    QHash<QString, Program> m_programs; ///< by text: the same for all points of a rule
    QHash<PointId, QSet<quint32>> m_awaiting;
};

} // namespace holdfast
