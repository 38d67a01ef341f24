// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/models/pacer.h"

namespace holdfast {

struct HeardShare
{
    QString convention;
    int devices = 0;
};

/// "Home Assistant discovery" for "homeassistant"; its own name for one nobody knows.
[[nodiscard]] QString conventionTitle(const QString& name);

/// How many devices speak each convention, most first; a device with several counts for its first.
[[nodiscard]] std::vector<HeardShare> heardBy(const Picture& picture);
[[nodiscard]] int heardDevices(const Census& census);

/// "Already heard": proof within seconds that something is coming in.
class HeardCard final : public Card
{
    Q_OBJECT

public:
    HeardCard(const Live& live, const Look& look, QWidget* parent = nullptr);

private:
    void refresh();

    const Live& m_live;
    class HeardBars* m_bars;
    PlainLabel* m_total;
    Pacer m_pacer;
};

} // namespace holdfast
