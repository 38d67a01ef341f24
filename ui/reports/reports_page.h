// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"
#include "ui/look/page.h"

#include <QTimer>

class QGridLayout;
class QListWidget;
class QStackedWidget;

namespace holdfast {

class FilesCard;
class Live;
class OrderCard;
class PreviewCard;

/// Reports: which one, of which time, how it will look, and the files that were made.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    /// Without a desk nothing can be made, and the page says so.
    ReportsPage(const Live& live, Intents& intents, ReportDesk* desk, const Look& look, QWidget* parent = nullptr);
    ~ReportsPage() override;

    /// A report by id or name.
    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* side();
    void fillTemplates();
    void connectCards();
    void choose(int index);
    [[nodiscard]] ReportOrder order() const;
    void askPreview();
    void make();
    void showMade(const Expected<std::vector<ReportFile>>& files);
    void askFiles();
    void sayHow(const QString& sentence);
    void showHead();
    void fit(int room);

    const Live& m_live;
    Intents& m_intents;
    ReportDesk* m_desk;
    std::vector<ReportTitle> m_titles;
    QTimer m_soon; ///< parameters change one after the other: the pages follow once
    Cancelled m_previewing;
    Cancelled m_making;
    std::optional<Timestamp> m_lastMade;
    bool m_wide = true;
    QGridLayout* m_grid = nullptr;
    QListWidget* m_list = nullptr;
    OrderCard* m_order = nullptr;
    PreviewCard* m_preview = nullptr;
    FilesCard* m_files = nullptr;
};

} // namespace holdfast
