// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_scope_part.h"

#include "ui/alarms/rule_phrases.h"
#include "ui/alarms/rule_places.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Way { EverywhereWay, PlacesWay, PointWay };

struct Offer
{
    QString text;
    QString id;
};

void offer(QComboBox& box, std::vector<Offer> offers)
{
    std::ranges::sort(offers, [](const Offer& a, const Offer& b) { return a.text.localeAwareCompare(b.text) < 0; });
    const QSignalBlocker quiet(box);
    box.clear();
    for (const Offer& one : offers)
        box.addItem(one.text, one.id);
    box.setCurrentIndex(-1);
}

/// Found by typing any part of it.
QComboBox* finder(const QString& object, const QString& hint)
{
    auto* box = new QComboBox;
    box->setObjectName(object);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setPlaceholderText(hint);
    return box;
}

} // namespace

RuleScopePart::RuleScopePart(const Live& live, const Look& look, QWidget* parent)
    : RulePart(look, tr("Where"), parent)
    , m_live(live)
    , m_note(new PlainLabel(look, tr("This rule came with the program and finds by itself what it is about. To choose yourself, duplicate it."), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_way(new Segmented(look, {tr("Everywhere"), tr("Some places"), tr("One point")}, tr("Where it watches")))
    , m_quantity(new QComboBox)
    , m_point(finder(u"rulePoint"_s, tr("Type a part of its name")))
    , m_device(finder(u"ruleDevice"_s, tr("Type a part of its name")))
    , m_some(new RulePlacesPicker(look))
    , m_places(new QWidget)
{
    m_way->setObjectName(u"ruleWay"_s);
    m_quantity->setObjectName(u"ruleQuantity"_s);
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // some quantities have long names
    m_quantity->setMinimumContentsLength(12);
    m_quantity->setAccessibleName(tr("Every point that measures"));
    std::vector<Offer> offers;
    for (const QuantityFacts& facts : quantities())
        if (facts.quantity != Quantity::None)
            offers.push_back({RulePhrases::quantity(facts.quantity), QString::fromUtf8(facts.name)});
    offer(*m_quantity, std::move(offers));
    m_point->setAccessibleName(tr("Point"));
    m_device->setAccessibleName(tr("Device"));
    auto* lines = new QVBoxLayout(m_places);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::hair);
    lines->addWidget(m_way, 0, Qt::AlignLeft);
    for (QComboBox* box : {m_quantity, m_point, m_device}) {
        lines->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &RulePart::changed);
    }
    lines->addWidget(m_some);
    connect(m_some, &RulePlacesPicker::changed, this, &RulePart::changed);
    m_where = field(RuleField::Scope, tr("It watches"), m_places);
    column().addWidget(m_where);
    column().addWidget(m_note);
    connect(m_way, &Segmented::currentChanged, this, [this] {
        showWay();
        Q_EMIT changed();
    });
    showWay();
}

void RuleScopePart::showWay()
{
    m_where->setVisible(!m_builtIn);
    m_note->setVisible(m_builtIn);
    m_way->setVisible(!m_silence);
    m_quantity->setVisible(!m_silence && m_way->current() != PointWay);
    m_some->setVisible(!m_silence && m_way->current() == PlacesWay);
    m_point->setVisible(!m_silence && m_way->current() == PointWay);
    m_device->setVisible(m_silence);
    if (!m_builtIn && m_point->count() == 0 && !m_silence && m_way->current() == PointWay)
        offerPoints();
    if (!m_builtIn && m_device->count() == 0 && m_silence)
        offerDevices();
}

void RuleScopePart::offerPoints()
{
    const RulePhrases phrases(m_live.picture(), look().format());
    std::vector<Offer> offers;
    for (const Point& point : m_live.picture().points)
        if (m_live.picture().devices.value(point.device).membership == Membership::Adopted)
            offers.push_back({phrases.point(point.id), point.id.text()});
    offer(*m_point, std::move(offers));
}

void RuleScopePart::offerDevices()
{
    const RulePhrases phrases(m_live.picture(), look().format());
    std::vector<Offer> offers;
    for (const Device& device : m_live.picture().devices)
        if (device.membership == Membership::Adopted)
            offers.push_back({phrases.device(device.id), device.id.text()});
    offer(*m_device, std::move(offers));
}

void RuleScopePart::setSilence(bool silence)
{
    m_silence = silence;
    showWay();
}

QString RuleScopePart::chosen(const QComboBox& box)
{
    const bool typedOver = box.isEditable() && box.currentText() != box.itemText(box.currentIndex());
    return typedOver ? QString() : box.currentData().toString();
}

/// What is not there any more stays named by its id.
void RuleScopePart::choose(QComboBox& box, const QString& id) const
{
    int at = box.findData(id);
    if (at < 0 && !id.isEmpty()) {
        box.addItem(id, id);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

void RuleScopePart::fill(const AlarmRule& rule)
{
    m_builtIn = !isOwnRule(rule.id) && !rule.point && !rule.device; // which names its place is about that place
    m_silence = std::holds_alternative<SilenceCondition>(rule.condition);
    m_way->setCurrent(rule.point ? PointWay : rule.places.isEverywhere() ? EverywhereWay : PlacesWay);
    m_some->fill(rule.places, m_live.picture().site);
    m_quantity->setCurrentIndex(m_quantity->findData(nameOf(rule.quantity)));
    m_point->clear();
    m_device->clear();
    showWay();
    if (rule.point && !m_builtIn)
        choose(*m_point, rule.point->text());
    if (rule.device && !m_builtIn)
        choose(*m_device, rule.device->text());
}

void RuleScopePart::read(AlarmRule& rule, RuleFaults& faults) const
{
    if (m_builtIn)
        return;
    rule.point.reset();
    rule.device.reset();
    rule.places = {};
    rule.quantity = Quantity::None;
    if (m_silence) {
        if (const QString id = chosen(*m_device); !id.isEmpty())
            rule.device = DeviceId(id);
    } else if (m_way->current() != PointWay) {
        rule.quantity = quantityNamed(chosen(*m_quantity));
        if (m_way->current() == PlacesWay)
            m_some->read(rule.places, faults);
    } else if (const QString id = chosen(*m_point); !id.isEmpty()) {
        rule.point = PointId(id);
        rule.quantity = m_live.picture().points.value(*rule.point).quantity;
    }
}

QString RuleScopePart::unit() const
{
    const PointId point(chosen(*m_point));
    if (!m_builtIn && m_way->current() == PointWay && !point.isEmpty() && m_live.picture().points.value(point).quantity == Quantity::None)
        return m_live.picture().points.value(point).unit;
    return RulePhrases::unit(m_way->current() == PointWay && !point.isEmpty() ? m_live.picture().points.value(point).quantity : quantityNamed(chosen(*m_quantity)));
}

} // namespace holdfast
