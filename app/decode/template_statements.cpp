// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_nodes.h"
#include "app/decode/template_text.h"

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using Filters = std::vector<std::pair<const Builtin*, ArgumentList>>;

class Literal final : public Statement
{
public:
    explicit Literal(QString text) : m_text(std::move(text)) {}
    Flow run(Run& run) const override
    {
        run.write(m_text);
        return Flow::On;
    }

private:
    QString m_text;
};

class Output final : public Statement
{
public:
    explicit Output(ExpressionPtr expression) : m_expression(std::move(expression)) {}
    Flow run(Run& run) const override
    {
        const Datum value = m_expression->value(run);
        if (!run.failed() && run.spendFor(value))
            run.write(textOf(value));
        return Flow::On;
    }
    void describe(Compiled& out) const override
    {
        if (const auto* path = m_expression->path())
            out.path = *path;
        out.isValue = m_expression->isValue();
    }

private:
    ExpressionPtr m_expression;
};

class Branches final : public Statement
{
public:
    explicit Branches(std::vector<Branch> branches) : m_branches(std::move(branches)) {}
    Flow run(Run& run) const override
    {
        for (const Branch& branch : m_branches) {
            const bool goes = !branch.condition || branch.condition->value(run).truth();
            if (run.failed())
                break;
            if (goes)
                return runAll(branch.body, run);
        }
        return Flow::On;
    }

private:
    std::vector<Branch> m_branches;
};

/// What `loop` knows while its loop is running.
class LoopState final : public DatumObject
{
public:
    explicit LoopState(const std::vector<Datum>& items) : m_items(items) {}
    [[nodiscard]] QString text() const override { return u"<LoopContext>"_s; }
    [[nodiscard]] Datum attribute(const QString& name) const override
    {
        const auto count = qint64(m_items.size());
        if (name == u"index0" || name == u"index")
            return Datum::of(index + (name == u"index" ? 1 : 0));
        if (name == u"revindex0" || name == u"revindex")
            return Datum::of(count - index - (name == u"revindex" ? 0 : 1));
        if (name == u"first" || name == u"last")
            return Datum::of(index == (name == u"first" ? 0 : count - 1));
        if (name == u"length")
            return Datum::of(count);
        if (name == u"previtem" && index > 0)
            return m_items[std::size_t(index - 1)];
        if (name == u"nextitem" && index + 1 < count)
            return m_items[std::size_t(index + 1)];
        return name == u"depth" ? Datum::of(1) : Datum::undefined(name);
    }

    qint64 index = 0;

private:
    std::vector<Datum> m_items;
};

class Loop final : public Statement
{
public:
    Loop(Target target, ExpressionPtr over, ExpressionPtr condition, Body body, Body otherwise)
        : m_target(std::move(target)), m_over(std::move(over)), m_condition(std::move(condition)), m_body(std::move(body)), m_otherwise(std::move(otherwise))
    {
    }

    Flow run(Run& run) const override
    {
        const auto items = wanted(run, m_over->value(run));
        const auto state = std::make_shared<LoopState>(items);
        bool wentThrough = false; // an iteration cut short does not count, says Jinja
        for (std::size_t i = 0; i < items.size() && run.spend(); ++i) {
            state->index = qint64(i);
            const auto scope = run.enter();
            run.assign(u"loop"_s, Datum(Datum::State(Datum::Object(state))));
            m_target.set(run, items[i]);
            const Flow flow = runAll(m_body, run);
            run.leave(scope);
            if (flow == Flow::Break)
                break;
            wentThrough = wentThrough || flow == Flow::On;
        }
        return wentThrough || run.failed() ? Flow::On : runAll(m_otherwise, run);
    }

private:
    [[nodiscard]] std::vector<Datum> wanted(Run& run, const Datum& over) const
    {
        auto all = run.failed() ? std::vector<Datum>() : elements(run, over).value_or(std::vector<Datum>());
        if (!m_condition)
            return all;
        std::vector<Datum> some;
        for (const Datum& item : all) {
            const auto scope = run.enter();
            m_target.set(run, item);
            if (run.spend() && m_condition->value(run).truth())
                some.push_back(item);
            run.leave(scope);
        }
        return some;
    }

    Target m_target;
    ExpressionPtr m_over;
    ExpressionPtr m_condition;
    Body m_body;
    Body m_otherwise;
};

class Assignment final : public Statement
{
public:
    Assignment(Target target, ExpressionPtr value) : m_target(std::move(target)), m_value(std::move(value)) {}
    Flow run(Run& run) const override
    {
        m_target.set(run, m_value->value(run));
        return Flow::On;
    }

private:
    Target m_target;
    ExpressionPtr m_value;
};

class Capture final : public Statement
{
public:
    Capture(Target target, Filters filters, Body body) : m_target(std::move(target)), m_filters(std::move(filters)), m_body(std::move(body)) {}
    Flow run(Run& run) const override
    {
        const QString before = run.divert(QString());
        const auto scope = run.enter();
        const Flow flow = runAll(m_body, run);
        run.leave(scope);
        Datum text = Datum::of(run.divert(before));
        for (const auto& [filter, list] : m_filters) {
            Arguments arguments = list.values(run);
            arguments.positional.insert(arguments.positional.begin(), std::move(text));
            text = run.failed() ? Datum() : invoke(run, *filter, std::move(arguments));
        }
        if (m_target.name.isEmpty())
            run.write(textOf(text));
        else
            m_target.set(run, std::move(text));
        return flow;
    }

private:
    Target m_target;
    Filters m_filters;
    Body m_body;
};

class Scoped final : public Statement
{
public:
    Scoped(std::vector<std::pair<Target, ExpressionPtr>> variables, Body body) : m_variables(std::move(variables)), m_body(std::move(body)) {}
    Flow run(Run& run) const override
    {
        std::vector<Datum> values;
        for (const auto& variable : m_variables)
            values.push_back(variable.second->value(run));
        const auto scope = run.enter();
        for (std::size_t i = 0; i < values.size(); ++i)
            m_variables[i].first.set(run, values[i]);
        const Flow flow = runAll(m_body, run);
        run.leave(scope);
        return flow;
    }

private:
    std::vector<std::pair<Target, ExpressionPtr>> m_variables;
    Body m_body;
};

class Evaluation final : public Statement
{
public:
    explicit Evaluation(ExpressionPtr expression) : m_expression(std::move(expression)) {}
    Flow run(Run& run) const override
    {
        const Datum forgotten = m_expression->value(run);
        return Flow::On;
    }

private:
    ExpressionPtr m_expression;
};

class Jump final : public Statement
{
public:
    explicit Jump(Flow flow) : m_flow(flow) {}
    Flow run(Run&) const override { return m_flow; }

private:
    Flow m_flow;
};

} // namespace

Flow runAll(const Body& body, Run& run)
{
    for (const auto& statement : body)
        if (const Flow flow = statement->run(run); flow != Flow::On || run.failed())
            return flow;
    return Flow::On;
}

void Target::set(Run& run, Datum value) const
{
    if (run.failed())
        return;
    if (!member.isEmpty()) {
        if (!setMember(run, run.lookup(name), member, std::move(value)))
            run.fail(u"cannot assign attribute on non-namespace object"_s);
        return;
    }
    if (parts.empty())
        return run.assign(name, std::move(value));
    const auto items = elements(run, value);
    if (!items || items->size() != parts.size()) {
        run.fail(u"%1 values were expected"_s.arg(parts.size()));
        return;
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].set(run, (*items)[i]);
}

StatementPtr literal(QString text) { return std::make_unique<Literal>(std::move(text)); }
StatementPtr output(ExpressionPtr expression) { return std::make_unique<Output>(std::move(expression)); }
StatementPtr branches(std::vector<Branch> branches) { return std::make_unique<Branches>(std::move(branches)); }
StatementPtr assignment(Target target, ExpressionPtr value) { return std::make_unique<Assignment>(std::move(target), std::move(value)); }
StatementPtr evaluation(ExpressionPtr expression) { return std::make_unique<Evaluation>(std::move(expression)); }
StatementPtr jump(Flow flow) { return std::make_unique<Jump>(flow); }

StatementPtr loop(Target target, ExpressionPtr over, ExpressionPtr condition, Body body, Body otherwise)
{
    return std::make_unique<Loop>(std::move(target), std::move(over), std::move(condition), std::move(body), std::move(otherwise));
}

StatementPtr capture(Target target, Filters filters, Body body)
{
    return std::make_unique<Capture>(std::move(target), std::move(filters), std::move(body));
}

StatementPtr scope(std::vector<std::pair<Target, ExpressionPtr>> variables, Body body)
{
    return std::make_unique<Scoped>(std::move(variables), std::move(body));
}

} // namespace holdfast::jinja
