// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/since.h"

#include "ui/look/brush.h"
#include "ui/look/button.h"
#include "ui/look/mirror.h"
#include "ui/look/state_mark.h"
#include "ui/overview/standing.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace holdfast::overview {

News newsSince(const Picture& picture, const Census& census, Timestamp since)
{
    const Newcomers newcomers = census.newcomersSince(since);
    News news;
    news.joined = newcomers.joined;
    news.found = newcomers.found;
    news.local = newcomers.local;
    for (const Alarm& alarm : picture.alarms)
        news.alarms += alarm.raisedAt > since && isOpen(alarm) ? 1 : 0;
    for (const DeviceId& gateway : census.gateways()) {
        const auto state = picture.states.constFind(gateway);
        if (state == picture.states.constEnd() || state->since <= since)
            continue;
        if (state->presence == Presence::Degraded || state->presence == Presence::OnFallback || state->presence == Presence::Offline)
            news.gateways << picture.devices.value(gateway).name;
    }
    news.gateways.sort();
    return news;
}

SinceStrip::SinceStrip(const Look& look, QWidget* parent)
    : Painted(look, parent), m_end(new QWidget)
{
    setObjectName(QStringLiteral("sinceStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(2);
    auto* summary = new Button(look, tr("Show in the journal"), ButtonKind::Link, ButtonSize::Small);
    summary->setObjectName(QStringLiteral("showSummary"));
    auto* close = new IconButton(look, Icon::Close, tr("Dismiss until the next session"), IconButton::Frame::None, 28);
    close->setObjectName(QStringLiteral("dismissSince"));
    end->addWidget(summary);
    end->addWidget(close);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, space::small, 0);
    row->addStretch(1);
    row->addWidget(m_end);
    connect(summary, &QPushButton::clicked, this, &SinceStrip::summaryAsked);
    connect(close, &QToolButton::clicked, this, &SinceStrip::dismissed);
}

void SinceStrip::show(const News& news, Timestamp since, Timestamp now)
{
    const Format& format = look().format();
    const bool today = format.local(since).date() == format.local(now).date();
    m_title = tr("Since you last looked, %1").arg(today ? format.shortTime(since) : QString(format.day(since) + u' ' + format.shortTime(since)));
    m_parts.clear();
    const auto add = [&](int count, const QString& words) {
        const QString number = format.locale().toString(count);
        const bool leads = words.startsWith(number); // some languages put it elsewhere
        if (count > 0)
            m_parts.push_back({leads ? number : QString(), leads ? words.mid(number.size()).trimmed() : words, false});
    };
    add(news.alarms, tr("%n new alarm(s)", nullptr, news.alarms));
    if (!news.gateways.isEmpty())
        m_parts.push_back({{}, news.local > 0 ? tr("%1 left its first path, %n device(s) run locally", nullptr, news.local).arg(news.gateways.join(QStringLiteral(", ")))
                                              : tr("%1 left its first path").arg(news.gateways.join(QStringLiteral(", "))), true});
    else
        add(news.local, tr("%n device(s) went local", nullptr, news.local));
    add(news.joined, tr("%n device(s) joined", nullptr, news.joined));
    add(news.found, tr("%n new device(s) found", nullptr, news.found));
    if (m_parts.empty())
        m_parts.push_back({{}, tr("nothing new"), false});
    QStringList spoken{m_title};
    for (const Part& part : m_parts)
        spoken << QString(part.count + u' ' + part.text).trimmed();
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void SinceStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), radius::card, theme()[Ink::Surface], theme()[Ink::Line], theme().border());
    const Mirror mirrored(layoutDirection(), rect());
    const qreal limit = mirrored(QRectF(m_end->geometry())).left() - 8;
    painter.drawPixmap(mirrored(QRectF(14, (height() - 16) / 2, 16, 16)).topLeft(), look().pixmap(Icon::Eye, Ink::Text2, 16, devicePixelRatioF()));
    qreal x = 36;
    const auto write = [&](Type type, Ink ink, const QString& text) {
        const QFontMetricsF metrics(fontOf(type));
        painter.setFont(fontOf(type));
        painter.setPen(theme()[ink]);
        painter.drawText(mirrored(QRectF(x, 0, metrics.horizontalAdvance(text) + 2, height())), mirrored.begin() | Qt::TextDontClip, text);
        x += metrics.horizontalAdvance(text);
    };
    const auto width = [](Type type, const QString& text) { return QFontMetricsF(fontOf(type)).horizontalAdvance(text); };
    write(Type::Dense, Ink::Text2, m_title);
    for (const Part& part : m_parts) {
        const qreal needed = 21 + (part.local ? 18 : 0) + width(Type::DenseStrong, part.count) + 4 + width(Type::Dense, part.text);
        if (x + needed > limit)
            break;
        x += 10;
        painter.fillRect(mirrored(QRectF(x, (height() - 16) / 2.0, 1, 16)), theme()[Ink::Line]);
        x += 11;
        if (part.local) {
            paintMark(painter, look(), mirrored(QRectF(x, (height() - 12) / 2.0, 12, 12)), Mark::Local);
            x += 18;
        }
        if (!part.count.isEmpty()) {
            write(Type::DenseStrong, Ink::Text, part.count);
            x += 4;
        }
        write(Type::Dense, Ink::Text, part.text);
    }
}

} // namespace holdfast::overview
