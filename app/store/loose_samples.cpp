// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/loose_samples.h"

#include "app/store/pages.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostKeys = 8;                ///< whose pages are kept at hand
constexpr qsizetype mostBytes = 4 * 1024 * 1024; ///< from one question to the next

} // namespace

void LooseSamples::forget()
{
    m_pages.clear();
    m_journal.reset();
    m_bytes = 0;
}

void LooseSamples::slim()
{
    if (m_bytes > mostBytes)
        forget();
}

Fault LooseSamples::readPages(Database& history, qint64 key, std::vector<Page>& pages)
{
    SqlStatement rows = history.prepare(u"SELECT first, last, body FROM block WHERE series = ? ORDER BY id"_s);
    if (Fault fault = rows.run(key))
        return fault;
    while (rows.next()) {
        QByteArray body = rows.value(2).toByteArray();
        m_bytes += body.size();
        pages.push_back({{rows.number(0), rows.number(1)}, OpenPage::open(std::move(body))});
    }
    return rows.fault();
}

Fault LooseSamples::readJournal(Database& history)
{
    std::vector<Batch> batches;
    SqlStatement rows = history.prepare(u"SELECT first, last, batch FROM recent ORDER BY id"_s);
    if (Fault fault = rows.exec())
        return fault;
    while (rows.next()) {
        const QByteArray body = rows.value(2).toByteArray();
        m_bytes += body.size();
        batches.push_back({{rows.number(0), rows.number(1)}, decodeBatch(body)});
    }
    if (Fault fault = rows.fault())
        return fault;
    m_journal = std::move(batches);
    return {};
}

Fault LooseSamples::gather(Database& history, quint32 series, qint64 to, SampleRun& into, std::vector<TimeSpan>& damaged)
{
    const qint64 key = pageKeyOf(series);
    auto known = m_pages.find(key);
    if (known == m_pages.end()) {
        std::vector<Page> pages;
        if (Fault fault = readPages(history, key, pages))
            return fault;
        if (m_pages.size() >= mostKeys)
            m_pages.clear();
        known = m_pages.emplace(key, std::move(pages)).first;
    }
    if (!m_journal) {
        if (Fault fault = readJournal(history))
            return fault;
    }
    for (const Page& each : known->second) {
        if (each.span.first < to && !(each.page && each.page->pick(series, into)))
            damaged.push_back(each.span);
    }
    for (const Batch& each : *m_journal) {
        if (each.span.first < to && !each.batch)
            damaged.push_back(each.span);
        else if (each.span.first < to)
            pickFromBatch(*each.batch, series, into);
    }
    return {};
}

} // namespace holdfast
