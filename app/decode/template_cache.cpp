// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_cache.h"

#include "app/decode/template.h"

namespace holdfast {
namespace {

constexpr qsizetype mostPaths = 4'096;
constexpr qsizetype longestPath = 200;

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
        return {Rendering::Form::Fault, {}, nullptr, compiledText.error().message};
    Rendering rendering = describe(std::move(compiledText).value());
    if (rendering.form != Rendering::Form::Template && text.size() <= longestPath) {
        if (m_paths.size() >= mostPaths)
            m_paths.clear();
        m_paths.insert(text, rendering);
    }
    return rendering;
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
