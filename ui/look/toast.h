// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

#include <functional>

namespace holdfast {

/// Something that was done, said for six seconds; with a way back where there is one. Never for alarms.
struct Saying
{
    QString text;
    QString action; ///< "Undo"; empty: none
    std::function<void()> act;
    Icon icon = Icon::Check;
};

class Toast final : public Painted
{
    Q_OBJECT

public:
    explicit Toast(const Look& look, const Saying& saying, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void done();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
};

} // namespace holdfast
