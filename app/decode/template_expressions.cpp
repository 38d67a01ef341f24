// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_make.h"
#include "app/decode/template_text.h"

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using Pairs = std::vector<std::pair<ExpressionPtr, ExpressionPtr>>;

class Constant final : public Expression
{
public:
    explicit Constant(Datum value) : m_value(std::move(value)) {}
    Datum value(Run&) const override { return m_value; }

private:
    Datum m_value;
};

class Variable final : public Expression
{
public:
    explicit Variable(QString name) : m_name(std::move(name)) {}
    Datum value(Run& run) const override { return run.spend() ? run.lookup(m_name) : Datum(); }
    const std::vector<PathStep>* path() const override
    {
        static const std::vector<PathStep> root;
        return m_name == u"value_json" ? &root : nullptr;
    }
    bool isValue() const override { return m_name == u"value"; }

private:
    QString m_name;
};

class SequenceOf final : public Expression
{
public:
    SequenceOf(DatumSequence::Flavour flavour, Expressions items) : m_flavour(flavour), m_items(std::move(items)) {}
    Datum value(Run& run) const override
    {
        std::vector<Datum> items;
        items.reserve(m_items.size());
        for (const auto& item : m_items)
            items.push_back(item->value(run));
        return run.sequence(m_flavour, std::move(items));
    }

private:
    DatumSequence::Flavour m_flavour;
    Expressions m_items;
};

class DictOf final : public Expression
{
public:
    explicit DictOf(Pairs entries) : m_entries(std::move(entries)) {}
    Datum value(Run& run) const override
    {
        DatumDict dict;
        for (const auto& [key, value] : m_entries) {
            Datum name = key->value(run);
            if (!DatumDict::canBeKey(name))
                return run.fail(u"unhashable type: '%1'"_s.arg(typeName(name)));
            dict.insert(std::move(name), value->value(run));
        }
        return run.dict(std::move(dict));
    }

private:
    Pairs m_entries;
};

class Operation final : public Expression
{
public:
    Operation(Arithmetic operation, ExpressionPtr a, ExpressionPtr b) : m_operation(operation), m_a(std::move(a)), m_b(std::move(b)) {}
    Datum value(Run& run) const override
    {
        const Datum a = m_a->value(run);
        return calculate(run, m_operation, a, m_b->value(run));
    }

private:
    Arithmetic m_operation;
    ExpressionPtr m_a;
    ExpressionPtr m_b;
};

class Negation final : public Expression
{
public:
    explicit Negation(ExpressionPtr operand) : m_operand(std::move(operand)) {}
    Datum value(Run& run) const override { return negated(run, m_operand->value(run)); }

private:
    ExpressionPtr m_operand;
};

class Positive final : public Expression
{
public:
    explicit Positive(ExpressionPtr operand) : m_operand(std::move(operand)) {}
    Datum value(Run& run) const override { return negated(run, negated(run, m_operand->value(run))); }

private:
    ExpressionPtr m_operand;
};

class Inversion final : public Expression
{
public:
    explicit Inversion(ExpressionPtr operand) : m_operand(std::move(operand)) {}
    Datum value(Run& run) const override { return Datum::of(!m_operand->value(run).truth()); }

private:
    ExpressionPtr m_operand;
};

/// `and`, `or`: the operand that decides.
class Logic final : public Expression
{
public:
    Logic(bool stopsAt, ExpressionPtr a, ExpressionPtr b) : m_stopsAt(stopsAt), m_a(std::move(a)), m_b(std::move(b)) {}
    Datum value(Run& run) const override
    {
        Datum a = m_a->value(run);
        return run.failed() || a.truth() == m_stopsAt ? a : m_b->value(run);
    }

private:
    bool m_stopsAt;
    ExpressionPtr m_a;
    ExpressionPtr m_b;
};

class Concatenation final : public Expression
{
public:
    explicit Concatenation(Expressions parts) : m_parts(std::move(parts)) {}
    Datum value(Run& run) const override
    {
        QString text;
        for (const auto& part : m_parts) {
            const Datum value = part->value(run);
            if (run.spendFor(value))
                text += textOf(value);
        }
        return run.text(std::move(text));
    }

private:
    Expressions m_parts;
};

/// `0 <= x < 5`: a chain that ends at the first link that does not hold.
class Chain final : public Expression
{
public:
    Chain(ExpressionPtr first, std::vector<std::pair<Comparison, ExpressionPtr>> rest) : m_first(std::move(first)), m_rest(std::move(rest)) {}
    Datum value(Run& run) const override
    {
        Datum left = m_first->value(run);
        for (const auto& [comparison, operand] : m_rest) {
            Datum right = operand->value(run);
            if (run.failed() || !compare(run, comparison, left, right))
                return Datum::of(false);
            left = std::move(right);
        }
        return Datum::of(true);
    }

private:
    ExpressionPtr m_first;
    std::vector<std::pair<Comparison, ExpressionPtr>> m_rest;
};

class Choice final : public Expression
{
public:
    Choice(ExpressionPtr condition, ExpressionPtr yes, ExpressionPtr no) : m_condition(std::move(condition)), m_yes(std::move(yes)), m_no(std::move(no)) {}
    Datum value(Run& run) const override
    {
        if (m_condition->value(run).truth())
            return m_yes->value(run);
        return m_no ? m_no->value(run) : Datum::undefined(u"else"_s);
    }

private:
    ExpressionPtr m_condition;
    ExpressionPtr m_yes;
    ExpressionPtr m_no;
};

/// A member that may be part of a plain path.
class Member final : public Expression
{
public:
    Member(ExpressionPtr of, QString name) : m_of(std::move(of)), m_name(std::move(name))
    {
        if (const auto* path = m_of->path()) {
            m_path = *path;
            m_path->emplace_back(m_name);
        }
    }
    Datum value(Run& run) const override { return attribute(run, m_of->value(run), m_name); }
    const std::vector<PathStep>* path() const override { return m_path ? &*m_path : nullptr; }

private:
    ExpressionPtr m_of;
    QString m_name;
    std::optional<std::vector<PathStep>> m_path;
};

class Subscript final : public Expression
{
public:
    Subscript(ExpressionPtr of, ExpressionPtr key) : m_of(std::move(of)), m_key(std::move(key))
    {
        const auto* path = m_of->path();
        const auto* fixed = dynamic_cast<const Constant*>(m_key.get());
        if (!path || !fixed)
            return;
        TemplateInput nothing;
        Run run(nothing);
        const Datum step = fixed->value(run);
        m_path = *path;
        if (const auto* name = step.as<QString>())
            m_path->emplace_back(*name);
        else if (const auto* index = step.as<qint64>())
            m_path->emplace_back(*index);
        else
            m_path.reset();
    }
    Datum value(Run& run) const override
    {
        const Datum of = m_of->value(run);
        return item(run, of, m_key->value(run));
    }
    const std::vector<PathStep>* path() const override { return m_path ? &*m_path : nullptr; }

private:
    ExpressionPtr m_of;
    ExpressionPtr m_key;
    std::optional<std::vector<PathStep>> m_path;
};

class Slicing final : public Expression
{
public:
    Slicing(ExpressionPtr of, ExpressionPtr from, ExpressionPtr to, ExpressionPtr step) : m_of(std::move(of)), m_from(std::move(from)), m_to(std::move(to)), m_step(std::move(step)) {}
    Datum value(Run& run) const override
    {
        const auto bound = [&](const ExpressionPtr& given) { return given ? given->value(run) : Datum::none(); };
        const Datum of = m_of->value(run);
        const Datum from = bound(m_from);
        const Datum to = bound(m_to);
        return slice(run, of, from, to, bound(m_step));
    }

private:
    ExpressionPtr m_of;
    ExpressionPtr m_from;
    ExpressionPtr m_to;
    ExpressionPtr m_step;
};

class Mistake final : public Expression
{
public:
    explicit Mistake(QString why) : m_why(std::move(why)) {}
    Datum value(Run& run) const override { return run.fail(m_why); }

private:
    QString m_why;
};

} // namespace

ExpressionPtr constant(Datum value) { return make<Constant>(std::move(value)); }
ExpressionPtr variable(QString name) { return make<Variable>(std::move(name)); }
ExpressionPtr sequenceOf(DatumSequence::Flavour flavour, Expressions items) { return make<SequenceOf>(flavour, std::move(items)); }
ExpressionPtr dictOf(Pairs entries) { return make<DictOf>(std::move(entries)); }
ExpressionPtr operation(Arithmetic operation, ExpressionPtr a, ExpressionPtr b) { return make<Operation>(operation, std::move(a), std::move(b)); }
ExpressionPtr negation(ExpressionPtr operand) { return make<Negation>(std::move(operand)); }
ExpressionPtr positive(ExpressionPtr operand) { return make<Positive>(std::move(operand)); }
ExpressionPtr inversion(ExpressionPtr operand) { return make<Inversion>(std::move(operand)); }
ExpressionPtr conjunction(ExpressionPtr a, ExpressionPtr b) { return make<Logic>(false, std::move(a), std::move(b)); }
ExpressionPtr disjunction(ExpressionPtr a, ExpressionPtr b) { return make<Logic>(true, std::move(a), std::move(b)); }
ExpressionPtr concatenation(Expressions parts) { return make<Concatenation>(std::move(parts)); }
ExpressionPtr choice(ExpressionPtr condition, ExpressionPtr yes, ExpressionPtr no) { return make<Choice>(std::move(condition), std::move(yes), std::move(no)); }
ExpressionPtr member(ExpressionPtr of, QString name) { return make<Member>(std::move(of), std::move(name)); }
ExpressionPtr subscript(ExpressionPtr of, ExpressionPtr key) { return make<Subscript>(std::move(of), std::move(key)); }
ExpressionPtr mistake(QString why) { return make<Mistake>(std::move(why)); }

ExpressionPtr comparison(ExpressionPtr first, std::vector<std::pair<Comparison, ExpressionPtr>> rest)
{
    return make<Chain>(std::move(first), std::move(rest));
}

ExpressionPtr slicing(ExpressionPtr of, ExpressionPtr from, ExpressionPtr to, ExpressionPtr step)
{
    return make<Slicing>(std::move(of), std::move(from), std::move(to), std::move(step));
}

} // namespace holdfast::jinja
