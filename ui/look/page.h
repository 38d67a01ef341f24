// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/look/toast.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

namespace holdfast {

/// What the window's header says while a page is shown.
struct Heading
{
    QStringList crumbs; ///< "Harbour House", "Floor 3": the last one is where we are
    QString sentence;   ///< how fresh it is, in words
};

/// Something the operator can do now: listed in the command palette and in the cheat sheet.
struct Command
{
    QString title;
    QString keys;      ///< "A", "Shift+A"; empty: none
    Icon icon = Icon::Right;
    QString unavailable; ///< why not now; empty: it can be done
    std::function<void()> run;
};

/// The base of every page. It says what stands in the header and what lies in the drawer; the window does the rest.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Look& look, QWidget* parent = nullptr);

    /// Shows an object and a tab of it; both may be empty. Called on every navigation to this page.
    virtual void open(const QString& object, const QString& tab);

    /// What can be done here now. Each acts on this page, so the page must outlive them.
    [[nodiscard]] virtual std::vector<Command> commands() { return {}; }

    /// `/` and Ctrl+F.
    virtual void focusFilter() {}

    [[nodiscard]] const Heading& heading() const { return m_heading; }
    [[nodiscard]] QWidget* actions() const { return m_actions; }
    [[nodiscard]] QWidget* drawer() const { return m_drawer; }
    [[nodiscard]] const Look& look() const { return m_look; }

protected:
    void setHeading(const Heading& heading);
    void setActions(QWidget* actions);  ///< stands in the header, left of the search field; owned by the page
    void setDrawer(QWidget* drawer);    ///< right panel; nullptr closes it; owned by the page
    void say(const Saying& saying);     ///< a toast

Q_SIGNALS:
    void headingChanged();
    void drawerChanged();
    void said(const holdfast::Saying& saying);

private:
    const Look& m_look;
    Heading m_heading;
    QWidget* m_actions = nullptr;
    QWidget* m_drawer = nullptr;
};

} // namespace holdfast
