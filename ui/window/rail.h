// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"
#include "ui/window/facts.h"
#include "ui/window/page_entry.h"

#include <QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace holdfast {

class PersonBox;
class SiteBox;

/// One page in the rail: icon, title, what needs someone.
class RailItem final : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const Look& look, Icon icon, const QString& title, const QString& keys, QWidget* parent = nullptr);

    void setBadge(const Badge& badge);
    void setCurrent(bool current);
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override { return {m_folded ? 36 : 188, 36}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Icon m_icon;
    QString m_keys;
    Badge m_badge;
    bool m_current = false;
    bool m_folded = false;
};

/// The left edge of the window: brand, site, pages, who is signed in. 212 px, folded 56 px.
class Rail final : public Painted
{
    Q_OBJECT

public:
    Rail(const Look& look, const std::vector<PageEntry>& entries, QWidget* parent = nullptr);

    void setFolded(bool folded);
    void setCurrent(const QString& route);
    void setBadge(const QString& route, const Badge& badge);
    void setSite(const QString& name);
    void setPerson(const QString& name, const QString& title);

Q_SIGNALS:
    void pageClicked(const QString& route);
    void siteClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add(const PageEntry& entry, int number, QVBoxLayout& column);

    struct Row
    {
        QString route;
        RailItem* item;
    };

    std::vector<Row> m_rows;
    SiteBox* m_site;
    PersonBox* m_person;
    bool m_folded = false;
};

} // namespace holdfast
