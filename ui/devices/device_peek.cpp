// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_peek.h"

#include "ui/devices/fact_list.h"
#include "ui/devices/point_band.h"
#include "ui/devices/point_trend.h"
#include "ui/look/band_bar.h"
#include "ui/look/button.h"
#include "ui/look/drawer.h"
#include "ui/look/plain_label.h"
#include "ui/look/value_label.h"
#include "ui/look/words.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr auto today = 8h;

constexpr int trendHeight = 138;
constexpr int stripHeight = 54; ///< of a point with two states

} // namespace

DevicePeek::DevicePeek(const Live& live, HistoryDesk& history, const Look& look, QObject* parent)
    : QObject(parent), m_live(live), m_history(history), m_look(look), m_drawer(new Drawer(look))
{
    m_drawer->setObjectName(u"devicePeek"_s);
    build();
    connect(m_drawer, &Drawer::closeClicked, this, &DevicePeek::closeAsked);
    connect(&live, &Live::ticked, this, &DevicePeek::refresh);
    connect(&look, &Look::changed, this, &DevicePeek::refresh);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (m_device && (delta.devices.contains(*m_device) || delta.states.contains(*m_device) || !delta.alarms.isEmpty() || !delta.links.isEmpty()))
            refresh();
    });
}

void DevicePeek::build()
{
    QVBoxLayout* body = m_drawer->body();
    auto* state = new QHBoxLayout;
    m_mark = new StateMark(m_look);
    m_sentence = new PlainLabel(m_look, {}, Type::Dense, Ink::Text, Overflow::Wrap);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_sentence, 1);
    body->addLayout(state);
    buildKey();
    const auto title = [&](const QString& text) { body->addWidget(new PlainLabel(m_look, text, Type::CaptionStrong, Ink::Text2)); };
    auto* others = new QGridLayout;
    others->setVerticalSpacing(4);
    others->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_otherNames.size(); ++i) {
        m_otherNames[i] = new PlainLabel(m_look, {}, Type::Dense, Ink::Text2, Overflow::Elide);
        m_otherValues[i] = new ValueLabel(m_look, ValueSize::Dense, Qt::AlignRight);
        others->addWidget(m_otherNames[i], static_cast<int>(i), 0);
        others->addWidget(m_otherValues[i], static_cast<int>(i), 1, Qt::AlignRight);
    }
    body->addLayout(others);
    title(tr("Path"));
    m_path = new PathList(m_look);
    body->addWidget(m_path);
    title(tr("Details"));
    m_facts = new FactList(m_look);
    body->addWidget(m_facts);
    body->addStretch();
    buildFoot();
}

void DevicePeek::buildKey()
{
    m_key = new QWidget;
    auto* column = new QVBoxLayout(m_key);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    m_keyTitle = new PlainLabel(m_look, {}, Type::CaptionStrong, Ink::Text2, Overflow::Elide);
    m_keyAge = new PlainLabel(m_look, {}, Type::Caption, Ink::Text2);
    head->addWidget(m_keyTitle, 1);
    head->addWidget(m_keyAge);
    column->addLayout(head);
    auto* line = new QHBoxLayout;
    m_value = new ValueLabel(m_look, ValueSize::Kpi);
    m_deviation = new PlainLabel(m_look, {}, Type::Caption, Ink::Text2);
    line->addWidget(m_value, 1);
    line->addWidget(m_deviation, 0, Qt::AlignBottom);
    column->addLayout(line);
    m_band = new BandBar(m_look);
    column->addWidget(m_band);
    m_trend = new PointTrend(m_live, m_history, m_look);
    m_trend->setFixedHeight(trendHeight);
    column->addWidget(m_trend);
    column->addStretch(1);
    m_drawer->body()->addWidget(m_key);
}

void DevicePeek::buildFoot()
{
    auto* open = new Button(m_look, tr("Open device"), ButtonKind::Primary);
    open->setKeyCap(tr("Enter"));
    connect(open, &QPushButton::clicked, this, &DevicePeek::openAsked);
    auto* trend = new Button(m_look, tr("Trend"));
    trend->setIcon(Icon::History);
    trend->setKeyCap(u"T"_s);
    connect(trend, &QPushButton::clicked, this, &DevicePeek::trendAsked);
    auto* more = new IconButton(m_look, Icon::More, tr("More to do with this device"));
    auto* menu = new QMenu(m_drawer);
    menu->addAction(tr("Rename"), this, &DevicePeek::renameAsked);
    menu->addAction(tr("Move to a room"), this, &DevicePeek::moveAsked);
    menu->addAction(tr("Replace by another device"), this, &DevicePeek::replaceAsked);
    menu->addAction(tr("Retire"), this, &DevicePeek::retireAsked);
    connect(more, &QToolButton::clicked, menu, [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    auto* foot = static_cast<QBoxLayout*>(m_drawer->foot());
    foot->addWidget(open);
    foot->addWidget(trend);
    foot->addStretch();
    foot->addWidget(more);
}

void DevicePeek::show(const DeviceId& device)
{
    m_device = device;
    refresh();
}

void DevicePeek::refresh()
{
    const Picture& picture = m_live.picture();
    const auto device = m_device ? picture.devices.constFind(*m_device) : picture.devices.constEnd();
    if (device == picture.devices.constEnd())
        return;
    const DeviceText text(picture, m_look.format(), m_live.now());
    QStringList path = text.crumbs(*device);
    path.prepend(text.model(*device));
    path.removeAll(QString());
    m_drawer->setHead(iconOf(classOf(picture, device->id)), text.name(device->id), path.join(u" · "_s));
    m_mark->setMark(wordsOf(picture.shownState(device->id).presence).mark);
    m_sentence->setText(text.sentence(*device));
    std::vector<PointId> points;
    for (const PointId& id : pointsInOrder(picture, device->id))
        if (picture.points.value(id).enabledByDefault)
            points.push_back(id);
    refreshKey(points.empty() ? std::nullopt : std::optional(points.front()));
    if (!points.empty())
        points.erase(points.begin());
    refreshOthers(points);
    m_path->setHops(text.path(*device));
    refreshFacts(*device);
}

void DevicePeek::refreshKey(const std::optional<PointId>& key)
{
    m_key->setVisible(key.has_value());
    if (!key)
        return;
    const Picture& picture = m_live.picture();
    const Point point = picture.points.value(*key);
    const PointBand bands(picture, m_look.format());
    const DeviceText text(picture, m_look.format(), m_live.now());
    const Reading shown = picture.shown(*key);
    ValueFace face = faceOf(shown, point, std::nullopt, m_live.now(), m_look.format());
    face.age.clear();
    if (const Alarm* alarm = bands.alarm(*key)) {
        face.abnormal = alarm->priority;
        face.shape = shapeStateOf(alarm->flags);
    }
    m_value->setFace(face);
    m_keyTitle->setText(text.pointTitle(point));
    const QString age = m_look.format().age(shown.at, m_live.now());
    m_keyAge->setText(shown.quality == Quality::Live ? tr("%1 ago").arg(age) : QString(wordsOf(shown.quality).word + u" · "_s + age));
    m_deviation->setText(bands.deviation(point));
    const bool number = point.kind == PointKind::Number;
    m_band->setVisible(number && !bands.limits(point).empty());
    if (number)
        m_band->setFace(bands.face(point));
    m_trend->show(point.kind == PointKind::Str ? std::nullopt : key, today);
    m_trend->setFixedHeight(point.kind == PointKind::Bool ? stripHeight : trendHeight);
    m_trend->setVisible(point.kind != PointKind::Str);
    m_key->updateGeometry();
}

void DevicePeek::refreshOthers(const std::vector<PointId>& points)
{
    const Picture& picture = m_live.picture();
    const DeviceText text(picture, m_look.format(), m_live.now());
    const auto interval = m_device ? picture.shownState(*m_device).learnedInterval : std::nullopt;
    for (std::size_t i = 0; i < m_otherNames.size(); ++i) {
        const bool used = i < points.size();
        m_otherNames[i]->setVisible(used);
        m_otherValues[i]->setVisible(used);
        if (!used)
            continue;
        const Point point = picture.points.value(points[i]);
        m_otherNames[i]->setText(text.pointTitle(point));
        m_otherValues[i]->setFace(faceOf(picture.shown(points[i]), point, interval, m_live.now(), m_look.format()));
    }
}

void DevicePeek::refreshFacts(const Device& device)
{
    Facts facts;
    if (!device.firmware.isEmpty())
        facts.push_back({tr("Firmware"), device.firmware});
    facts.push_back({tr("Alone"), wordOf(device.autonomy)});
    const AlarmMark mark = marksOf(m_live.picture().alarms).value(device.id);
    if (mark.at)
        facts.push_back({tr("Alarm"), tr("%1, since %2").arg(DeviceText::ruleText(mark.name), m_look.format().moment(*mark.at, m_live.now()))});
    if (device.lifeSafety)
        facts.push_back({tr("Life safety"), tr("its alarms are never suppressed")});
    m_facts->setFacts(facts);
}

} // namespace holdfast
