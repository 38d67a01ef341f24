// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_make.h"
#include "app/decode/template_text.h"

namespace holdfast::jinja {

namespace {

class Calling final : public Expression
{
public:
    Calling(ExpressionPtr callee, ArgumentList arguments) : m_callee(std::move(callee)), m_arguments(std::move(arguments)) {}
    Datum value(Run& run) const override
    {
        const Datum callee = m_callee->value(run);
        if (!isThere(run, callee))
            return {};
        return call(run, callee, m_arguments.values(run));
    }

private:
    ExpressionPtr m_callee;
    ArgumentList m_arguments;
};

/// A filter or a test.
class Application final : public Expression
{
public:
    Application(const Builtin* builtin, ExpressionPtr to, ArgumentList arguments) : m_builtin(builtin), m_to(std::move(to)), m_arguments(std::move(arguments)) {}
    Datum value(Run& run) const override
    {
        Datum to = m_to->value(run);
        if (run.failed())
            return {};
        Arguments arguments = m_arguments.values(run);
        arguments.positional.insert(arguments.positional.begin(), std::move(to));
        return run.failed() ? Datum() : invoke(run, *m_builtin, std::move(arguments));
    }

private:
    const Builtin* m_builtin;
    ExpressionPtr m_to;
    ArgumentList m_arguments;
};

} // namespace

Arguments ArgumentList::values(Run& run) const
{
    Arguments out;
    out.positional.reserve(positional.size() + 1);
    for (const auto& expression : positional)
        out.positional.push_back(expression->value(run));
    if (spread)
        for (Datum& more : elements(run, spread->value(run)).value_or(std::vector<Datum>()))
            out.positional.push_back(std::move(more));
    for (const auto& [name, expression] : named)
        out.named.emplace_back(name, expression->value(run));
    if (spreadNamed) {
        const Datum more = spreadNamed->value(run);
        for (const auto& [key, value] : more.dict() ? more.dict()->entries() : std::vector<DatumDict::Entry>())
            out.named.emplace_back(textOf(key), value);
    }
    return out;
}

int ArgumentList::depth() const
{
    return std::max({depthOf(positional), depthOf(named), depthOf(spread), depthOf(spreadNamed)});
}

ExpressionPtr calling(ExpressionPtr callee, ArgumentList arguments) { return make<Calling>(std::move(callee), std::move(arguments)); }

ExpressionPtr application(const Builtin& builtin, ExpressionPtr to, ArgumentList arguments)
{
    return make<Application>(&builtin, std::move(to), std::move(arguments));
}

} // namespace holdfast::jinja
