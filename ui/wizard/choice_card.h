// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QAbstractButton>

namespace holdfast {

/// One of three ways to begin: an icon, a title, a sentence, a radio dot. Exclusive with its siblings.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const Look& look, Icon icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {220, 152}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {170, 152}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Icon m_icon;
    QString m_sentence;
};

} // namespace holdfast
