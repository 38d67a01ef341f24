// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/parts.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QListWidget;
class QTableWidget;
class QVBoxLayout;

namespace holdfast {

class Button;
class PlainLabel;

/// Which column of somebody's table is what, and which point each of its names means; below, how its first lines would be read so.
class MappingDialog final : public QDialog
{
    Q_OBJECT

public:
    MappingDialog(const SettingsParts& parts, const QString& file, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const holdfast::ColumnMapping& mapping);

private:
    void addForm(QVBoxLayout& column);
    void addNames(QVBoxLayout& column);
    void addLines(QVBoxLayout& column);
    void addEnd(QVBoxLayout& column);
    void listen();
    void offerPoints();
    void ask(const std::optional<ColumnMapping>& mapping);
    void take(const TablePreview& preview);
    void showColumns(const TablePreview& preview);
    void showNames(const TablePreview& preview);
    void showLines(const TablePreview& preview);
    void showVerdict(const TablePreview& preview);
    [[nodiscard]] ColumnMapping shown() const;
    [[nodiscard]] QString nameOf(const PointId& point) const;
    void nameIt(int index);

    SettingsParts m_parts;
    const QString m_file;
    ColumnMapping m_mapping;
    int m_asked = 0;
    QComboBox* m_separator;
    QComboBox* m_decimal;
    QComboBox* m_zone;
    QComboBox* m_at;
    QComboBox* m_point;
    QComboBox* m_value;
    QComboBox* m_quality;
    QListWidget* m_names;
    QComboBox* m_meant;
    QTableWidget* m_lines;
    PlainLabel* m_verdict;
    Button* m_take;
};

} // namespace holdfast
