// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"
#include "tests/ui/support/fake_ports.h"

#include <QBuffer>
#include <QImage>

namespace holdfast {

[[nodiscard]] inline QByteArray blankPage()
{
    QImage image(60, 85, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

/// Answers at once, and remembers what it was asked.
class FakeReportDesk final : public ReportDesk
{
public:
    std::vector<ReportTitle> titles(const QString&) const override
    {
        if (!ownTitles.empty())
            return ownTitles;
        return {{QStringLiteral("R1"), QStringLiteral("energy"), QStringLiteral("Energy"), QStringLiteral("For finance"), QStringLiteral("last-month"), ReportChartKind::Columns},
                {QStringLiteral("R12"), QStringLiteral("handover"), QStringLiteral("Shift handover"), QStringLiteral("For the next operator"), QStringLiteral("today"), ReportChartKind::Line}};
    }
    QString folder() const override { return QStringLiteral("/nowhere"); }
    QFuture<Expected<ReportPages>> preview(const ReportOrder& order, const Picture&, int, const Cancelled&) override
    {
        previews.push_back(order);
        return answered(ReportPages{3, {blankPage(), blankPage()}, QStringLiteral("Gaps: 1")});
    }
    QFuture<Expected<ReportThumbnail>> thumbnail(const ReportOrder& order, const Picture&, int, const Cancelled& cancelled) override
    {
        thumbnails.push_back(order);
        if (!slowThumbnail)
            return answered(ReportThumbnail{blankPage(), order.report == QStringLiteral("R12") ? ReportGround::TooLittle : ReportGround::Figures});
        lastCancelled = cancelled;
        return slowThumbnail->future();
    }
    QFuture<Expected<std::vector<ReportFile>>> make(const ReportOrder& order, const std::vector<ReportFormat>& wanted, const Picture&, const Actor& actor, const Cancelled&) override
    {
        orders.push_back(order);
        formats = wanted;
        person = actor.name;
        known.push_back({QStringLiteral("/nowhere/harbour_R1_2026-10.pdf"), QStringLiteral("harbour_R1_2026-10.pdf"), {}, 12'000, QStringLiteral("4be1")});
        return answered(known);
    }
    QFuture<Expected<std::vector<ReportFile>>> files() override { return answered(known); }
    QFuture<Expected<FileVerdict>> verify(const QString&) override { return answered(verdict); }

    std::vector<ReportTitle> ownTitles; ///< empty: two
    std::vector<ReportOrder> previews;
    std::vector<ReportOrder> orders;
    std::vector<ReportFormat> formats;
    std::vector<ReportFile> known;
    std::vector<ReportOrder> thumbnails;
    std::shared_ptr<QPromise<Expected<ReportThumbnail>>> slowThumbnail; ///< answered by the test
    Cancelled lastCancelled;
    QString person;
    FileVerdict verdict = FileVerdict::Verified;
};

} // namespace holdfast
