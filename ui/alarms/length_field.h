// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QComboBox;
class QSpinBox;

namespace holdfast {

/// A length of time: a number and its unit.
class LengthField final : public QWidget
{
    Q_OBJECT

public:
    /// `object` names the number for tests; `nothing`: what is shown for no time at all, empty: the number 0.
    explicit LengthField(const QString& object, const QString& nothing = {}, QWidget* parent = nullptr);

    void setLength(std::chrono::seconds length);
    [[nodiscard]] std::chrono::seconds length() const;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent* event) override;

private:
    QSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace holdfast
