// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/layer.h"
#include "ui/window/palette_model.h"

class QLineEdit;
class QListView;

namespace holdfast {

/// One field finds, goes and acts. Ctrl+K from anywhere.
class CommandPalette final : public Layer
{
    Q_OBJECT

public:
    explicit CommandPalette(const Look& look, QWidget* over);

    void openWith(std::vector<Finding> findings, const QString& query = {});
    [[nodiscard]] PaletteModel& model() { return m_model; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    [[nodiscard]] QRect box() const override;
    void placeContent() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& query);
    void move(int step);
    void run();
    void enter();
    [[nodiscard]] bool leave();

    PaletteModel m_model;
    QString m_outerQuery; ///< what stood in the field before choices were shown
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace holdfast
