// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/heard_card.h"

#include "ui/look/brush.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int lineHeight = 27;
constexpr std::size_t mostLines = 6;

bool counts(const Device& device)
{
    return device.membership == Membership::Heard || device.membership == Membership::Adopted;
}

} // namespace

/// One line for each convention: name, bar, number.
class HeardBars final : public Painted
{
public:
    explicit HeardBars(const Look& look) : Painted(look) {}

    void setShares(std::vector<HeardShare> shares)
    {
        if (shares.size() > mostLines)
            shares.resize(mostLines);
        m_shares = std::move(shares);
        QStringList words;
        for (const HeardShare& share : m_shares)
            words << u"%1: %2"_s.arg(share.convention, look().format().count(share.devices));
        setAccessibleName(words.join(u", "_s));
        setFixedHeight(qMax(2, static_cast<int>(m_shares.size())) * lineHeight);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(fontOf(Type::Dense));
        if (m_shares.empty()) {
            painter.setPen(theme()[Ink::Text2]);
            painter.drawText(rect(), Qt::AlignVCenter | Qt::TextWordWrap, HeardCard::tr("Nothing yet. It begins when the test has passed."));
            return;
        }
        const int most = m_shares.front().devices;
        const int bars = width() - 168 - 56; // too narrow for bars: names and numbers say it all
        for (std::size_t i = 0; i < m_shares.size(); ++i) {
            const int top = static_cast<int>(i) * lineHeight;
            const auto place = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
            painter.setPen(theme()[Ink::Text]);
            painter.drawText(place(QRect(0, top, 162, lineHeight)), Qt::AlignVCenter, painter.fontMetrics().elidedText(m_shares[i].convention, Qt::ElideRight, 162));
            if (bars >= 24)
                paintBox(painter, place(QRect(168, top + 9, qMax(4, bars * m_shares[i].devices / qMax(1, most)), 8)), 2, theme()[Ink::Text2]);
            painter.setFont(fontOf(Type::DenseStrong));
            painter.drawText(place(QRect(width() - 52, top, 52, lineHeight)), Qt::AlignVCenter | Qt::AlignRight, look().format().count(m_shares[i].devices));
            painter.setFont(fontOf(Type::Dense));
        }
    }

private:
    std::vector<HeardShare> m_shares;
};

QString conventionTitle(const QString& name)
{
    struct Title
    {
        const char* name;
        const char* title;
    };
    static constexpr std::array titles{
        Title{"", QT_TRANSLATE_NOOP("holdfast::HeardCard", "Plain payloads")},
        Title{"json", QT_TRANSLATE_NOOP("holdfast::HeardCard", "Plain payloads")},
        Title{"homeassistant", QT_TRANSLATE_NOOP("holdfast::HeardCard", "Home Assistant discovery")},
        Title{"zigbee2mqtt", QT_TRANSLATE_NOOP("holdfast::HeardCard", "Zigbee bridge")},
    };
    for (const Title& one : titles) {
        if (name == QLatin1String(one.name))
            return HeardCard::tr(one.title);
    }
    return name;
}

std::vector<HeardShare> heardBy(const Picture& picture)
{
    QHash<QString, int> byName;
    for (const Device& device : picture.devices) {
        if (counts(device))
            ++byName[device.conventions.value(0)];
    }
    QHash<QString, int> devices;
    for (auto one = byName.cbegin(); one != byName.cend(); ++one)
        devices[conventionTitle(one.key())] += one.value();
    std::vector<HeardShare> shares;
    for (auto one = devices.cbegin(); one != devices.cend(); ++one)
        shares.push_back({one.key(), one.value()});
    std::ranges::sort(shares, [](const HeardShare& a, const HeardShare& b) { return a.devices != b.devices ? a.devices > b.devices : a.convention < b.convention; });
    return shares;
}

int heardDevices(const Census& census)
{
    return census.countOf(Membership::Heard) + census.countOf(Membership::Adopted);
}

HeardCard::HeardCard(const Live& live, const Look& look, QWidget* parent)
    : Card(look, tr("Already heard"), parent), m_live(live), m_bars(new HeardBars(look)), m_total(new PlainLabel(look, {}, Type::DenseStrong)), m_pacer(live, [this] { refresh(); })
{
    setNote(tr("live"));
    body()->addWidget(m_bars);
    auto* row = new QHBoxLayout;
    row->addWidget(new PlainLabel(look, tr("Devices so far"), Type::Dense, Ink::Text2));
    row->addStretch(1);
    row->addWidget(m_total);
    m_total->setObjectName(u"devicesSoFar"_s);
    body()->addLayout(row);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.devices.isEmpty() || !delta.removedDevices.isEmpty())
            m_pacer.ask();
    });
    refresh();
}

void HeardCard::refresh()
{
    m_bars->setShares(heardBy(m_live.picture()));
    m_total->setText(look().format().count(heardDevices(m_live.census())));
}

} // namespace holdfast
