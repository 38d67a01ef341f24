// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/counter_sum.h"

#include "app/store/tier_builder.h"

namespace holdfast {

CounterSum::CounterSum(const std::vector<qint64>& edges, Accumulation accumulation, std::optional<double> rollsOverAt)
    : m_edges(edges)
    , m_onlyRises(accumulation == Accumulation::TotalIncreasing)
    , m_rollsOverAt(rollsOverAt)
    , m_columns(edges.size() - 1)
{
}

void CounterSum::take(const SampleRun& run)
{
    for (std::size_t i = 0; i < run.size(); ++i) {
        const Statement said = statementOf(run, i);
        const bool counts = said.good && said.numeric;
        if (run.at[i] < m_edges.front()) { // how many of them are told depends on how they happen to lie: only the last one may matter
            m_before = counts ? std::optional(said.number) : std::nullopt;
            continue;
        }
        if (!counts || run.at[i] >= m_edges.back())
            continue;
        while (m_edges[m_column + 1] <= run.at[i])
            ++m_column;
        step(said.number, m_columns[m_column]);
    }
}

/// What falls a little trembles; what falls to less than nine tenths began again, from its end where it rolls over and else from 0.
void CounterSum::step(double number, Column& column)
{
    constexpr double tremble = 0.9;
    constexpr double nearTheEnd = 0.8;
    const double before = m_before.value_or(number);
    column.known = true;
    if (!m_onlyRises || number >= before) {
        column.increase += number - before;
    } else if (m_rollsOverAt && before <= *m_rollsOverAt && before > nearTheEnd * *m_rollsOverAt && number < (1 - nearTheEnd) * *m_rollsOverAt) {
        column.increase += *m_rollsOverAt - before + number;
    } else if (number < tremble * before) {
        column.increase += number;
        ++column.resets;
    } else {
        return; // and what it had reached stays what is compared with
    }
    m_before = number;
}

} // namespace holdfast
