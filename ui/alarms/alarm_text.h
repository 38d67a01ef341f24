// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/format.h"

#include <QCoreApplication>

namespace holdfast {

/// How an alarm reads: one place, so that list, panel and announcement say the same.
class AlarmText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::AlarmText)

public:
    AlarmText(const Picture& picture, const Format& format) : m_picture(picture), m_format(format) {}

    [[nodiscard]] QString title(const Alarm& alarm) const;   ///< "Water leak"
    [[nodiscard]] QString path(const Alarm& alarm) const;    ///< "Floor 0 › Plant room B › B-LEAK-02"
    [[nodiscard]] QString value(const Alarm& alarm) const;   ///< "1 214 ppm"
    [[nodiscard]] QString limit(const Alarm& alarm) const;   ///< "limit 1 200"; what became of it when there is no limit
    [[nodiscard]] QString since(const Alarm& alarm) const;   ///< "14:02:11"
    [[nodiscard]] QString age(const Alarm& alarm, Timestamp now) const; ///< "4 min", "returned 12:44"
    [[nodiscard]] QString action(const Alarm& alarm) const;  ///< the first step of the response
    [[nodiscard]] QString inProcess(const Alarm& alarm) const; ///< who took it on; else "KM, 14:05"
    [[nodiscard]] QString hidden(const Alarm& alarm) const;  ///< "hides 14 alarms"; empty for none
    [[nodiscard]] QString ruleText(const QString& source) const; ///< texts of the default rules in the operator's language

    /// Everything in one sentence, for screen readers.
    [[nodiscard]] QString spoken(const Alarm& alarm, Timestamp now) const;

private:
    [[nodiscard]] QString limitValue(const Alarm& alarm) const;

    const Picture& m_picture;
    const Format& m_format;
};

} // namespace holdfast
