// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/format.h"

#include <QCoreApplication>

#include <chrono>
#include <vector>

namespace holdfast {

enum class HandoverStyle { Plain, Markdown };

/// What the next shift must know: what stands, what is put aside and by whom, what was acknowledged of late.
class HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::HandoverText)

public:
    /// `journal`: of the hours before `now`, in any order.
    HandoverText(const Picture& picture, const std::vector<JournalEntry>& journal, Timestamp now, std::chrono::hours hours, const Format& format);

    [[nodiscard]] QString written(HandoverStyle style) const;

private:
    struct Section
    {
        QString title;
        QStringList lines; ///< plain text
    };

    [[nodiscard]] Section standing() const;
    [[nodiscard]] Section hidden(AlarmLabel label, const QString& title) const;
    [[nodiscard]] Section acknowledged() const;
    [[nodiscard]] QString lineOf(const Alarm& alarm) const;

    const Picture& m_picture;
    const std::vector<JournalEntry>& m_journal;
    Timestamp m_now;
    std::chrono::hours m_hours;
    const Format& m_format;
};

} // namespace holdfast
