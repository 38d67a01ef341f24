// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template.h"

#include "app/decode/template_nodes.h"
#include "app/decode/template_parser.h"
#include "app/decode/template_text.h"

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestTemplate = 32 * 1024;

TemplateResult ignored(const QString& why)
{
    return {TemplateResult::Kind::Ignored, why};
}

/// The hot path: nothing to evaluate. The general way says the same, only later; it also has the words for what is missing.
std::optional<TemplateResult> atPath(const TemplateInput& input, const std::vector<PathStep>& path)
{
    const Datum* json = input.payload ? input.payload->json() : nullptr;
    const Datum* found = json ? walk(*json, path) : nullptr;
    const bool small = found && (found->isText() ? found->as<QString>()->size() < 4096 : !found->sequence() && !found->dict());
    if (!small)
        return {};
    return TemplateResult{TemplateResult::Kind::Text, jinja::stripped(toText(*found))};
}

} // namespace

Template::Template(std::shared_ptr<const jinja::Compiled> compiled) : m_compiled(std::move(compiled)) {}

Expected<Template> Template::parse(const QString& text)
{
    if (text.size() > longestTemplate)
        return Error{Error::Code::Invalid, u"the template is longer than 32 KB"_s};
    auto tokens = jinja::tokensOf(text);
    if (!tokens)
        return tokens.error();
    auto body = jinja::Parser(std::move(tokens).value()).parse();
    if (!body)
        return body.error();
    auto compiled = std::make_shared<jinja::Compiled>();
    compiled->text = text;
    compiled->body = std::move(body).value();
    if (compiled->body.size() == 1)
        compiled->body.front()->describe(*compiled);
    compiled->event = jinja::ActionEvent::recognise(text);
    return Template(std::move(compiled));
}

TemplateResult Template::render(const TemplateInput& input) const
{
    if (input.payload && !input.payload->isText())
        return ignored(u"the payload is not UTF-8 text"_s);
    if (m_compiled->path && input.variables.empty())
        if (auto found = atPath(input, *m_compiled->path))
            return *std::move(found);
    if (m_compiled->event && input.payload && input.variables.empty())
        return m_compiled->event->render(*input.payload);
    jinja::Run run(input);
    jinja::runAll(m_compiled->body, run);
    return run.result();
}

const std::vector<PathStep>* Template::plainPath() const
{
    return m_compiled->path ? &*m_compiled->path : nullptr;
}

bool Template::isPlainValue() const
{
    return m_compiled->isValue;
}

bool Template::isActionEvent() const
{
    return m_compiled->event.has_value();
}

const QString& Template::text() const
{
    return m_compiled->text;
}

} // namespace holdfast
