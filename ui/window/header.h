// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/page.h"
#include "ui/look/painted.h"

#include <QPointer>
#include <QPushButton>

class QHBoxLayout;

namespace holdfast {

class IconButton;
class PlainLabel;

/// Where we are: the last crumb is the page, the ones before it are links.
class Breadcrumb final : public Painted
{
    Q_OBJECT

public:
    explicit Breadcrumb(const Look& look, QWidget* parent = nullptr);

    void setCrumbs(const QStringList& crumbs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 26}; }

Q_SIGNALS:
    void crumbClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> places() const;

    QStringList m_crumbs;
};

/// The field that opens the command palette.
class PaletteField final : public QPushButton
{
    Q_OBJECT

public:
    explicit PaletteField(const Look& look, QWidget* parent = nullptr);

    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    bool m_compact = false;
};

/// Breadcrumb and freshness at the left, the page's actions and the palette field at the right.
class Header final : public QWidget
{
    Q_OBJECT

public:
    explicit Header(const Look& look, QWidget* parent = nullptr);

    void setHeading(const QStringList& crumbs, const QString& sentence);
    void setActions(QWidget* actions); ///< shown until the next; the page keeps owning it
    void setCompact(bool compact);
    /// Where alarms are watched, the sound is at hand: whether it is offered, what a press does, and whether it is muted now.
    void setSound(bool offered, const QString& deed, bool muted);

Q_SIGNALS:
    void crumbClicked(int index);
    void paletteClicked();
    void soundClicked();

private:
    Breadcrumb* m_crumbs;
    PlainLabel* m_sentence;
    IconButton* m_sound;
    PaletteField* m_palette;
    QHBoxLayout* m_right;
    QPointer<QWidget> m_actions;
};

} // namespace holdfast
