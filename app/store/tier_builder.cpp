// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tier_builder.h"

#include "app/store/codec/numbers.h"

#include <algorithm>

namespace holdfast {
namespace {

qint64 down(qint64 number, qint64 to)
{
    const qint64 over = number % to;
    return number - (over < 0 ? over + to : over);
}

/// Two digits more than the samples have: sums and means take few bits, and differ from the exact ones by less than any sensor's error.
void roundDerived(std::vector<Bucket>& buckets)
{
    std::vector<double> measured;
    for (const Bucket& bucket : buckets)
        measured.insert(measured.end(), {bucket.minimum, bucket.maximum, bucket.last});
    const int decimals = decimalsOf(measured);
    if (!std::all_of(measured.begin(), measured.end(), [=](double number) { return rounded(number, decimals) == number; }))
        return;
    for (Bucket& bucket : buckets) {
        bucket.sum = rounded(bucket.sum, decimals);
        bucket.mean = std::clamp(rounded(bucket.mean, decimals + 2), bucket.minimum, bucket.maximum);
    }
}

} // namespace

Statement statementOf(const SampleRun& run, std::size_t index)
{
    const SampleKind kind = kindOf(run.tag[index]);
    const bool state = kind == SampleKind::True || kind == SampleKind::False;
    const double number = kind == SampleKind::Number ? run.number[index] : (kind == SampleKind::True ? 1.0 : 0.0);
    return {number, kind != SampleKind::Nothing && qualityOf(run.tag[index]) >= Quality::Late, state || kind == SampleKind::Number};
}

TierBuilder::TierBuilder(qint64 width, qint64 from, qint64 to)
    : m_width(width)
    , m_from(from)
    , m_to(to)
{
}

void TierBuilder::take(const SampleRun& run)
{
    for (std::size_t i = 0; i < run.size(); ++i) {
        const qint64 at = down(run.at[i], 1000) / 1000;
        if (at >= m_from && at < m_to)
            take(at, statementOf(run, i));
    }
}

void TierBuilder::take(qint64 at, const Statement& said)
{
    hold(at);
    const qint64 start = down(at, m_width);
    if (m_buckets.empty() || m_buckets.back().start != start) {
        close();
        m_buckets.emplace_back();
        m_buckets.back().start = start;
        m_buckets.back().lead = at - start;
    }
    Bucket& bucket = m_buckets.back();
    ++bucket.samples;
    bucket.good = said.good;
    bucket.numeric = said.numeric;
    bucket.last = said.numeric ? said.number : 0;
    m_held = Held{at, said};
    if (!said.numeric)
        return;
    bucket.minimum = bucket.count == 0 ? said.number : std::min(bucket.minimum, said.number);
    bucket.maximum = bucket.count == 0 ? said.number : std::max(bucket.maximum, said.number);
    bucket.sum += said.number;
    ++bucket.count;
}

void TierBuilder::hold(qint64 until)
{
    if (!m_held || !m_held->said.good)
        return;
    Bucket& bucket = m_buckets.back();
    const qint64 held = std::min(until, bucket.start + m_width) - m_held->at;
    bucket.covered += held;
    if (!m_held->said.numeric)
        return;
    bucket.weight += held;
    m_weighted += m_held->said.number * static_cast<double>(held);
}

void TierBuilder::close()
{
    if (m_buckets.empty())
        return;
    Bucket& bucket = m_buckets.back();
    if (bucket.weight > 0)
        bucket.mean = m_weighted / static_cast<double>(bucket.weight);
    else if (bucket.count > 0)
        bucket.mean = bucket.sum / static_cast<double>(bucket.count);
    if (bucket.count > 0)
        bucket.mean = std::clamp(bucket.mean, bucket.minimum, bucket.maximum);
    m_weighted = 0;
}

std::vector<Bucket> TierBuilder::finish()
{
    hold(m_to);
    close();
    m_held.reset();
    roundDerived(m_buckets);
    return std::move(m_buckets);
}

} // namespace holdfast
