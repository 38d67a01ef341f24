// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/page.h"
#include "ui/window/page_entry.h"

class QLineEdit;

namespace holdfast {

/// A page as others write them: a heading, actions, cards, a filter, a command, a drawer on demand.
class ExamplePage final : public Page
{
    Q_OBJECT

public:
    ExamplePage(const PageContext& context, const QStringList& crumbs, QWidget* parent = nullptr);

    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;
    void focusFilter() override;

    void speak(const Saying& saying) { say(saying); }
    void showDrawer(bool shown);

    QString opened;
    int acknowledged = 0;
    int refreshed = 0;

private:
    QLineEdit* m_filter;
    QWidget* m_drawer;
};

/// Four example pages in the order of the rail, settings at its foot.
[[nodiscard]] std::vector<PageEntry> examplePages();

} // namespace holdfast
