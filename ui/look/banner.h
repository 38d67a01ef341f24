// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/look/painted.h"
#include "ui/look/state_mark.h"

#include <optional>

namespace holdfast {

class Button;
class PlainLabel;

struct BannerFace
{
    std::optional<Priority> priority; ///< shape and tint …
    Mark mark = Mark::None;           ///< … or a mark on the local tint
    QString strong;                   ///< "Broker lost 2 min ago."
    QString text;
    QString action;                   ///< empty: no button
    QString end;                      ///< "about 20 s"
    QString goal = {};                ///< where the button leads, as whoever shows the banner reads it
};

/// A 40 px line under the header: offline, reconnected, read-only, simulated.
class Banner final : public Painted
{
    Q_OBJECT

public:
    explicit Banner(const Look& look, QWidget* parent = nullptr);

    void setFace(const BannerFace& face);
    [[nodiscard]] const BannerFace& face() const { return m_face; }

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BannerFace m_face;
    PlainLabel* m_strong;
    PlainLabel* m_text;
    PlainLabel* m_end;
    Button* m_action;
};

} // namespace holdfast
