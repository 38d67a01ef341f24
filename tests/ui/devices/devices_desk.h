// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/scenarios.h"
#include "tests/ui/support/fake_ports.h"
#include "ui/devices/devices_page.h"

#include <QTableView>
#include <QTest>

#include <cmath>
#include <memory>
#include <vector>

namespace holdfast {

/// A history that answers with a drawn day around the point's value of now.
class DrawnHistory final : public FakeHistoryDesk
{
public:
    explicit DrawnHistory(const Live& live) : m_live(live) {}

    QFuture<Expected<Series>> series(const SeriesQuery& query) override
    {
        ++asked;
        Series answer{query.point, query.interval, {}, {}, {}, {}, {}};
        const double now = toNumber(m_live.picture().readings.value(query.point).value).value_or(0);
        for (int i = 0; i < query.columns; ++i) {
            const double part = static_cast<double>(i) / query.columns;
            const double value = now * (0.72 + 0.28 * part) + now * 0.03 * std::sin(part * 19);
            answer.time.push_back(query.interval.from + std::chrono::duration_cast<Ticks>((query.interval.to - query.interval.from) * part));
            answer.minimum.push_back(value * 0.99);
            answer.mean.push_back(value);
            answer.maximum.push_back(value * 1.01);
            answer.coverage.push_back(1);
        }
        return answered(answer);
    }

    int asked = 0;

private:
    const Live& m_live;
};

/// The page alone, and what it asked for.
struct DevicesDesk
{
    explicit DevicesDesk(const Look& look)
    {
        live.apply(site::momentOf(*site::scenarioNamed(QStringLiteral("harbour-1406"))));
        page = std::make_unique<DevicesPage>(live, intents, history, look, [this](const Route& route) { routes.push_back(route); });
        page->resize(1100, 760);
    }

    [[nodiscard]] QTableView& table(const char* name) const { return *page->findChild<QTableView*>(QString::fromUtf8(name)); }
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&widget, key, modifiers); }

    Live live;
    DrawnHistory history{live};
    FakeIntents intents;
    std::vector<Route> routes;
    std::unique_ptr<DevicesPage> page;
};

} // namespace holdfast
