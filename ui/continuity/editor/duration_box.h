// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QDoubleSpinBox>

namespace holdfast::continuity_page {

/// A time in the largest unit that says it exactly: "90 s", "2 min". Typed with any unit there is.
class DurationBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    /// `none` is what stands there for no time; empty: "0 s".
    explicit DurationBox(QString none, QWidget* parent = nullptr);

    void setDuration(Ticks duration) { setValue(static_cast<double>(duration.count())); }
    [[nodiscard]] Ticks duration() const { return Ticks(static_cast<qint64>(value())); }
    void setNone(const QString& none);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& at) const override;
    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QString m_none;
};

} // namespace holdfast::continuity_page
