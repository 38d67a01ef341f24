// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace holdfast {

struct Announcement
{
    QString topic;
    QByteArray payload;
};

/// So many retained Home Assistant announcements, each with a topic of its own: the corpus over and over with new hardware addresses; without a corpus devices of our own making with nine points each.
[[nodiscard]] std::vector<Announcement> manyConfigs(int count);

/// One line each, topic, space and payload, as bench_publisher reads them.
[[nodiscard]] bool writeConfigs(const std::vector<Announcement>& configs, const QString& file);

} // namespace holdfast
