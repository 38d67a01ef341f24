// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include "ui/look/brush.h"
#include "ui/look/key_cap.h"
#include "ui/look/mirror.h"
#include "ui/window/palette_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace holdfast {
namespace {

constexpr int fieldHeight = 56;
constexpr int footHeight = 40;
constexpr int top = 92;

struct Hint
{
    const char* key;
    const char* word;
};

constexpr Hint signs[] = {{">", QT_TRANSLATE_NOOP("holdfast::CommandPalette", "actions")}, {"@", QT_TRANSLATE_NOOP("holdfast::CommandPalette", "rooms")}, {"!", QT_TRANSLATE_NOOP("holdfast::CommandPalette", "alarms")}};
constexpr Hint keys[] = {{"↑ ↓", QT_TRANSLATE_NOOP("holdfast::CommandPalette", "move")}, {"Enter", QT_TRANSLATE_NOOP("holdfast::CommandPalette", "open")}, {"Tab", QT_TRANSLATE_NOOP("holdfast::CommandPalette", "choices")}, {"Esc", QT_TRANSLATE_NOOP("holdfast::CommandPalette", "close")}};

int hintWidth(const Hint& hint, const QFontMetrics& metrics)
{
    return keyCapWidth(QString::fromUtf8(hint.key)) + 6 + metrics.horizontalAdvance(CommandPalette::tr(hint.word)) + 12;
}

void paintHint(QPainter& painter, const Theme& theme, const Mirror& mirrored, const Hint& hint, int& x, int y, int height)
{
    const QString key = QString::fromUtf8(hint.key);
    paintKeyCap(painter, theme, mirrored(QRectF(x, y, keyCapWidth(key), height)), key);
    x += keyCapWidth(key) + 6;
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme[Ink::Text2]);
    const QString word = CommandPalette::tr(hint.word);
    const int wide = painter.fontMetrics().horizontalAdvance(word);
    painter.drawText(mirrored(QRect(x, y, wide, height)), mirrored.begin() | Qt::TextDontClip, word);
    x += wide + 12;
}

} // namespace

CommandPalette::CommandPalette(const Look& look, QWidget* over)
    : Layer(look, over)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("palette"));
    m_field->setObjectName(QStringLiteral("palette-query"));
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    QFont font = fontOf(Type::Section);
    font.setWeight(QFont::Normal);
    m_field->setFont(font);
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(look, m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&look, &Look::changed, this, [this] {
        QPalette colors = m_list->palette();
        colors.setColor(QPalette::Base, theme()[Ink::Raised]);
        m_list->setPalette(colors);
        m_field->setPalette(colors);
    });
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        run();
    });
}

void CommandPalette::openWith(std::vector<Finding> findings, const QString& query)
{
    m_model.setFindings(std::move(findings));
    m_field->setPlaceholderText(tr("Search or run a command"));
    QPalette colors = m_list->palette();
    colors.setColor(QPalette::Base, theme()[Ink::Raised]);
    m_list->setPalette(colors);
    m_field->setPalette(colors);
    openLayer();
    m_field->setText(query);
    m_field->setFocus();
    search(query);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Layer::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Tab:
        enter();
        return true;
    case Qt::Key_Backspace:
        return m_field->text().isEmpty() && leave();
    case Qt::Key_Escape:
        if (!leave())
            closeLayer();
        return true;
    default:
        return false;
    }
}

/// What the current line can be done with.
void CommandPalette::enter()
{
    if (!m_model.enter(m_list->currentIndex().row()))
        return;
    m_outerQuery = m_field->text();
    m_field->clear();
    m_field->setPlaceholderText(m_model.entered());
    search({});
}

bool CommandPalette::leave()
{
    if (!m_model.leave())
        return false;
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setText(m_outerQuery);
    search(m_outerQuery);
    return true;
}

void CommandPalette::search(const QString& query)
{
    m_model.search(query);
    placeContent();
    m_list->setCurrentIndex({});
    move(1);
    m_list->scrollToTop();
    update();
}

/// To the next line that is no heading.
void CommandPalette::move(int step)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + step : 0;
    while (row >= 0 && row < m_model.rowCount() && !m_model.findingAt(row))
        row += step;
    if (m_model.findingAt(row))
        m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::run()
{
    const Finding* finding = m_model.findingAt(m_list->currentIndex().row());
    if (!finding || !finding->unavailable.isEmpty() || !finding->act)
        return;
    const std::function<void()> act = finding->act;
    closeLayer();
    act();
}

QRect CommandPalette::box() const
{
    const int wide = qMin(frame::palette, width() - 32);
    const int rows = PaletteDelegate::heightOf(m_model);
    const int high = qMin(fieldHeight + qMax(rows, 40) + 8 + footHeight, height() - top - 24);
    return {(width() - wide) / 2, qMin(top, qMax(16, height() - high - 24)), wide, high};
}

void CommandPalette::placeContent()
{
    const QRect area = box();
    int hints = 16;
    for (const Hint& hint : signs)
        hints += hintWidth(hint, QFontMetrics(fontOf(Type::Caption)));
    m_field->setGeometry(Mirror(layoutDirection(), area)(QRect(area.left() + 48, area.top() + 8, area.width() - 48 - hints, fieldHeight - 16)));
    m_list->setGeometry(area.left() + 8, area.top() + fieldHeight + 2, area.width() - 16, area.height() - fieldHeight - footHeight - 4);
}

void CommandPalette::paintEvent(QPaintEvent* event)
{
    Layer::paintEvent(event);
    QPainter painter(this);
    const QRect area = box();
    const Mirror mirrored(layoutDirection(), area);
    painter.drawPixmap(mirrored(QRect(area.left() + 20, area.top() + 18, 20, 20)).topLeft(), look().pixmap(Icon::Search, Ink::Text2, 20, devicePixelRatioF()));
    painter.fillRect(QRect(area.left() + 1, area.top() + fieldHeight, area.width() - 2, 1), theme()[Ink::Line]);
    const QRect foot(area.left(), area.bottom() - footHeight, area.width(), footHeight);
    painter.fillRect(QRect(foot.left() + 1, foot.top(), foot.width() - 2, 1), theme()[Ink::Line]);
    int x = mirrored(m_field->geometry()).right() + 8;
    for (const Hint& hint : signs)
        paintHint(painter, theme(), mirrored, hint, x, area.top(), fieldHeight);
    x = foot.left() + 20;
    for (const Hint& hint : keys)
        paintHint(painter, theme(), mirrored, hint, x, foot.top(), footHeight);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme()[Ink::Text2]);
    painter.drawText(foot.adjusted(20, 0, -20, 0), mirrored.end(), tr("%n result(s)", nullptr, m_model.results()));
    if (m_model.results() == 0)
        painter.drawText(m_list->geometry(), Qt::AlignCenter, tr("Nothing found"));
}

} // namespace holdfast
