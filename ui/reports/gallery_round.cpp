// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gallery_round.h"

#include "ui/models/answered.h"
#include "ui/models/live.h"
#include "ui/reports/gallery_card.h"

#include <algorithm>

namespace holdfast {

namespace {

constexpr int pictureWidth = 136; ///< sharp on dense screens, too

} // namespace

GalleryRound::GalleryRound(const Live& live, ReportDesk& desk, std::vector<ReportTitle> titles, QString language, GalleryCard& gallery)
    : QObject(&gallery), m_live(live), m_desk(desk), m_titles(std::move(titles)), m_language(std::move(language)), m_gallery(gallery), m_madeAt(m_titles.size())
{
}

GalleryRound::~GalleryRound()
{
    rest();
}

void GalleryRound::begin()
{
    if (!m_asked)
        next();
}

void GalleryRound::rest()
{
    if (m_asked)
        *m_asked = true;
    m_asked.reset();
}

void GalleryRound::next()
{
    const Timestamp now = m_live.now();
    const auto wanted = std::ranges::find_if(m_madeAt, [&](const std::optional<Timestamp>& at) { return !at || now - *at > fresh; });
    if (wanted == m_madeAt.end())
        return m_asked.reset();
    const auto index = static_cast<std::size_t>(wanted - m_madeAt.begin());
    const ReportTitle& title = m_titles[index];
    m_asked = std::make_shared<std::atomic_bool>(false);
    whenAnswered(m_desk.thumbnail({title.id, title.period, m_language}, m_live.picture(), pictureWidth, m_asked), this, [this, index, now, asked = m_asked](const Expected<ReportThumbnail>& small) {
        if (*asked)
            return;
        m_madeAt[index] = now; // also where there is none: it is not asked for again and again
        m_gallery.showThumbnail(static_cast<int>(index), small.value_or({}));
        next();
    });
}

} // namespace holdfast
