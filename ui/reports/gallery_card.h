// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"
#include "ui/look/card.h"

class QListWidget;

namespace holdfast {

/// The reports there are, one of which is chosen.
class GalleryCard final : public Card
{
    Q_OBJECT

public:
    GalleryCard(const Look& look, const std::vector<ReportTitle>& titles, QWidget* parent = nullptr);

    [[nodiscard]] int current() const;
    void choose(int index);
    void showThumbnail(int index, const ReportThumbnail& small);

Q_SIGNALS:
    void chosen(int index);

private:
    void fill();

    std::vector<ReportTitle> m_titles;
    QListWidget* m_list;
};

} // namespace holdfast
