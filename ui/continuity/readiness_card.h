// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/run_text.h"
#include "ui/look/card.h"

#include <array>

class QGridLayout;

namespace holdfast::continuity_page {

/// One of the four parts of the score.
struct ComponentFace
{
    QString label;    ///< "fallback defined"
    double points = 0;
    double most = 0;  ///< 40, 30, 20, 10

    friend bool operator==(const ComponentFace&, const ComponentFace&) = default;
};

struct ReadinessFace
{
    double score = 0;
    double target = 85;
    std::array<ComponentFace, 4> components;
    QString formula; ///< "100 · Σ w (…) / Σ w"
    QString result;  ///< "= 100 · 27.1 / 31 = 87.4"
    QString change;  ///< "▼ 4 since 13:58"; empty: none

    friend bool operator==(const ReadinessFace&, const ReadinessFace&) = default;
};

/// Points out of the most there are, with a tick where it is enough.
class ComponentBar final : public Painted
{
    Q_OBJECT

public:
    explicit ComponentBar(const Look& look, QWidget* parent = nullptr);

    void setFace(const ComponentFace& face);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ComponentFace m_face;
};

/// The score with everything it is made of. It never stands alone: the counts are beside it.
class ReadinessCard final : public Card
{
    Q_OBJECT

public:
    explicit ReadinessCard(const Look& look, QWidget* parent = nullptr);

    void setFace(const ReadinessFace& face);
    /// The bars stand in one line, or in two where there is no room for one.
    void fit(int room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Score;

    ReadinessFace m_face;
    Score* m_score;
    std::array<ComponentBar*, 4> m_bars{};
    QGridLayout* m_grid;
    int m_columns = 0;
    int m_room = 0;
    RunText* m_formula;
    RunText* m_change;
    QWidget* m_foot;
};

} // namespace holdfast::continuity_page
