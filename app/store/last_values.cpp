// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/last_values.h"

#include "app/base/log.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

void LastValues::take(quint32 series, const Sample& sample)
{
    if (series >= m_samples.size())
        m_samples.resize(series + 1 + series / 2);
    std::optional<Sample>& newest = m_samples[series];
    if (!newest || newest->at <= sample.at)
        newest = sample;
}

void LastValues::take(const SampleBatch& batch)
{
    for (std::size_t i = 0; i < batch.size(); ++i)
        take(batch.series[i], batch.run.sample(i));
}

Fault LastValues::load(Database& database)
{
    SqlStatement batches = database.prepare(u"SELECT 0, batch FROM last_values UNION ALL SELECT * FROM (SELECT id, batch FROM recent ORDER BY id)"_s);
    if (Fault fault = batches.exec())
        return fault;
    while (batches.next()) {
        if (const auto batch = decodeBatch(batches.value(1).toByteArray()))
            take(*batch);
        else
            qCWarning(storeLog) << "a damaged batch was passed over: row" << batches.number(0);
    }
    return batches.fault();
}

Fault LastValues::save(Database& database) const
{
    SampleBatch batch;
    for (quint32 series = 0; series < m_samples.size(); ++series) {
        if (m_samples[series])
            batch.add(series, *m_samples[series]);
    }
    SqlStatement replace = database.prepare(u"INSERT OR REPLACE INTO last_values (id, until, batch) VALUES (1, ?, ?)"_s);
    return replace.run(msOf(newest().value_or(Timestamp())), encodeBatch(batch));
}

std::optional<Timestamp> LastValues::newest() const
{
    std::optional<Timestamp> newest;
    for (const auto& sample : m_samples) {
        if (sample && (!newest || *newest < sample->at))
            newest = sample->at;
    }
    return newest;
}

} // namespace holdfast
