// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_parser.h"

#include <algorithm>
#include <array>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deepestNesting = 60;
constexpr int deepestTree = 200;

struct Sign
{
    QLatin1StringView text;
    Arithmetic operation;
};
constexpr std::array sums{Sign{"+"_L1, Arithmetic::Add}, Sign{"-"_L1, Arithmetic::Subtract}};
constexpr std::array products{Sign{"*"_L1, Arithmetic::Multiply}, Sign{"/"_L1, Arithmetic::Divide}, Sign{"//"_L1, Arithmetic::FloorDivide}, Sign{"%"_L1, Arithmetic::Modulo}};

struct Relation
{
    QLatin1StringView text;
    Comparison comparison;
};
constexpr std::array relations{Relation{"=="_L1, Comparison::Equal},    Relation{"!="_L1, Comparison::Unequal},      Relation{"<"_L1, Comparison::Less},
                               Relation{"<="_L1, Comparison::LessEqual}, Relation{">"_L1, Comparison::Greater}, Relation{">="_L1, Comparison::GreaterEqual}};

} // namespace

void Parser::advance()
{
    if (m_at + 1 < m_tokens.size())
        ++m_at;
}

bool Parser::takeOperator(QLatin1StringView text)
{
    const bool taken = isOperator(text);
    if (taken)
        advance();
    return taken;
}

bool Parser::takeName(QLatin1StringView text)
{
    const bool taken = isName(text);
    if (taken)
        advance();
    return taken;
}

void Parser::expectOperator(QLatin1StringView text)
{
    if (!takeOperator(text))
        fail(u"'%1' expected, got %2"_s.arg(text, seen()));
}

void Parser::expect(Kind kind, QLatin1StringView what)
{
    if (token().kind == kind)
        advance();
    else
        fail(u"%1 expected, got %2"_s.arg(what, seen()));
}

QString Parser::name()
{
    const QString text = token().text;
    expect(Kind::Name, "a name"_L1);
    return text;
}

QString Parser::seen() const
{
    switch (token().kind) {
    case Kind::End: return u"the end"_s;
    case Kind::OutputEnd: return u"'}}'"_s;
    case Kind::BlockEnd: return u"'%}'"_s;
    case Kind::Data: return u"text"_s;
    default: return token().text.isEmpty() ? u"a text in quotes"_s : QString(u"'"_s + token().text + u"'"_s);
    }
}

ExpressionPtr Parser::fail(const QString& why)
{
    if (!failed()) {
        m_why = why;
        m_line = token().line;
    }
    m_at = m_tokens.size() - 1;
    return constant({});
}

ExpressionPtr Parser::bounded(ExpressionPtr expression)
{
    return expression->depth > deepestTree ? fail(u"nested too deeply"_s) : std::move(expression);
}

bool Parser::deeper()
{
    if (++m_depth <= deepestNesting)
        return true;
    fail(u"nested too deeply"_s);
    return false;
}

ExpressionPtr Parser::expression(Conditional conditional)
{
    if (!deeper())
        return constant({});
    ExpressionPtr value = either();
    ++m_conditions;
    while (conditional == Conditional::Allowed && takeName("if"_L1)) {
        ExpressionPtr condition = either();
        ExpressionPtr otherwise = takeName("else"_L1) ? expression() : nullptr;
        value = bounded(choice(std::move(condition), std::move(value), std::move(otherwise)));
    }
    --m_conditions;
    --m_depth;
    return value;
}

ExpressionPtr Parser::either()
{
    ExpressionPtr left = both();
    while (takeName("or"_L1))
        left = bounded(disjunction(std::move(left), both()));
    return left;
}

ExpressionPtr Parser::both()
{
    ExpressionPtr left = inverted();
    while (takeName("and"_L1))
        left = bounded(conjunction(std::move(left), inverted()));
    return left;
}

ExpressionPtr Parser::inverted()
{
    if (!takeName("not"_L1))
        return compared();
    if (!deeper())
        return constant({});
    ExpressionPtr value = inversion(inverted());
    --m_depth;
    return value;
}

bool Parser::comparisonAhead(Comparison& out)
{
    const auto found = std::ranges::find_if(relations, [&](const Relation& relation) { return isOperator(relation.text); });
    if (found != relations.end()) {
        out = found->comparison;
    } else if (isName("in"_L1)) {
        out = Comparison::In;
    } else if (isName("not"_L1) && next().kind == Kind::Name && next().text == u"in") {
        out = Comparison::NotIn;
        advance();
    } else {
        return false;
    }
    advance();
    return true;
}

ExpressionPtr Parser::compared()
{
    ExpressionPtr first = sum();
    std::vector<std::pair<Comparison, ExpressionPtr>> rest;
    Comparison relation{};
    while (comparisonAhead(relation))
        rest.emplace_back(relation, sum());
    return rest.empty() ? std::move(first) : bounded(comparison(std::move(first), std::move(rest)));
}

ExpressionPtr Parser::sum()
{
    const auto ahead = [this] { return std::ranges::find_if(sums, [this](const Sign& sign) { return isOperator(sign.text); }); };
    ExpressionPtr left = joined();
    for (auto sign = ahead(); sign != sums.end(); sign = ahead()) {
        advance();
        left = bounded(operation(sign->operation, std::move(left), joined()));
    }
    return left;
}

ExpressionPtr Parser::joined()
{
    Expressions parts;
    parts.push_back(product());
    while (takeOperator("~"_L1))
        parts.push_back(product());
    return parts.size() == 1 ? std::move(parts.front()) : bounded(concatenation(std::move(parts)));
}

ExpressionPtr Parser::product()
{
    const auto ahead = [this] { return std::ranges::find_if(products, [this](const Sign& sign) { return isOperator(sign.text); }); };
    ExpressionPtr left = power();
    for (auto sign = ahead(); sign != products.end(); sign = ahead()) {
        advance();
        left = bounded(operation(sign->operation, std::move(left), power()));
    }
    return left;
}

ExpressionPtr Parser::power()
{
    ExpressionPtr left = unary();
    while (takeOperator("**"_L1))
        left = bounded(operation(Arithmetic::Power, std::move(left), unary()));
    return left;
}

ExpressionPtr Parser::unary(Filters take)
{
    if (!deeper())
        return constant({});
    ExpressionPtr value;
    if (takeOperator("-"_L1))
        value = negation(unary(Filters::Left));
    else if (takeOperator("+"_L1))
        value = positive(unary(Filters::Left));
    else
        value = primary();
    value = postfix(std::move(value));
    if (take == Filters::Taken)
        value = filters(std::move(value));
    --m_depth;
    return value;
}

ExpressionPtr Parser::primary()
{
    if (token().kind == Kind::Name)
        return named();
    if (token().kind == Kind::Literal) {
        Datum value = token().value;
        for (advance(); value.isText() && token().kind == Kind::Literal && token().value.isText(); advance())
            value = Datum::of(*value.as<QString>() + *token().value.as<QString>());
        return constant(std::move(value));
    }
    if (isOperator("("_L1))
        return parenthesised();
    if (isOperator("["_L1))
        return list();
    if (isOperator("{"_L1))
        return dict();
    return fail(u"unexpected %1"_s.arg(seen()));
}

ExpressionPtr Parser::named()
{
    const QString text = token().text;
    advance();
    if (text == u"true" || text == u"True" || text == u"false" || text == u"False")
        return constant(Datum::of(text.startsWith(u't', Qt::CaseInsensitive)));
    if (text == u"none" || text == u"None")
        return constant(Datum::none());
    return text.front().isDigit() ? fail(u"unexpected '%1'"_s.arg(text)) : variable(text);
}

ExpressionPtr Parser::parenthesised()
{
    advance();
    ExpressionPtr value = isOperator(")"_L1) ? sequenceOf(DatumSequence::Flavour::Tuple, {}) : tuple();
    expectOperator(")"_L1);
    return value;
}

ExpressionPtr Parser::tuple(Conditional conditional, std::initializer_list<QLatin1StringView> ends)
{
    const auto atEnd = [&] {
        const bool closes = token().kind == Kind::OutputEnd || token().kind == Kind::BlockEnd || isOperator(")"_L1);
        return closes || std::ranges::any_of(ends, [&](QLatin1StringView end) { return isName(end); });
    };
    ExpressionPtr first = expression(conditional);
    if (!isOperator(","_L1))
        return first;
    Expressions items;
    items.push_back(std::move(first));
    while (takeOperator(","_L1) && !atEnd())
        items.push_back(expression(conditional));
    return sequenceOf(DatumSequence::Flavour::Tuple, std::move(items));
}

ExpressionPtr Parser::list()
{
    Expressions items;
    advance();
    while (!failed() && !isOperator("]"_L1)) {
        items.push_back(expression());
        if (!takeOperator(","_L1))
            break;
    }
    expectOperator("]"_L1);
    return bounded(sequenceOf(DatumSequence::Flavour::List, std::move(items)));
}

ExpressionPtr Parser::dict()
{
    std::vector<std::pair<ExpressionPtr, ExpressionPtr>> entries;
    advance();
    while (!failed() && !isOperator("}"_L1)) {
        ExpressionPtr key = expression();
        expectOperator(":"_L1);
        entries.emplace_back(std::move(key), expression());
        if (!takeOperator(","_L1))
            break;
    }
    expectOperator("}"_L1);
    return bounded(dictOf(std::move(entries)));
}

} // namespace holdfast::jinja
