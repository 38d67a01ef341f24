// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/device_filter.h"
#include "ui/look/card.h"
#include "ui/models/live.h"


namespace holdfast {

class FacetRow;

/// The narrowing at the left: every facet with its values and how many devices each would show.
class FacetPane final : public Card
{
    Q_OBJECT

public:
    FacetPane(const Live& live, const Look& look, QWidget* parent = nullptr);

    void show(const FacetCounts& counts, const DeviceFilter& filter);

Q_SIGNALS:
    void toggled(holdfast::Facet facet, const QString& value, bool on);

private:
    struct Group
    {
        QWidget* whole = nullptr;
        QVBoxLayout* rows = nullptr;
        QWidget* list = nullptr;
        std::vector<FacetRow*> shown;
        QStringList values;
    };

    void makeGroup(Facet facet);
    void fill(Facet facet, const QStringList& values);
    [[nodiscard]] QStringList ordered(Facet facet, const QHash<QString, int>& counts, const QSet<QString>& ticked) const;

    const Live& m_live;
    QVBoxLayout* m_column;
    std::array<Group, facetCount> m_groups;
};

} // namespace holdfast
