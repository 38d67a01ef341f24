// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sample_run.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace holdfast {
namespace {

constexpr quint8 tagOf(SampleKind kind, Quality quality)
{
    return static_cast<quint8>(static_cast<int>(kind) | (static_cast<int>(quality) << 3));
}

} // namespace

void SampleRun::reserve(std::size_t samples)
{
    at.reserve(samples);
    tag.reserve(samples);
    number.reserve(samples);
}

void SampleRun::add(const Sample& sample)
{
    SampleKind kind = SampleKind::Nothing;
    double stored = 0;
    if (const auto* real = std::get_if<double>(&sample.value)) {
        kind = SampleKind::Number;
        stored = *real;
    } else if (const auto* on = std::get_if<bool>(&sample.value)) {
        kind = *on ? SampleKind::True : SampleKind::False;
    } else if (const auto* text = std::get_if<QString>(&sample.value)) {
        kind = SampleKind::Text;
        stored = static_cast<double>(texts.size());
        texts.push_back(*text);
    }
    at.push_back(msOf(sample.at));
    tag.push_back(tagOf(kind, sample.quality));
    number.push_back(stored);
}

void SampleRun::add(const SampleRun& other, std::size_t index)
{
    double stored = other.number[index];
    if (kindOf(other.tag[index]) == SampleKind::Text) {
        texts.push_back(other.texts[static_cast<std::size_t>(stored)]);
        stored = static_cast<double>(texts.size() - 1);
    }
    at.push_back(other.at[index]);
    tag.push_back(other.tag[index]);
    number.push_back(stored);
}

void SampleRun::append(SampleRun&& later)
{
    if (isEmpty()) {
        *this = std::move(later);
        return;
    }
    const auto known = static_cast<double>(texts.size());
    for (std::size_t i = 0; i < later.size(); ++i)
        number.push_back(kindOf(later.tag[i]) == SampleKind::Text ? later.number[i] + known : later.number[i]);
    at.insert(at.end(), later.at.begin(), later.at.end());
    tag.insert(tag.end(), later.tag.begin(), later.tag.end());
    texts.insert(texts.end(), std::make_move_iterator(later.texts.begin()), std::make_move_iterator(later.texts.end()));
}

SampleRun SampleRun::slice(std::size_t from, std::size_t to) const
{
    SampleRun part;
    if (texts.empty()) {
        const auto copy = [=](const auto& lane, auto& into) { into.assign(lane.begin() + static_cast<std::ptrdiff_t>(from), lane.begin() + static_cast<std::ptrdiff_t>(to)); };
        copy(at, part.at);
        copy(tag, part.tag);
        copy(number, part.number);
        return part;
    }
    part.reserve(to - from);
    for (std::size_t i = from; i < to; ++i)
        part.add(*this, i);
    return part;
}

Sample SampleRun::sample(std::size_t index) const
{
    Sample sample{timeOf(at[index]), {}, qualityOf(tag[index])};
    switch (kindOf(tag[index])) {
    case SampleKind::Nothing: break;
    case SampleKind::False: sample.value = false; break;
    case SampleKind::True: sample.value = true; break;
    case SampleKind::Number: sample.value = number[index]; break;
    case SampleKind::Text: sample.value = texts[static_cast<std::size_t>(number[index])]; break;
    }
    return sample;
}

void SampleRun::sortUnique()
{
    if (std::adjacent_find(at.begin(), at.end(), std::greater_equal<>()) == at.end())
        return;
    std::vector<std::size_t> order(size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return at[a] < at[b]; });
    SampleRun sorted;
    sorted.reserve(size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i + 1 == order.size() || at[order[i]] != at[order[i + 1]])
            sorted.add(*this, order[i]);
    }
    *this = std::move(sorted);
}

} // namespace holdfast
