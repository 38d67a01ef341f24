// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/models/live.h"

class QListWidget;

namespace holdfast {

/// The standing rules for newcomers; each can be taken away.
class DiscoveryRulesCard final : public Card
{
    Q_OBJECT

public:
    DiscoveryRulesCard(const Live& live, const Look& look, QWidget* parent = nullptr);

Q_SIGNALS:
    void removeAsked(const holdfast::DiscoveryRule& rule);

private:
    void refresh();
    void remove();

    const Live& m_live;
    QListWidget* m_rules;
};

} // namespace holdfast
