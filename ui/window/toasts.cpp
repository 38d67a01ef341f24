// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toasts.h"

namespace holdfast {
namespace {

constexpr std::size_t most = 3;
constexpr int step = 48;

} // namespace

Toasts::Toasts(const Look& look, QWidget* over)
    : QObject(over)
    , m_look(look)
    , m_over(over)
{
}

void Toasts::show(const Saying& saying)
{
    auto* toast = new Toast(m_look, saying, m_over);
    connect(toast, &Toast::done, this, [this, toast] {
        std::erase(m_shown, toast);
        toast->deleteLater();
        place();
    });
    m_shown.push_back(toast);
    while (m_shown.size() > most) {
        m_shown.front()->deleteLater();
        m_shown.erase(m_shown.begin());
    }
    place();
}

void Toasts::place()
{
    int bottom = m_over->height() - frame::status;
    for (auto toast = m_shown.rbegin(); toast != m_shown.rend(); ++toast) {
        const QSize size = (*toast)->sizeHint();
        (*toast)->setGeometry((m_over->width() - size.width()) / 2, bottom - size.height() + 8, size.width(), size.height());
        (*toast)->show();
        (*toast)->raise();
        bottom -= step;
    }
}

} // namespace holdfast
