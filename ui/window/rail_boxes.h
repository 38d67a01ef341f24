// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QAbstractButton>

namespace holdfast {

class Rail;

/// Brand and site: a button that switches sites.
class SiteBox final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SiteBox(const Look& look, QWidget* parent = nullptr);

    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override { return {m_folded ? 36 : 188, 36}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    bool m_folded = false;
};

/// Who is signed in, and as what.
class PersonBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonBox(const Look& look, QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& title);
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override { return {m_folded ? 36 : 188, 50}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_name;
    QString m_title;
    bool m_folded = false;
};

/// The H in its square.
void paintBrand(QPainter& painter, const Look& look, const QRectF& rect);

} // namespace holdfast
