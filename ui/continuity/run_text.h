// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

#include <QTextLayout>

#include <optional>
#include <vector>

namespace holdfast::continuity_page {

/// A piece of a sentence; strong pieces are what the sentence is about.
struct Run
{
    QString text;
    bool strong = false;
    std::optional<Icon> icon; ///< before a strong piece, where it is shown as a token

    friend bool operator==(const Run&, const Run&) = default;
};

using Runs = std::vector<Run>;

/// A text with %1, %2, … as runs: what stands in their place is strong.
[[nodiscard]] Runs filled(const QString& pattern, const QStringList& strong);
[[nodiscard]] Runs filled(const QString& pattern, const Runs& strong);

[[nodiscard]] QString plain(const Runs& runs);

/// Plain text whose strong pieces stand out, wrapped to the width there is.
class RunText final : public Painted
{
    Q_OBJECT

public:
    explicit RunText(const Look& look, Type type = Type::Caption, Type strong = Type::CaptionStrong, QWidget* parent = nullptr);

    void setRuns(const Runs& runs);
    [[nodiscard]] QString text() const { return plain(m_runs); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal layOut(QTextLayout& layout, qreal width) const;

    Runs m_runs;
    Type m_type;
    Type m_strong;
};

} // namespace holdfast::continuity_page
