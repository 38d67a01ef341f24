// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"

#include <QObject>

namespace holdfast {

class GalleryCard;
class Live;

/// Has the first page of each report made small, one after the other and only while somebody looks: what else is asked for never waits for more than one of them.
class GalleryRound final : public QObject
{
    Q_OBJECT

public:
    /// How long a small page is good for.
    static constexpr std::chrono::minutes fresh{15};

    GalleryRound(const Live& live, ReportDesk& desk, std::vector<ReportTitle> titles, QString language, GalleryCard& gallery);
    ~GalleryRound() override;

    /// Makes those that are not there or are old.
    void begin();
    void rest();

private:
    void next();

    const Live& m_live;
    ReportDesk& m_desk;
    const std::vector<ReportTitle> m_titles;
    const QString m_language;
    GalleryCard& m_gallery;
    std::vector<std::optional<Timestamp>> m_madeAt; ///< by title
    Cancelled m_asked;
};

} // namespace holdfast
