// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"
#include "ui/look/card.h"

class QStackedWidget;

namespace holdfast {

class IconButton;
class PageView;

/// The pages as they will be printed, one at a time.
class PreviewCard final : public Card
{
    Q_OBJECT

public:
    explicit PreviewCard(const Look& look, QWidget* parent = nullptr);

    /// They are being made.
    void setWaiting();
    void showPages(const Expected<ReportPages>& pages);
    void turn(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return m_pages.count; }

private:
    void showPage(int page);

    ReportPages m_pages;
    int m_current = 0;
    QStackedWidget* m_pageOrWords;
    PageView* m_view;
    PlainLabel* m_words;
    IconButton* m_back;
    IconButton* m_next;
};

} // namespace holdfast
