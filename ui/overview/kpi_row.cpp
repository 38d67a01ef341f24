// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/kpi_row.h"

#include "ui/look/kpi_card.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"

#include <QDateTime>
#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace holdfast::overview {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr int fiveFit = 5 * 190 + 4 * space::gap;
constexpr auto pace = 30s;
constexpr auto hurry = 5s; ///< for other points; a site that introduces itself must not cancel its own questions all the time
constexpr int cardHeight = 118;
constexpr int atOnce = 64;         ///< devices looked at in one step
constexpr std::size_t readAtOnce = 256;
constexpr Ticks betweenSearches{500};
constexpr int smallSite = 1000;    ///< devices: up to so many nothing is sliced

} // namespace

KpiRow::KpiRow(const Live& live, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent)
    : QWidget(parent), m_live(live), m_look(look), m_navigate(std::move(navigate)), m_loader(history), m_slices([this] { return step(); }), m_grid(new QGridLayout(this))
{
    setObjectName(u"kpiRow"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::gap);
    constexpr std::array names{"kpiComfort", "kpiAir", "kpiPower", "kpiOccupancy", "kpiFresh"};
    for (std::size_t i = 0; i < allKpis.size(); ++i) {
        m_cards[i] = new KpiCard(look);
        m_cards[i]->setObjectName(QLatin1String(names[i]));
        m_cards[i]->setCursor(Qt::PointingHandCursor);
        connect(m_cards[i], &KpiCard::clicked, this, [this, i] { openFrom(allKpis[i]); });
    }
    m_kpis.resize(allKpis.size());
    m_freshness.mean.assign(DayLoader::columns, std::nan(""));
    connect(&m_loader, &DayLoader::loaded, this, &KpiRow::take);
    arrange(5);
    rebuild();
}

void KpiRow::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    const int rows = columns == 5 ? 1 : 2;
    setFixedHeight(rows * cardHeight + (rows - 1) * space::gap);
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void KpiRow::fit(int width)
{
    arrange(width >= fiveFit ? 5 : 3);
}

void KpiRow::rebuild()
{
    m_again = m_search.has_value(); // one that is begun is brought to its end: a site that keeps changing must not keep it from that
    if (m_again)
        return;
    m_search.emplace(m_live.picture(), m_live.census());
    m_reader.reset();
    go();
}

void KpiRow::refresh()
{
    if (m_search || m_reader)
        return; // a reading is under way: it ends with figures younger than this call
    m_reader.emplace(m_live.picture(), m_points);
    go();
}

void KpiRow::readAgain()
{
    m_reader.reset();
    m_toShow = 0;
    refresh();
}

void KpiRow::go()
{
    if (m_live.census().slots() <= smallSite)
        m_slices.finish();
    else
        m_slices.start();
}

/// Finds the points, reads them, then shows one figure at a time.
bool KpiRow::step()
{
    if (m_search) {
        if (m_search->look(atOnce))
            return true;
        KpiPoints found = m_search->take();
        m_search.reset();
        if (found != m_points && m_live.now() - m_asked > hurry)
            m_asked = {};
        m_points = std::move(found);
        m_reader.emplace(m_live.picture(), m_points);
        return true;
    }
    if (!m_reader)
        return false;
    if (m_reader->read(readAtOnce))
        return true;
    const KpiKind kind = allKpis[m_toShow];
    Kpi& kpi = m_kpis[m_toShow];
    kpi = m_reader->kpi(kind, m_live.census().tally());
    if (kind == KpiKind::Freshness)
        remember(kpi);
    show(kpi);
    if (++m_toShow < allKpis.size())
        return true;
    m_toShow = 0;
    m_reader.reset();
    reload();
    if (std::exchange(m_again, false)) {
        m_search.emplace(m_live.picture(), m_live.census());
        m_slices.start(betweenSearches);
    }
    return false;
}

void KpiRow::remember(const Kpi& freshness)
{
    const Timestamp now = m_live.now();
    if (!freshness.value)
        return;
    if (now - m_remembered >= pace) {
        m_remembered = now;
        m_freshness.mean.erase(m_freshness.mean.begin());
        m_freshness.mean.push_back(0);
    }
    m_freshness.mean.back() = *freshness.value * 100;
    m_freshness.minimum = m_freshness.maximum = m_freshness.mean;
    m_freshness.normal = {95.0, 100.0};
    m_freshness.low = std::min(90.0, *freshness.value * 100 - 2);
    m_freshness.high = 101;
}

void KpiRow::show(Kpi kpi)
{
    const auto index = static_cast<std::size_t>(kpi.kind);
    const Format& format = m_look.format();
    const Picture& picture = m_live.picture();
    if (kpi.kind == KpiKind::Comfort)
        kpi.hours = comfortHours(picture, m_points, m_series[index], DayLoader::columns, m_day, [&](Timestamp at) { return format.local(at); });
    SparkTrace trace = kpi.kind == KpiKind::Freshness ? m_freshness : traceFor(kpi, picture, m_series[index], DayLoader::columns);
    if (kpi.kind == KpiKind::Freshness)
        trace.end = SparkTrace::End::Dot;
    const QDateTime local = format.local(m_live.now());
    const Timestamp midnight = format.instant(QDateTime(local.date(), QTime(0, 0), local.timeZone()));
    const std::optional<Peak> peak = kpi.kind == KpiKind::Power ? peakOf(trace, m_day, midnight) : std::nullopt;
    m_cards[index]->setFace(KpiText(picture, format, m_live.now()).face(kpi, m_points, trace, peak));
    QStringList tip{m_cards[index]->accessibleName(), KpiText(picture, format, m_live.now()).method(kpi)};
    if (kpi.trace.size() > DayLoader::mostPoints)
        tip << tr("The line stands for an even choice of %1 of %2 points.").arg(DayLoader::mostPoints).arg(kpi.trace.size());
    m_cards[index]->setToolTip(plainToolTip(tip.join(u'\n')));
}

void KpiRow::reload()
{
    const Timestamp now = m_live.now();
    if (m_asked != Timestamp{} && now >= m_asked && now - m_asked < pace)
        return;
    if (std::ranges::all_of(m_kpis, [](const Kpi& kpi) { return kpi.trace.empty(); }))
        return;
    m_asked = now;
    m_day = {now - 24h, now};
    m_loader.ask(m_kpis, m_day);
}

void KpiRow::askAgain()
{
    m_asked = {};
    reload();
}

void KpiRow::take(KpiKind kind, const std::vector<Series>& series)
{
    m_series[static_cast<std::size_t>(kind)] = series;
    show(m_kpis[static_cast<std::size_t>(kind)]);
}

void KpiRow::openFrom(KpiKind kind)
{
    const Kpi& kpi = m_kpis[static_cast<std::size_t>(kind)];
    if (kind == KpiKind::Freshness)
        m_navigate({u"devices"_s, {}, {}});
    else if (!kpi.point.isEmpty())
        m_navigate({u"history"_s, kpi.point.text(), {}});
}

} // namespace holdfast::overview
