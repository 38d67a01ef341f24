// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_terms.h"
#include "ui/look/card.h"

#include <vector>

class QBoxLayout;

namespace holdfast {
class PlainLabel;
}

namespace holdfast::continuity_page {

struct FunctionMark
{
    QString name;
    FunctionStatus status = FunctionStatus::NoFallback;

    friend bool operator==(const FunctionMark&, const FunctionMark&) = default;
};

[[nodiscard]] QString wordOf(FunctionStatus status);

/// A square for each function: a tick where proven, dashed with a question mark where untested, dashed with a stroke where there is nothing.
class FunctionMarks final : public Painted
{
    Q_OBJECT

public:
    explicit FunctionMarks(const Look& look, QWidget* parent = nullptr);

    void setMarks(const std::vector<FunctionMark>& marks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 24}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int perLine(int width) const;
    [[nodiscard]] int shown() const;
    [[nodiscard]] QRectF placeOf(int mark) const;

    std::vector<FunctionMark> m_marks;
};

/// How many functions there are, and how many of them are proven.
class FunctionsCard final : public Card
{
    Q_OBJECT

public:
    explicit FunctionsCard(const Look& look, QWidget* parent = nullptr);

    void setMarks(const std::vector<FunctionMark>& marks, const QString& weakest = {});
    [[nodiscard]] QString sentence() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Count;

    QBoxLayout* m_parts;
    Count* m_count;
    FunctionMarks* m_row;
    PlainLabel* m_weakest;
};

} // namespace holdfast::continuity_page
