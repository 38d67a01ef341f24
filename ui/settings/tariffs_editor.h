// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/site.h"
#include "ui/look/look.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QTimeEdit;
class QVBoxLayout;

namespace holdfast {

/// One tariff: name, price, when and on which days.
class TariffRow final : public QWidget
{
    Q_OBJECT

public:
    TariffRow(const Look& look, const Tariff& tariff, const QString& currency, QWidget* parent = nullptr);

    [[nodiscard]] Tariff tariff() const;

Q_SIGNALS:
    void changed();
    void removeClicked();

private:
    QLineEdit* m_name;
    QDoubleSpinBox* m_price;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    std::array<QCheckBox*, 7> m_days;
};

/// What a kilowatt-hour costs, and when.
class TariffsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TariffsEditor(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<Tariff> tariffs() const;
    void setTariffs(const std::vector<Tariff>& tariffs, const QString& currency);

Q_SIGNALS:
    void changed();

private:
    void append(const Tariff& tariff);

    const Look& m_look;
    QString m_currency;
    QVBoxLayout* m_column;
    std::vector<TariffRow*> m_rows;
};

} // namespace holdfast
