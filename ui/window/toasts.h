// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/toast.h"

#include <QPointer>

namespace holdfast {

/// Shows what was said at the lower edge of a widget, at most three at a time, the newest lowest.
class Toasts final : public QObject
{
    Q_OBJECT

public:
    Toasts(const Look& look, QWidget* over);

    void show(const Saying& saying);
    void place();

    [[nodiscard]] std::size_t count() const { return m_shown.size(); }

private:
    const Look& m_look;
    QWidget* m_over;
    std::vector<Toast*> m_shown;
};

} // namespace holdfast
