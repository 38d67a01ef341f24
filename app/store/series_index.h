// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "app/store/database.h"

#include <vector>

namespace holdfast {

/// Small numbers for points, so that a sample need not carry its point's name. They live as long as the file.
class SeriesIndex
{
public:
    [[nodiscard]] Fault load(Database& database);

    /// A new one is used at once and must be saved, or taken back when its transaction fails.
    [[nodiscard]] quint32 idOf(const PointId& point);
    [[nodiscard]] Fault save(Database& database);
    void accept() { m_new.clear(); }
    void takeBack();

private:
    QHash<PointId, quint32> m_ids;
    std::vector<PointId> m_new;
    quint32 m_next = 1;
};

} // namespace holdfast
