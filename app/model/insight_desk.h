// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/insight.h"
#include "app/model/ports.h"

#include <QStringList>

namespace holdfast {

/// Of which time, and which ones by id; none named: all.
struct FigureQuestion
{
    Interval interval;
    QStringList names;
    Cancelled cancelled;
};

/// Works out figures and insights from history. Blocking: only reader threads call it. One that answers is of one moment: the site and its devices stay as they were.
class FigureReader
{
public:
    virtual ~FigureReader() = default;
    /// In the order of figureFacts(). Code Invalid: no such interval; NotFound: no such figure; Unavailable: cancelled.
    [[nodiscard]] virtual Expected<std::vector<Figure>> figures(const FigureQuestion& question) const = 0;
    /// Names are rules. The most important first.
    [[nodiscard]] virtual Expected<std::vector<Insight>> insights(const FigureQuestion& question) const = 0;
};

/// The same questions for the window: never blocks, answers arrive as futures.
class InsightDesk
{
public:
    virtual ~InsightDesk() = default;
    [[nodiscard]] virtual QFuture<Expected<std::vector<Figure>>> figures(const FigureQuestion& question) = 0;
    [[nodiscard]] virtual QFuture<Expected<std::vector<Insight>>> insights(const FigureQuestion& question) = 0;
};

} // namespace holdfast
