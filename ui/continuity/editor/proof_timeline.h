// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/diagram.h"
#include "ui/continuity/editor/proof_story.h"

namespace holdfast::continuity_page {

/// A counterexample from its first round to the one that breaks: a lane for each thing that changed, a line where the reader stands.
class ProofTimeline final : public Diagram
{
    Q_OBJECT

public:
    explicit ProofTimeline(const Look& look, QWidget* parent = nullptr);

    void setStory(std::vector<StoryLane> lanes, std::vector<StoryMoment> moments, QStringList spoken);

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_moments.size()); }
    [[nodiscard]] QRectF placeOf(int part) const override;
    [[nodiscard]] QString spokenOf(int part) const override { return m_spoken.value(part); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal sideWidth() const;
    [[nodiscard]] qreal pitch() const;
    void paintLane(QPainter& painter, const StoryLane& lane, qreal top) const;
    void paintMoments(QPainter& painter, qreal top) const;

    std::vector<StoryLane> m_lanes;
    std::vector<StoryMoment> m_moments;
    QStringList m_spoken;
};

} // namespace holdfast::continuity_page
