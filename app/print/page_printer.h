// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"

#include <QCoreApplication>

#include <memory>

namespace holdfast {

/// Paints reports onto paper: PDF with letters that can be searched and charts as vectors, and pictures of the same pages.
class PagePrinter final : public ReportPrinter
{
public:
    [[nodiscard]] Expected<> writePdf(const QString& file, const Report& report, ReportPaper paper, const Cancelled& cancelled) const override;
    [[nodiscard]] Expected<ReportPages> pages(const Report& report, ReportPaper paper, int width, int most, const Cancelled& cancelled) const override;
};

/// An application that can paint without any screen: fonts, but no window. Made before anything is printed by a program that has none.
[[nodiscard]] std::unique_ptr<QCoreApplication> paintingApplication(int& argc, char** argv);

} // namespace holdfast
