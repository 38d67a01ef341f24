// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_card.h"

#include "ui/look/mirror.h"
#include "ui/look/segmented.h"

#include <QFontMetricsF>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast::overview {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr std::size_t most = 5;
constexpr std::array<std::chrono::hours, 4> spans{1h, 6h, 24h, 168h};
constexpr int entriesAsked = 200;

/// What hatches mean.
class Swatches final : public Painted
{
public:
    explicit Swatches(const Look& look) : Painted(look)
    {
        setAccessibleName(QString(PathCard::tr("local fallback") + u", "_s + PathCard::tr("gap")));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {qCeil(place(2)) , 20}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(fontOf(Type::Caption));
        const Mirror mirrored(layoutDirection(), rect());
        constexpr std::array kinds{StripKind::Local, StripKind::Gap};
        for (int i = 0; i < 2; ++i) {
            const Interval one{Timestamp{}, Timestamp{1h}};
            paintStateStrip(painter, theme(), mirrored(QRectF(place(i), 4, 17.5, 12)), one, {{one, kinds[static_cast<std::size_t>(i)], {}}});
            painter.setPen(theme()[Ink::Text2]);
            painter.drawText(mirrored(QRectF(place(i) + 22, 0, 200, 20)), mirrored.begin(), word(i));
        }
    }

private:
    [[nodiscard]] static QString word(int i) { return i == 0 ? PathCard::tr("local fallback") : PathCard::tr("gap"); }
    [[nodiscard]] static qreal place(int i)
    {
        qreal x = 0;
        for (int k = 0; k < i; ++k)
            x += 22 + QFontMetricsF(fontOf(Type::Caption)).horizontalAdvance(word(k)) + 16;
        return x;
    }
};

} // namespace

PathCard::PathCard(const Live& live, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent)
    : Card(look, tr("Paths"), parent)
    , m_live(live)
    , m_history(history)
    , m_navigate(std::move(navigate))
    , m_span(new Segmented(look, {tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d")}, tr("Time shown"), 26))
    , m_strips(new PathStrips(look))
{
    setObjectName(u"pathCard"_s);
    m_span->setObjectName(u"pathSpan"_s);
    m_span->setCurrent(1);
    headEnd()->addWidget(new Swatches(look));
    headEnd()->addWidget(m_span);
    body()->setContentsMargins(space::inside, 0, space::inside, 4);
    body()->addWidget(m_strips);
    connect(m_span, &Segmented::currentChanged, this, [this] {
        m_asked = {};
        m_past.clear();
        refresh();
        reload();
    });
    connect(m_strips, &PathStrips::rowClicked, this, [this](int row) {
        const Path& path = m_paths[static_cast<std::size_t>(row)];
        if (!path.trend.isEmpty())
            m_navigate({u"history"_s, path.trend.text(), {}});
    });
    refresh();
    reload();
}

PathCard::~PathCard() = default;

Interval PathCard::interval() const
{
    const Timestamp now = m_live.now();
    return {now - spans[static_cast<std::size_t>(m_span->current())], now};
}

void PathCard::refresh()
{
    const Picture& picture = m_live.picture();
    if (const Timestamp now = m_live.now(); m_paths.empty() || now - m_listed >= 5s || now < m_listed) {
        m_listed = now;
        m_count = pathCount(picture, m_live.census());
        const std::vector<Path> paths = pathsOf(picture, m_live.census(), most, m_paths);
        if (paths != m_paths) {
            m_paths = paths;
            m_asked = {};
        }
    }
    const QStringList words{tr("last hour"), tr("last 6 hours"), tr("last 24 hours"), tr("last 7 days")};
    const QString span = words[m_span->current()];
    setNote(m_count > static_cast<int>(m_paths.size()) ? tr("%1 · %2 of %3, what is not normal first").arg(span).arg(m_paths.size()).arg(m_count) : span);
    std::vector<PathRow> rows;
    const PathReader reader(picture, look().format());
    for (const Path& path : m_paths)
        rows.push_back(reader.row(path, m_past.value(path.name), interval()));
    m_strips->show(interval(), std::move(rows));
}

void PathCard::reload()
{
    const Timestamp now = m_live.now();
    if (m_asked != Timestamp{} && now - m_asked < 30s && now >= m_asked)
        return;
    m_asked = now;
    ++*m_round;
    for (const Path& path : m_paths)
        ask(path);
}

void PathCard::askAgain()
{
    m_asked = {};
    reload();
}

void PathCard::ask(const Path& path)
{
    const auto isCurrent = [round = m_round, asked = *m_round] { return *round == asked; };
    const QString name = path.name;
    auto* gaps = new QFutureWatcher<Expected<std::vector<Gap>>>(this);
    connect(gaps, &QFutureWatcherBase::finished, this, [this, gaps, name, isCurrent] {
        gaps->deleteLater();
        if (isCurrent() && gaps->future().resultCount() > 0)
            if (const auto answer = gaps->result()) {
                m_past[name].gaps = *answer;
                refresh();
            }
    });
    if (!path.witness.isEmpty())
        gaps->setFuture(m_history.gaps(path.witness, interval()));
    auto* journal = new QFutureWatcher<Expected<std::vector<JournalEntry>>>(this);
    connect(journal, &QFutureWatcherBase::finished, this, [this, journal, name, isCurrent] {
        journal->deleteLater();
        if (isCurrent() && journal->future().resultCount() > 0)
            if (const auto answer = journal->result()) {
                m_past[name].journal = *answer;
                refresh();
            }
    });
    if (path.gateway)
        journal->setFuture(m_history.journal({interval(), entriesAsked, name}));
}

} // namespace holdfast::overview
