// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/counterexample_card.h"

#include "ui/continuity/editor/proof_timeline.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/continuity/policy_words.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast::continuity_page {
namespace {

constexpr int aroundCurrent = 120;

/// Scrolls sideways where there are more rounds than fit.
class TimelineFrame final : public QScrollArea
{
public:
    explicit TimelineFrame(ProofTimeline& timeline) : m_timeline(timeline)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(&timeline);
        viewport()->setAutoFillBackground(false);
        timeline.setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override { return {480, m_timeline.minimumSizeHint().height() + horizontalScrollBar()->sizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

private:
    ProofTimeline& m_timeline;
};

} // namespace

CounterexampleCard::CounterexampleCard(const Look& look, QWidget* parent)
    : Card(look, tr("How it breaks"), parent)
    , m_timeline(new ProofTimeline(look))
    , m_views(new PictureOrTable(look, new TimelineFrame(*m_timeline), tr("The way to the break, round by round")))
    , m_told(new PlainLabel(look, QString(), Type::Body, Ink::Text, Overflow::Wrap))
    , m_back(new IconButton(look, Icon::Left, tr("One round back"), IconButton::Frame::Outlined, 28))
    , m_on(new IconButton(look, Icon::Right, tr("One round on"), IconButton::Frame::Outlined, 28))
{
    setObjectName(QStringLiteral("counterexampleCard"));
    m_told->setObjectName(QStringLiteral("roundTold"));
    m_back->setObjectName(QStringLiteral("roundBack"));
    m_on->setObjectName(QStringLiteral("roundOn"));
    headEnd()->addWidget(m_back);
    headEnd()->addWidget(m_on);
    headEnd()->addWidget(m_views->button());
    body()->addWidget(m_told);
    body()->addWidget(m_views, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { m_timeline->setCurrent(m_timeline->current() - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_timeline->setCurrent(m_timeline->current() + 1); });
    connect(m_timeline, &Diagram::currentChanged, this, &CounterexampleCard::stand);
    connect(m_views->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            m_timeline->setCurrent(now.row());
    });
}

void CounterexampleCard::tell(const Policy& policy, const PolicyProof& proof)
{
    const ProofStory story(policy, look().format());
    m_moments = story.moments(proof);
    m_sentences.clear();
    for (const StoryMoment& moment : m_moments)
        m_sentences << story.sentence(moment);
    const Ticks last = proof.counterexample.empty() ? Ticks(0) : proof.counterexample.back().at;
    setNote(QString(codeOf(proof.broken) % u' ' % sentenceOf(proof.broken)) + QStringLiteral(" · ") + look().format().duration(last));
    m_timeline->setStory(story.lanes(proof), m_moments, m_sentences);
    m_views->model().show(ProofStory::tableTitles(), story.tableRows(m_moments));
    m_timeline->setCurrent(0);
    stand(m_timeline->current());
}

void CounterexampleCard::stand(int moment)
{
    const int last = static_cast<int>(m_moments.size()) - 1;
    const bool focusLost = (moment >= last && m_on->hasFocus()) || (moment <= 0 && m_back->hasFocus());
    m_told->setText(m_sentences.value(moment));
    m_back->setEnabled(moment > 0);
    m_on->setEnabled(moment < last);
    if (focusLost)
        (moment > 0 ? m_back : m_on)->setFocus(Qt::OtherFocusReason);
    if (m_views->table().currentIndex().row() != moment)
        m_views->table().setCurrentIndex(m_views->model().index(moment, std::max(0, m_views->table().currentIndex().column())));
    if (auto* frame = qobject_cast<QScrollArea*>(m_views->widget(0))) {
        const QPoint middle = m_timeline->placeOf(moment).center().toPoint();
        frame->ensureVisible(middle.x(), middle.y(), aroundCurrent, 0);
    }
}

} // namespace holdfast::continuity_page
