// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/type.h"

#include <QStringList>

#include <array>

namespace holdfast {
namespace {

struct Setting
{
    Type type;
    int pixels;
    QFont::Weight weight;
};

constexpr std::array settings{
    Setting{Type::Caption, 12, QFont::Normal},     Setting{Type::CaptionStrong, 12, QFont::Medium}, Setting{Type::Dense, 13, QFont::Normal},
    Setting{Type::DenseStrong, 13, QFont::Medium}, Setting{Type::Body, 14, QFont::Normal},          Setting{Type::BodyStrong, 14, QFont::Medium},
    Setting{Type::Section, 16, QFont::Medium},     Setting{Type::Title, 20, QFont::Medium},         Setting{Type::Kpi, 28, QFont::Medium},
    Setting{Type::KpiUnit, 14, QFont::Normal},     Setting{Type::Wall, 56, QFont::Medium},          Setting{Type::Mono, 13, QFont::Normal},
};

} // namespace

QFont fontOf(Type type)
{
    static const QStringList families{QStringLiteral("Roboto"), QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans")};
    static const QStringList fixed{QStringLiteral("Roboto Mono"), QStringLiteral("Cascadia Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")};
    const Setting& setting = settings[static_cast<std::size_t>(type)];
    QFont font;
    font.setFamilies(type == Type::Mono ? fixed : families);
    font.setPixelSize(setting.pixels);
    font.setWeight(setting.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace holdfast
