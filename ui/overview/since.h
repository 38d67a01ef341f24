// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/format.h"
#include "ui/look/painted.h"
#include "ui/models/census.h"

#include <QCoreApplication>

namespace holdfast::overview {

/// What came up while nobody looked.
struct News
{
    int alarms = 0;                ///< raised since
    int joined = 0;                ///< devices adopted that were first heard since
    int found = 0;                 ///< newcomers waiting in the inbox
    QStringList gateways;          ///< that left their first way since
    int local = 0;                 ///< devices that went local since

    [[nodiscard]] bool isEmpty() const { return alarms == 0 && joined == 0 && found == 0 && gateways.isEmpty() && local == 0; }
    friend bool operator==(const News&, const News&) = default;
};

[[nodiscard]] News newsSince(const Picture& picture, const Census& census, Timestamp since);

/// One line with the news, that can be put away until the next session.
class SinceStrip final : public Painted
{
    Q_OBJECT

public:
    explicit SinceStrip(const Look& look, QWidget* parent = nullptr);

    void show(const News& news, Timestamp since, Timestamp now);
    [[nodiscard]] QSize sizeHint() const override { return {600, 40}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 40}; }

Q_SIGNALS:
    void dismissed();
    void summaryAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        QString count; ///< bold
        QString text;
        bool local = false;
    };

    std::vector<Part> m_parts;
    QString m_title;
    QWidget* m_end;
};

} // namespace holdfast::overview
