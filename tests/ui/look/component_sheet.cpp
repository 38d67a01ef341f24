// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look/component_sheet.h"

#include "ui/look/alarm_shape.h"
#include "ui/look/band_bar.h"
#include "ui/look/banner.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/chip.h"
#include "ui/look/confidence_bar.h"
#include "ui/look/empty_state.h"
#include "ui/look/key_cap.h"
#include "ui/look/kpi_card.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"
#include "ui/look/skeleton.h"
#include "ui/look/spark.h"
#include "ui/look/state_mark.h"
#include "ui/look/state_strip.h"
#include "ui/look/stepper.h"
#include "ui/look/switch.h"
#include "ui/look/toast.h"
#include "ui/look/trend_lane.h"
#include "ui/look/value_label.h"
#include "ui/look/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>

#include <cmath>
#include <limits>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};

QWidget* labelled(const Look& look, QWidget* above, const QString& text)
{
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(above, 0, Qt::AlignHCenter);
    auto* label = new PlainLabel(look, text, Type::Caption, Ink::Text2);
    label->setAlignment(Qt::AlignHCenter);
    column->addWidget(label);
    return cell;
}

Card* shapes(const Look& look)
{
    auto* card = new Card(look, u"Alarm shapes: four priorities × four states"_s);
    auto* grid = new QGridLayout;
    const QStringList names{u"unack"_s, u"acked"_s, u"returned"_s, u"latched"_s};
    for (int priority = 0; priority < 5; ++priority) {
        for (int state = 0; state < 4; ++state) {
            auto* shape = new AlarmShape(look, 26);
            shape->setAlarm(static_cast<Priority>(priority + 1), static_cast<ShapeState>(state));
            grid->addWidget(labelled(look, shape, names[state]), priority / 2, priority % 2 * 4 + state);
        }
    }
    card->body()->addLayout(grid);
    return card;
}

QLayout* marks(const Look& look)
{
    auto* line = new QHBoxLayout;
    constexpr const char* names[] = {"fresh", "local", "silent", "diag", "late", "stale", "gateway", "broker", "assumed", "never", "clock?", "sim", "limited", "stops", "shelved", "suppr.", "oos"};
    for (int mark = static_cast<int>(Mark::Fresh); mark <= static_cast<int>(Mark::OutOfService); ++mark)
        line->addWidget(labelled(look, new StateMark(look, static_cast<Mark>(mark), 17), QLatin1String(names[mark - 1])));
    return line;
}

QLayout* buttons(const Look& look)
{
    auto* line = new QHBoxLayout;
    line->addWidget(new Button(look, u"Primary"_s, ButtonKind::Primary));
    line->addWidget(new Button(look, u"Default"_s));
    auto* acknowledge = new Button(look, u"Acknowledge"_s);
    acknowledge->setIcon(Icon::Check);
    acknowledge->setKeyCap(u"A"_s);
    line->addWidget(acknowledge);
    auto* off = new Button(look, u"Disabled"_s);
    off->setEnabled(false);
    line->addWidget(off);
    line->addWidget(new Button(look, u"Quarantine"_s, ButtonKind::Danger));
    line->addWidget(new Button(look, u"Ghost"_s, ButtonKind::Ghost));
    line->addWidget(new Button(look, u"Open console"_s, ButtonKind::Link));
    line->addWidget(new QPushButton(u"Plain Qt"_s));
    line->addWidget(new IconButton(look, Icon::Sound, u"Sound"_s, IconButton::Frame::Outlined, 36));
    line->addWidget(new IconButton(look, Icon::Columns, u"Columns"_s));
    line->addStretch(1);
    return line;
}

QLayout* fields(const Look& look)
{
    auto* line = new QHBoxLayout;
    auto* combo = new QComboBox;
    combo->addItems({u"Value"_s, u"Quality"_s});
    auto* faulty = new QLineEdit(u"7"_s);
    faulty->setProperty("faulty", true);
    auto* tabs = new QTabBar;
    tabs->setUsesScrollButtons(false);
    for (const QString& name : {u"Active"_s, u"Journal"_s, u"Shelf"_s})
        tabs->addTab(name);
    auto* on = new Switch(look);
    on->setAccessibleName(u"Sound"_s);
    auto* off = new Switch(look);
    off->setAccessibleName(u"Blink"_s);
    on->setChecked(true);
    auto* ticked = new QCheckBox(u"Fresh"_s);
    ticked->setChecked(true);
    auto* chosen = new QRadioButton(u"One"_s);
    chosen->setChecked(true);
    auto* spin = new QSpinBox;
    spin->setValue(21);
    for (QWidget* widget : std::initializer_list<QWidget*>{combo, new QLineEdit(u"21.5 °C"_s), faulty, spin, new Segmented(look, {u"On"_s, u"Off"_s}, u"State"_s), on, off,
                                                          ticked, new QCheckBox(u"Silent"_s), chosen, new QRadioButton(u"Two"_s), tabs})
        line->addWidget(widget);
    return line;
}

Card* bars(const Look& look)
{
    auto* card = new Card(look, u"BandBar"_s);
    auto* grid = new QGridLayout;
    BandFace room{18, 27, 22.4, {21, 24}, {{20, u"Low 20"_s}, {25, u"High 25"_s}}, 22, {}, {}, false, u"°C"_s};
    BandFace air{400, 1600, 1214, {420, 1200}, {{1200, u"High 1 200"_s}}, {}, Priority::P3, ShapeState::Unack, false, u"ppm"_s};
    BandFace stale = room;
    stale.value = 20.8;
    stale.setPoint.reset();
    stale.stale = true;
    const BandFace moving{0, 100, 84, {20, 80}, {}, 100, {}, {}, false, u"%"_s};
    int cell = 0;
    for (const BandFace& face : {room, air, stale, moving}) {
        auto* bar = new BandBar(look);
        bar->setFace(face);
        grid->addWidget(bar, cell / 2, cell % 2);
        ++cell;
    }
    card->body()->addLayout(grid);
    return card;
}

SparkTrace wave(double base, double swing, double rise)
{
    SparkTrace trace;
    for (int i = 0; i < 60; ++i) {
        const double mean = base + swing * std::sin(i / 9.0) + rise * i / 60;
        trace.mean.push_back(mean);
        trace.minimum.push_back(mean - swing * 0.4);
        trace.maximum.push_back(mean + swing * 0.4);
    }
    return trace;
}

QLayout* sparks(const Look& look)
{
    auto* line = new QHBoxLayout;
    SparkTrace normal = wave(22, 0.6, 0);
    normal.normal = {21, 24};
    SparkTrace high = wave(600, 20, 640);
    high.normal = {420, 1200};
    high.abnormal = Priority::P3;
    SparkTrace broken = normal;
    for (std::size_t i = 26; i < 36; ++i)
        broken.mean[i] = broken.minimum[i] = broken.maximum[i] = std::numeric_limits<double>::quiet_NaN();
    SparkTrace stale = normal;
    for (std::size_t i = 46; i < 60; ++i)
        stale.mean[i] = stale.minimum[i] = stale.maximum[i] = std::numeric_limits<double>::quiet_NaN();
    stale.end = SparkTrace::End::Stale;
    const QStringList names{u"normal"_s, u"in alarm"_s, u"gap"_s, u"stale tail"_s};
    int index = 0;
    for (const SparkTrace& trace : {normal, high, broken, stale}) {
        auto* spark = new Spark(look);
        spark->setTrace(trace);
        spark->setFixedSize(126, 34);
        line->addWidget(labelled(look, spark, names[index++]));
    }
    return line;
}

Card* strips(const Look& look)
{
    auto* card = new Card(look, u"Spark and StateStrip"_s);
    card->body()->addLayout(sparks(look));
    auto* strip = new StateStrip(look, u"GW-3"_s);
    const Interval whole{noon, noon + 100min};
    strip->setParts(whole, {{{noon, noon + 18min}, StripKind::Normal, {}}, {{noon + 18min, noon + 36min}, StripKind::Local, u"local"_s}, {{noon + 36min, noon + 50min}, StripKind::Normal, {}},
                            {{noon + 50min, noon + 62min}, StripKind::Gap, {}}, {{noon + 62min, noon + 76min}, StripKind::Unknown, {}}, {{noon + 76min, noon + 86min}, StripKind::P2, u"outage"_s},
                            {{noon + 86min, noon + 100min}, StripKind::Normal, {}}});
    card->body()->addWidget(strip);
    return card;
}

Card* trend(const Look& look)
{
    auto* card = new Card(look, u"Trend"_s);
    TrendFace face;
    face.interval = {noon - 6h, noon};
    face.series.interval = face.interval;
    for (int i = 0; i < 240; ++i) {
        if (i > 90 && i < 120)
            continue;
        const double mean = 600 + i * 2.6 + 20 * std::sin(i / 5.0);
        face.series.time.push_back(noon - 6h + 90s * i);
        face.series.mean.push_back(mean);
        face.series.minimum.push_back(mean - 14);
        face.series.maximum.push_back(mean + 22);
        face.series.coverage.push_back(1);
    }
    face.gaps = {{{}, {}, {noon - 6h + 90s * 91, noon - 6h + 90s * 120}, GapReason::DeviceSilent}};
    face.limits = {{1200, u"High 1 200"_s}};
    face.normal = {420, 1200};
    auto* lane = new TrendLane(look);
    lane->setFace(face);
    lane->setCursor(noon - 90min);
    card->body()->addWidget(lane);
    return card;
}

Card* banners(const Look& look)
{
    auto* card = new Card(look, u"Offline banners"_s);
    auto* lost = new Banner(look);
    lost->setFace({Priority::P2, Mark::None, u"Broker lost 2 min ago."_s, u"Values keep their age, 38 zones local."_s, u"What keeps working"_s, {}});
    auto* back = new Banner(look);
    back->setFace({{}, Mark::Local, u"Reconnected."_s, u"Back-filling 4 218 values, 62 %"_s, {}, u"about 20 s"_s});
    card->body()->addWidget(lost);
    card->body()->addWidget(back);
    auto* steps = new Stepper(look, Qt::Horizontal);
    using State = Step::State;
    steps->setSteps({{u"Requested"_s, u"14:05:58"_s, State::Done}, {u"Sent"_s, u"+0.0 s"_s, State::Done}, {u"Accepted"_s, u"+0.6 s"_s, State::Current}, {u"Feedback"_s, {}, State::Next}});
    card->body()->addWidget(steps);
    return card;
}

Card* values(const Look& look)
{
    auto* card = new Card(look, u"Values and chips"_s);
    const auto add = [&](ValueSize size, const ValueFace& face) {
        auto* label = new ValueLabel(look, size);
        label->setFace(face);
        card->body()->addWidget(label);
    };
    add(ValueSize::Kpi, {{u"1 214"_s, u"ppm"_s}, Mark::None, {}, {}, true, Priority::P3, ShapeState::Acked});
    add(ValueSize::Point, {{u"22.9"_s, u"°C"_s}, Mark::None, {}, u"40 s"_s, true, {}, {}});
    add(ValueSize::Dense, {{u"21.3"_s, u"°C"_s}, Mark::GatewayLost, u"Gateway lost"_s, u"8 min"_s, false, {}, {}});
    add(ValueSize::Dense, {{u"—"_s, {}}, Mark::Silent, u"Silent"_s, u"9 min"_s, false, {}, {}});
    auto* line = new QHBoxLayout;
    auto* filter = new Chip(look, u"Floor 3 or abnormal"_s);
    filter->setRemovable(true);
    auto* shelved = new Chip(look, u"Shelved 2"_s);
    shelved->setIcon(Icon::Clock);
    for (QWidget* widget : std::initializer_list<QWidget*>{filter, shelved, new Chip(look, u"required"_s, ChipKind::Outline), new KeyCap(look, u"Ctrl K"_s)})
        line->addWidget(widget);
    line->addStretch(1);
    card->body()->addLayout(line);
    card->body()->addWidget(new ConfidenceBar(look, 84));
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    card->body()->addWidget(slider);
    auto* progress = new QProgressBar;
    progress->setValue(62);
    card->body()->addWidget(progress);
    return card;
}

QLayout* lowest(const Look& look)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::gap);
    auto* wait = new Card(look, u"Loading"_s);
    wait->body()->addWidget(new Skeleton(look, 4, 32));
    wait->body()->addWidget(new SearchField(look, u"Filter devices"_s));
    auto* none = new Card(look, u"Empty state"_s);
    none->body()->addWidget(new EmptyState(look, Icon::Alarms, u"No active alarms"_s, u"Last one cleared 09:41.\n412 of 412 devices fresh."_s, u"Open journal"_s));
    KpiFace face{u"CO₂, worst room"_s, {u"1 214"_s, u"ppm"_s}, u"Room 3.12 · limit 1 200 · 4 s ago"_s, wave(600, 20, 640), Priority::P3, ShapeState::Acked, false, false};
    auto* kpi = new KpiCard(look);
    kpi->setFace(face);
    KpiFace loading;
    loading.label = u"Power now"_s;
    loading.loading = true;
    auto* second = new KpiCard(look);
    second->setFace(loading);
    auto* column = new QVBoxLayout;
    column->addWidget(kpi);
    column->addWidget(second);
    column->addWidget(new Toast(look, {u"21.5 °C confirmed in 2 s"_s, u"Undo"_s, {}}), 0, Qt::AlignLeft);
    line->addWidget(values(look), 2);
    line->addWidget(none, 1);
    line->addWidget(wait, 1);
    line->addLayout(column, 1);
    return line;
}

} // namespace

QWidget* componentSheet(const Look& look)
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(space::page, 18, space::page, 18);
    grid->setSpacing(10);
    auto* states = new Card(look, u"Device states and modifiers"_s);
    states->body()->addLayout(marks(look));
    states->body()->addLayout(buttons(look));
    states->body()->addLayout(fields(look));
    grid->addWidget(shapes(look), 0, 0);
    grid->addWidget(states, 0, 1);
    grid->addWidget(bars(look), 1, 0);
    grid->addWidget(strips(look), 1, 1);
    grid->addWidget(banners(look), 2, 0);
    grid->addWidget(trend(look), 2, 1);
    grid->addLayout(lowest(look), 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    return sheet;
}

} // namespace holdfast
