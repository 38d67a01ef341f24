// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace holdfast {

/// For what looks through the whole site: on a small one at once, on a large one a little later, once for all that came meanwhile.
class Pacer final : public QObject
{
    Q_OBJECT

public:
    Pacer(const Live& live, std::function<void()> deed, QObject* parent = nullptr);

    void ask();

private:
    const Live& m_live;
    std::function<void()> m_deed;
    QTimer m_timer;
};

} // namespace holdfast
