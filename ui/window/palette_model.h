// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/finder.h"

#include <QAbstractListModel>

namespace holdfast {

/// The lines of the palette: headings of groups and what was found in them.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(std::vector<Finding> findings);
    void search(const QString& query);
    /// Shows what a line can be done with instead of all findings. False where there is nothing to choose.
    bool enter(int row);
    /// Back to all findings. False where they are shown already.
    bool leave();
    [[nodiscard]] const QString& entered() const { return m_entered; } ///< the line whose choices are shown

    [[nodiscard]] int results() const { return m_results; }
    /// Null for a heading.
    [[nodiscard]] const Finding* findingAt(int row) const;
    [[nodiscard]] std::vector<int> lettersAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        QString heading;
        Found found;
    };

    std::vector<Finding> m_findings;
    std::vector<Finding> m_outer; ///< set aside while choices are shown
    QString m_entered;
    std::vector<Line> m_lines;
    int m_results = 0;
};

} // namespace holdfast
