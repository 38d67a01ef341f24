// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_cache.h"

#include "app/decode/template.h"

#include <QRegularExpression>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostPaths = 4'096;
constexpr qsizetype longestPath = 200;

QString lastKey(const QString& text)
{
    constexpr qsizetype longest = 1'000;
    static const QRegularExpression shape(
        uR"x(^\s*\{\{-?\s*value_json(?:\.\w+|\[\s*(?:'[^']*'|"[^"]*"|-?\d+)\s*\])*(?:\.(\w+)|\[\s*(?:'([^']*)'|"([^"]*)")\s*\])\s*(?:\|[^{}]*)?-?\}\}\s*$)x"_s);
    if (text.size() > longest)
        return {};
    const auto match = shape.match(text);
    const QString key = match.captured(1) % match.captured(2) % match.captured(3);
    bool isPosition = false;
    key.toLongLong(&isPosition);
    return isPosition ? QString() : key;
}

Rendering describe(std::shared_ptr<const Template> rendering)
{
    Rendering answer;
    if (const std::vector<PathStep>* path = rendering->plainPath()) {
        answer.form = Rendering::Form::Path;
        answer.path = *path;
    } else if (!rendering->isPlainValue()) {
        answer.form = Rendering::Form::Template;
        answer.rendering = std::move(rendering);
    }
    return answer;
}

} // namespace

Rendering TemplateCache::of(const QString& text)
{
    if (text.isEmpty())
        return {};
    if (const auto known = m_paths.constFind(text); known != m_paths.cend())
        return *known;
    auto compiledText = compiled(text);
    if (!compiledText)
        return {Rendering::Form::Fault, {}, nullptr, compiledText.error().message, keyReadBy(text)};
    Rendering rendering = describe(std::move(compiledText).value());
    rendering.key = keyReadBy(text);
    if (rendering.form != Rendering::Form::Template && text.size() <= longestPath) {
        if (m_paths.size() >= mostPaths)
            m_paths.clear();
        m_paths.insert(text, rendering);
    }
    return rendering;
}

QString TemplateCache::keyReadBy(const QString& text)
{
    if (text.size() > longestPath)
        return lastKey(text);
    if (const auto known = m_keys.constFind(text); known != m_keys.cend())
        return *known;
    if (m_keys.size() >= mostPaths)
        m_keys.clear();
    return *m_keys.insert(text, lastKey(text));
}

Expected<std::shared_ptr<const Template>> TemplateCache::compiled(const QString& text)
{
    if (auto known = m_known.value(text).lock())
        return known;
    auto parsed = Template::parse(text);
    if (!parsed)
        return parsed.error();
    auto shared = std::make_shared<const Template>(std::move(parsed).value());
    if (m_known.size() >= m_sweepAt)
        sweep();
    m_known.insert(text, shared);
    return std::shared_ptr<const Template>(std::move(shared));
}

void TemplateCache::sweep()
{
    m_known.removeIf([](const auto& entry) { return entry.value().expired(); });
    m_sweepAt = std::max<qsizetype>(1'024, m_known.size() * 2);
}

} // namespace holdfast
