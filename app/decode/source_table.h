// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

/// Where one source is bound, so that it can be let go and commanded.
struct SourceRecord
{
    BrokerId broker;
    QStringList filters;
    std::optional<quint32> page; ///< of its broker's availability book
    std::shared_ptr<const CommandPlan> command;
    bool alive = false;
    bool isPoint = true;
};

/// Sources by their dense number.
class SourceTable
{
public:
    [[nodiscard]] SourceRecord& at(SourceIndex source)
    {
        const auto place = std::size_t(source);
        if (place >= m_records.size())
            m_records.resize(place + 1);
        return m_records[place];
    }
    [[nodiscard]] const SourceRecord* find(SourceIndex source) const
    {
        const auto place = std::size_t(source);
        return place < m_records.size() && m_records[place].alive ? &m_records[place] : nullptr;
    }
    [[nodiscard]] const std::vector<SourceRecord>& all() const { return m_records; }

    /// Grows whenever a source is bound or let go.
    quint64 revision = 0;

private:
    std::vector<SourceRecord> m_records;
};

} // namespace holdfast
