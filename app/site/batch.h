// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"

#include <functional>
#include <utility>

namespace holdfast::site {

/// Gathers records and hands them on in pieces, so that any amount passes through little memory.
class Batch
{
public:
    explicit Batch(const std::function<void(Records&&)>& sink) : m_sink(sink) { m_records.reserve(largest); }
    ~Batch() { flush(); }
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    void add(Record record)
    {
        m_records.push_back(std::move(record));
        if (m_records.size() >= largest)
            flush();
    }

    static constexpr std::size_t largest = 4096;

private:
    void flush()
    {
        if (m_records.empty())
            return;
        m_sink(std::move(m_records));
        m_records = {};
        m_records.reserve(largest);
    }

    const std::function<void(Records&&)>& m_sink;
    Records m_records;
};

} // namespace holdfast::site
