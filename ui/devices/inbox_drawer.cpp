// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/inbox_drawer.h"

#include "ui/devices/fact_list.h"
#include "ui/devices/questions.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/confidence_bar.h"
#include "ui/look/drawer.h"
#include "ui/look/plain_label.h"
#include "ui/look/words.h"

#include <QBoxLayout>
#include <QJsonDocument>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostCharacters = 1200;
constexpr std::size_t mostPoints = 12;

} // namespace

QString InboxDrawer::readable(const QByteArray& payload)
{
    const QJsonDocument json = QJsonDocument::fromJson(payload);
    QString text = json.isNull() ? QString::fromUtf8(payload) : QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
    for (QChar& c : text)
        if (!c.isPrint() && c != u'\n')
            c = QChar::ReplacementCharacter;
    return text.size() > mostCharacters ? QString(text.left(mostCharacters) + u" …"_s) : text;
}

InboxDrawer::InboxDrawer(const Live& live, const Look& look, QObject* parent)
    : QObject(parent), m_live(live), m_look(look), m_drawer(new Drawer(look))
{
    m_drawer->setObjectName(u"inboxDrawer"_s);
    build();
    connect(m_drawer, &Drawer::closeClicked, this, &InboxDrawer::closeAsked);
    connect(&live, &Live::ticked, this, &InboxDrawer::refresh);
    connect(&look, &Look::changed, this, &InboxDrawer::refresh);
}

void InboxDrawer::build()
{
    QVBoxLayout* body = m_drawer->body();
    buildNeed();
    m_why = new QWidget;
    auto* why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, 0, 0, 0);
    auto* whyHead = makeHead(tr("Why we think so"), m_percent);
    m_percent->setType(Type::DenseStrong);
    m_percent->setInk(Ink::Text);
    m_bar = new ConfidenceBar(m_look);
    whyHead->addWidget(m_bar);
    why->addLayout(whyHead);
    m_parts = new FactList(m_look, 32);
    why->addWidget(m_parts);
    body->addWidget(m_why);
    body->addWidget(new PlainLabel(m_look, tr("Becomes"), Type::CaptionStrong, Ink::Text2));
    m_becomes = new FactList(m_look);
    body->addWidget(m_becomes);
    body->addSpacing(4);
    buildMessage();
    m_mapsTitle = new PlainLabel(m_look, tr("Maps to"), Type::CaptionStrong, Ink::Text2);
    body->addWidget(m_mapsTitle);
    m_points = new FactList(m_look);
    body->addWidget(m_points);
    body->addStretch();
    buildFoot();
}

/// What must be asked before more is known, and the way to ask it.
void InboxDrawer::buildNeed()
{
    m_needs = new QWidget;
    auto* row = new QHBoxLayout(m_needs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_need = new PlainLabel(m_look, {}, Type::DenseStrong, Ink::Text, Overflow::Wrap);
    row->addWidget(m_need, 1);
    m_ask = new Button(m_look, tr("Ask"), ButtonKind::Default, ButtonSize::Small);
    m_ask->setObjectName(u"askNeed"_s);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        const Device device = m_device ? m_live.picture().devices.value(*m_device) : Device{};
        for (const AskCommand& one : questionsFor(m_live.picture(), device.id))
            if (one.wish.what == device.needs)
                return void(Q_EMIT questionAsked(one.wish));
    });
    row->addWidget(m_ask);
    m_drawer->body()->addWidget(m_needs);
}

void InboxDrawer::showNeed(const Device& device)
{
    m_needs->setVisible(!device.needs.isEmpty());
    m_need->setText(needOf(device));
    const auto asks = questionsFor(m_live.picture(), device.id);
    const auto fitting = std::ranges::find_if(asks, [&](const AskCommand& one) { return one.wish.what == device.needs; });
    m_ask->setEnabled(fitting != asks.end() && fitting->reason.isEmpty());
    m_ask->setToolTip(plainToolTip(fitting == asks.end() ? QString() : fitting->reason));
}

/// A title, and room for a word at its end.
QHBoxLayout* InboxDrawer::makeHead(const QString& title, PlainLabel*& end)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new PlainLabel(m_look, title, Type::CaptionStrong, Ink::Text2));
    row->addStretch();
    end = new PlainLabel(m_look, {}, Type::Caption, Ink::Text2);
    row->addWidget(end);
    return row;
}

void InboxDrawer::buildMessage()
{
    m_messageBox = new QWidget;
    auto* message = new QVBoxLayout(m_messageBox);
    message->setContentsMargins(0, 0, 0, 0);
    message->addLayout(makeHead(tr("Last message"), m_messageAge));
    auto* box = new Card(m_look);
    box->setGround(Ink::Sunken);
    box->body()->setContentsMargins(space::gap, space::small, space::gap, space::small);
    m_topic = new PlainLabel(m_look, {}, Type::Mono, Ink::Text2, Overflow::Wrap);
    m_message = new PlainLabel(m_look, {}, Type::Mono, Ink::Text, Overflow::Wrap);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setAccessibleName(tr("Last message"));
    box->body()->addWidget(m_topic);
    box->body()->addWidget(m_message);
    message->addWidget(box);
    m_messageBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_drawer->body()->addWidget(m_messageBox);
}

void InboxDrawer::buildFoot()
{
    auto* foot = static_cast<QBoxLayout*>(m_drawer->foot());
    const auto button = [&](const QString& text, ButtonKind kind, const QString& key, auto signal) {
        auto* made = new Button(m_look, text, kind);
        made->setKeyCap(key);
        connect(made, &QPushButton::clicked, this, signal);
        foot->addWidget(made);
        return made;
    };
    m_adopt = button(tr("Adopt"), ButtonKind::Primary, tr("Enter"), &InboxDrawer::adoptAsked);
    m_ignore = button(tr("Ignore"), ButtonKind::Default, u"I"_s, &InboxDrawer::ignoreAsked);
    m_block = button(tr("Block"), ButtonKind::Default, u"B"_s, &InboxDrawer::blockAsked);
    m_return = button(tr("Return to inbox"), ButtonKind::Default, u"R"_s, &InboxDrawer::returnAsked);
    m_rule = button(tr("Rule …"), ButtonKind::Ghost, {}, &InboxDrawer::ruleAsked);
    m_rule->setObjectName(u"makeRule"_s);
    m_rule->setAccessibleName(tr("Make a rule from this newcomer"));
    foot->addStretch();
}

void InboxDrawer::show(const std::optional<DeviceId>& device)
{
    m_device = device;
    refresh();
}

void InboxDrawer::refresh()
{
    const Picture& picture = m_live.picture();
    const auto device = m_device ? picture.devices.constFind(*m_device) : picture.devices.constEnd();
    if (device == picture.devices.constEnd())
        return;
    const InboxEntry entry = picture.inbox.value(device->id);
    const DeviceText text(picture, m_look.format(), m_live.now());
    QString path = device->firstSeen ? tr("first seen %1 ago").arg(m_look.format().age(device->firstSeen, m_live.now())) : tr("first seen some time ago");
    m_drawer->setHead(iconOf(classOf(picture, device->id)), text.name(device->id), path);
    const bool isNew = device->membership == Membership::Heard;
    showNeed(*device);
    m_why->setVisible(isNew);
    showParts(entry);
    const Space* space = entry.proposedSpace ? spaceOf(picture.site, *entry.proposedSpace) : nullptr;
    Facts becomes{{tr("Name"), text.name(device->id)}};
    becomes.push_back({tr("Place"), space != nullptr ? space->name : entry.proposedSpaceName.isEmpty() ? tr("no room proposed") : entry.proposedSpaceName});
    if (const QString model = text.model(*device); !model.isEmpty())
        becomes.push_back({tr("Model"), model});
    if (device->via)
        becomes.push_back({tr("Gateway"), text.name(*device->via)});
    becomes.push_back({tr("Stands as"), wordOf(device->membership)});
    m_becomes->setFacts(becomes);
    showMessage(entry);
    showPoints(entry);
    for (Button* one : {m_adopt, m_ignore, m_block})
        one->setVisible(isNew);
    m_return->setVisible(!isNew);
    m_rule->setVisible(isNew);
    fitButtons({m_adopt, m_ignore, m_block, m_return, m_rule}, frame::drawer - 2 * space::inside - 1);
}

QString InboxDrawer::reasonOf(const ConfidencePart& part)
{
    if (part.reason == u"discovery")
        return tr("Announces itself by a discovery message");
    if (part.reason == u"manufacturer")
        return tr("Says who made it and what model it is");
    if (part.reason == u"values")
        return tr("Its values have come and could be read");
    if (part.reason == u"availability")
        return tr("Says by itself when it goes");
    if (part.reason == u"json")
        return tr("Its messages look like those of a device");
    return part.reason;
}

void InboxDrawer::showParts(const InboxEntry& entry)
{
    m_percent->setText(m_look.format().percent(entry.confidence / 100.0));
    m_bar->setPercent(entry.confidence);
    Facts parts;
    for (const ConfidencePart& part : entry.parts)
        parts.push_back({part.percent > 0 ? u"+%1"_s.arg(part.percent) : part.percent < 0 ? u"−%1"_s.arg(-part.percent) : u"0"_s, reasonOf(part)});
    m_parts->setFacts(parts);
}

void InboxDrawer::showPoints(const InboxEntry& entry)
{
    const DeviceText text(m_live.picture(), m_look.format(), m_live.now());
    Facts facts;
    for (const Point& point : entry.points) {
        if (facts.size() >= mostPoints)
            break;
        const auto reading = m_live.picture().readings.constFind(point.id);
        const QString value = reading == m_live.picture().readings.constEnd() ? point.unit : m_look.format().value(reading->value, point).joined();
        facts.push_back({text.pointTitle(point), point.writable ? tr("%1 (writable)").arg(value) : value});
    }
    if (entry.points.size() > mostPoints)
        facts.push_back({u"…"_s, tr("%n more", nullptr, static_cast<int>(entry.points.size() - mostPoints))});
    m_points->setFacts(facts);
    m_mapsTitle->setVisible(!facts.empty());
}

void InboxDrawer::showMessage(const InboxEntry& entry)
{
    m_messageBox->setVisible(!entry.samples.empty());
    if (entry.samples.empty())
        return;
    const SampleMessage& last = entry.samples.back();
    m_messageAge->setText(m_look.format().moment(last.at, m_live.now()));
    m_topic->setText(last.topic.left(200));
    const QString text = readable(last.payload);
    if (m_message->text() != text)
        m_message->setText(text);
}

} // namespace holdfast
