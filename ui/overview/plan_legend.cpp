// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_legend.h"

#include "ui/look/button.h"
#include "ui/look/mirror.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>

namespace holdfast::overview {
namespace {

constexpr qreal between = 18;
constexpr qreal sign = 14;
constexpr double zoomStep = 1.4;

} // namespace

PlanLegend::PlanLegend(const Look& look, FloorPlan& plan, QWidget* parent)
    : Painted(look, parent)
    , m_plan(plan)
    , m_draw(new Button(look, tr("Draw the floors"), ButtonKind::Link, ButtonSize::Small))
    , m_zoom(new QWidget)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* zoom = new QHBoxLayout(m_zoom);
    zoom->setContentsMargins(0, 0, 0, 0);
    zoom->setSpacing(0);
    const auto add = [&](Icon icon, const QString& name, const QString& object, auto act) {
        auto* button = new IconButton(look, icon, name, IconButton::Frame::None, 26);
        button->setObjectName(object);
        connect(button, &QToolButton::clicked, this, act);
        zoom->addWidget(button);
    };
    add(Icon::Minus, tr("Zoom out"), QStringLiteral("zoomOut"), [this] { m_plan.zoom(1 / zoomStep); });
    add(Icon::Plus, tr("Zoom in"), QStringLiteral("zoomIn"), [this] { m_plan.zoom(zoomStep); });
    add(Icon::Fit, tr("Fit the whole floor"), QStringLiteral("zoomFit"), [this] { m_plan.fit(); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_draw);
    row->addWidget(m_zoom);
    m_draw->setObjectName(QStringLiteral("drawFloors"));
    connect(m_draw, &QPushButton::clicked, this, &PlanLegend::drawAsked);
    connect(&plan, &FloorPlan::viewChanged, this, [this] { update(); });
}

std::vector<PlanLegend::Entry> PlanLegend::entries() const
{
    const PlanScene& scene = m_plan.scene();
    const Format& format = look().format();
    std::vector<Entry> all{{Mark::Fresh, tr("Fresh %1").arg(format.count(scene.tally.fresh))}};
    QStringList lost;
    int behind = 0;
    for (const PlanArea& area : scene.areas) {
        lost << area.name;
        behind += area.local;
    }
    if (scene.tally.local > 0) {
        const bool known = lost.size() == 1 && behind == scene.tally.local;
        all.push_back({Mark::Local, known ? tr("Local fallback %1, behind %2").arg(format.count(scene.tally.local), lost.constFirst()) : tr("Local fallback %1").arg(format.count(scene.tally.local))});
    }
    if (scene.tally.silent > 0)
        all.push_back({Mark::Silent, tr("Silent %1").arg(format.count(scene.tally.silent))});
    if (!lost.isEmpty())
        all.push_back({Mark::None, tr("Area of %1").arg(lost.join(QStringLiteral(", ")))});
    return all;
}

void PlanLegend::refresh()
{
    QStringList spoken;
    for (const Entry& entry : entries())
        spoken << entry.text;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    m_draw->setVisible(!m_plan.scene().hasDrawing && !m_plan.scene().rooms.empty());
    update();
}

void PlanLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    const qreal middle = height() / 2.0;
    const qreal bar = m_plan.view().roundLength(70);
    const QString length = tr("%1 m").arg(look().format().number(bar, bar < 1 ? 1 : 0));
    const qreal pixels = bar * m_plan.view().scale();
    const Mirror mirrored(layoutDirection(), rect());
    const qreal end = mirrored(QRectF(m_zoom->geometry())).left() - 10 - (m_draw->isHidden() ? 0 : m_draw->width());
    const qreal barAt = end - metrics.horizontalAdvance(length) - 8 - pixels;
    const bool hasScale = m_plan.scene().hasDrawing;
    qreal x = 12;
    for (const Entry& entry : entries()) {
        const qreal width = (entry.mark == Mark::None ? 20 : sign) + 6 + metrics.horizontalAdvance(entry.text);
        if (x + width > (hasScale ? barAt - 8 : end))
            break;
        if (entry.mark == Mark::None) {
            QPen dashed(theme()[Ink::Local], 1.5, Qt::CustomDashLine, Qt::FlatCap);
            dashed.setDashPattern({5 / 1.5, 4 / 1.5});
            painter.setPen(dashed);
            painter.drawLine(QPointF(mirrored.x(x), middle), QPointF(mirrored.x(x + 20), middle));
        } else {
            paintMark(painter, look(), mirrored(QRectF(x, middle - sign / 2, sign, sign)), entry.mark);
        }
        painter.setPen(theme()[Ink::Text2]);
        const qreal text = x + (entry.mark == Mark::None ? 20 : sign) + 6;
        painter.drawText(mirrored(QRectF(text, 0, width, height())), mirrored.begin() | Qt::TextDontClip, entry.text);
        x += width + between;
    }
    if (!hasScale)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme()[Ink::Text2], 1));
    const QRectF scale = mirrored(QRectF(barAt, middle - 3, pixels, 6));
    painter.drawLine(QPointF(scale.left(), middle), QPointF(scale.right(), middle));
    painter.drawLine(scale.topLeft(), scale.bottomLeft());
    painter.drawLine(scale.topRight(), scale.bottomRight());
    painter.drawText(mirrored(QRectF(barAt + pixels + 8, 0, 80, height())), mirrored.begin(), length);
}

} // namespace holdfast::overview
