// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gallery_card.h"

#include "ui/reports/gallery_rows.h"
#include "ui/reports/order_choices.h"

#include <QImage>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Icon iconOf(ReportChartKind sketch)
{
    constexpr Icon icons[] = {Icon::Reports, Icon::Table, Icon::History};
    return icons[static_cast<std::size_t>(sketch)];
}

QString periodWords(const QString& code)
{
    const auto choices = periodChoices();
    const auto known = std::ranges::find(choices, code, &std::pair<QString, QString>::second);
    return known == choices.end() ? code : known->first;
}

} // namespace

GalleryCard::GalleryCard(const Look& look, const std::vector<ReportTitle>& titles, QWidget* parent)
    : Card(look, tr("Reports"), parent), m_titles(titles), m_list(new QListWidget)
{
    m_list->setObjectName(u"reportTemplates"_s);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setItemDelegate(new GalleryRows(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    body()->setContentsMargins(1, 0, 1, 6);
    body()->addWidget(m_list);
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &GalleryCard::chosen);
}

void GalleryCard::fill()
{
    for (const ReportTitle& title : m_titles) {
        auto* item = new QListWidgetItem(title.title, m_list);
        item->setData(cell::Subtitle, QString(title.id % u" · "_s % periodWords(title.period)));
        item->setData(cell::IconRole, static_cast<int>(iconOf(title.sketch)));
        item->setData(Qt::AccessibleTextRole, QString(title.title % u", "_s % title.reader));
        item->setData(Qt::ToolTipRole, QString(title.title % u'\n' % title.reader));
    }
    m_list->setCurrentRow(0);
}

/// What a page that says nothing lacks stands beside it, since nobody reads it on so small a page.
void GalleryCard::showThumbnail(int index, const ReportThumbnail& small)
{
    QListWidgetItem* item = m_list->item(index);
    if (item == nullptr)
        return;
    const ReportTitle& title = m_titles[static_cast<std::size_t>(index)];
    const QString lack = small.ground == ReportGround::NoSource ? tr("no source") : small.ground == ReportGround::TooLittle ? tr("insufficient data") : QString();
    item->setData(PageRole, QImage::fromData(small.picture));
    item->setData(cell::Subtitle, QString(title.id % u" · "_s % (lack.isEmpty() ? periodWords(title.period) : lack)));
    QStringList spoken{title.title, title.reader, lack};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
}

int GalleryCard::current() const
{
    return m_list->currentRow();
}

void GalleryCard::choose(int index)
{
    m_list->setCurrentRow(index);
}

} // namespace holdfast
