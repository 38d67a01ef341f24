// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/preview_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/reports/page_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

PreviewCard::PreviewCard(const Look& look, QWidget* parent)
    : Card(look, tr("Preview"), parent)
    , m_pageOrWords(new QStackedWidget)
    , m_view(new PageView(look))
    , m_words(new PlainLabel(look, QString(), Type::Body, Ink::Text2, Overflow::Wrap))
    , m_back(new IconButton(look, Icon::Left, tr("Page before")))
    , m_next(new IconButton(look, Icon::Right, tr("Next page")))
{
    setObjectName(u"reportPreview"_s);
    m_back->setObjectName(u"pageBefore"_s);
    m_next->setObjectName(u"nextPage"_s);
    m_words->setAlignment(Qt::AlignCenter);
    m_pageOrWords->addWidget(m_words);
    m_pageOrWords->addWidget(m_view);
    body()->addWidget(m_pageOrWords, 1);
    headEnd()->addWidget(m_back);
    headEnd()->addWidget(m_next);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    showPage(0);
}

void PreviewCard::setWaiting()
{
    m_pages = {};
    m_words->setText(tr("The pages are being made …"));
    showPage(0);
}

void PreviewCard::showPages(const Expected<ReportPages>& pages)
{
    m_pages = pages.value_or({});
    m_words->setText(pages ? QString() : sentenceOf(pages.error()));
    showPage(0);
}

void PreviewCard::turn(int step)
{
    showPage(m_current + step);
}

void PreviewCard::showPage(int page)
{
    const int shown = static_cast<int>(m_pages.pictures.size());
    m_current = std::clamp(page, 0, std::max(shown - 1, 0));
    m_pageOrWords->setCurrentIndex(shown > 0 ? 1 : 0);
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < shown);
    if (shown == 0) {
        setNote({});
        return;
    }
    const QString name = tr("Page %1 of %2").arg(look().format().count(m_current + 1), look().format().count(m_pages.count));
    setNote(name);
    m_view->setPage(QImage::fromData(m_pages.pictures[static_cast<std::size_t>(m_current)]), name);
}

} // namespace holdfast
