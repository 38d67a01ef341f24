// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template_builtins.h"
#include "app/decode/template_event.h"
#include "app/decode/template_operators.h"

#include <memory>

/// The tree a template is compiled to.
namespace holdfast::jinja {

class Expression
{
public:
    virtual ~Expression() = default;
    [[nodiscard]] virtual Datum value(Run& run) const = 0;
    [[nodiscard]] virtual const std::vector<PathStep>* path() const { return nullptr; } ///< of `value_json.a.b`
    [[nodiscard]] virtual bool isValue() const { return false; }                        ///< `value`

    int depth = 1; ///< of the tree below; bounds the stack
};
using ExpressionPtr = std::unique_ptr<const Expression>;
using Expressions = std::vector<ExpressionPtr>;

enum class Flow { On, Break, Continue };

struct Compiled;

class Statement
{
public:
    virtual ~Statement() = default;
    virtual Flow run(Run& run) const = 0;
    virtual void describe(Compiled&) const {} ///< as the only statement of a template
};
using StatementPtr = std::unique_ptr<const Statement>;
using Body = std::vector<StatementPtr>;

Flow runAll(const Body& body, Run& run);

/// A template: its tree, and the short cuts for the shapes nearly all have.
struct Compiled
{
    QString text;
    Body body;
    std::optional<std::vector<PathStep>> path; ///< of a lone `{{ value_json… }}`
    bool isValue = false;                      ///< `{{ value }}`
    std::optional<ActionEvent> event;
};

/// What stands between the parentheses of a call.
struct ArgumentList
{
    Expressions positional;
    std::vector<std::pair<QString, ExpressionPtr>> named;
    ExpressionPtr spread;      ///< *list
    ExpressionPtr spreadNamed; ///< **dict

    [[nodiscard]] Arguments values(Run& run) const;
    [[nodiscard]] int depth() const;
};

/// Where an assignment goes: a name, a member of a namespace, or several of them.
struct Target
{
    QString name;
    QString member;
    std::vector<Target> parts;

    void set(Run& run, Datum value) const;
};

ExpressionPtr constant(Datum value);
ExpressionPtr variable(QString name);
ExpressionPtr sequenceOf(DatumSequence::Flavour flavour, Expressions items);
ExpressionPtr dictOf(std::vector<std::pair<ExpressionPtr, ExpressionPtr>> entries);
ExpressionPtr operation(Arithmetic operation, ExpressionPtr a, ExpressionPtr b);
ExpressionPtr negation(ExpressionPtr operand);
ExpressionPtr positive(ExpressionPtr operand);
ExpressionPtr inversion(ExpressionPtr operand);
ExpressionPtr conjunction(ExpressionPtr a, ExpressionPtr b);
ExpressionPtr disjunction(ExpressionPtr a, ExpressionPtr b);
ExpressionPtr concatenation(Expressions parts);
ExpressionPtr comparison(ExpressionPtr first, std::vector<std::pair<Comparison, ExpressionPtr>> rest);
ExpressionPtr choice(ExpressionPtr condition, ExpressionPtr yes, ExpressionPtr no);
ExpressionPtr member(ExpressionPtr of, QString name);
ExpressionPtr subscript(ExpressionPtr of, ExpressionPtr key);
ExpressionPtr slicing(ExpressionPtr of, ExpressionPtr from, ExpressionPtr to, ExpressionPtr step);
ExpressionPtr calling(ExpressionPtr callee, ArgumentList arguments);
ExpressionPtr application(const Builtin& builtin, ExpressionPtr to, ArgumentList arguments);
ExpressionPtr mistake(QString why); ///< fails when it is reached

struct Branch
{
    ExpressionPtr condition; ///< absent: else
    Body body;
};

StatementPtr literal(QString text);
StatementPtr output(ExpressionPtr expression);
StatementPtr branches(std::vector<Branch> branches);
StatementPtr loop(Target target, ExpressionPtr over, ExpressionPtr condition, Body body, Body otherwise);
StatementPtr assignment(Target target, ExpressionPtr value);
StatementPtr capture(Target target, std::vector<std::pair<const Builtin*, ArgumentList>> filters, Body body); ///< without a target: prints
StatementPtr scope(std::vector<std::pair<Target, ExpressionPtr>> variables, Body body);
StatementPtr evaluation(ExpressionPtr expression);
StatementPtr jump(Flow flow);

} // namespace holdfast::jinja
