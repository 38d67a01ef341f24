// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_parser.h"

#include <algorithm>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

Expected<Body> Parser::parse()
{
    Body all = body({});
    if (!failed() && token().kind != Kind::End)
        fail(u"unexpected %1"_s.arg(seen()));
    if (failed())
        return Error{Error::Code::Invalid, u"line %1: %2"_s.arg(m_line).arg(m_why)};
    return Expected<Body>(std::move(all));
}

/// Up to a block whose name is one of the ends; that block's name is the next token then.
Body Parser::body(std::initializer_list<QLatin1StringView> ends)
{
    Body out;
    while (!failed() && token().kind != Kind::End) {
        const bool closes = token().kind == Kind::BlockBegin && std::ranges::any_of(ends, [this](QLatin1StringView end) { return next().text == end; });
        if (closes) {
            advance();
            return out;
        }
        statement(out);
    }
    if (ends.size() > 0)
        fail(u"Unexpected end of template, '%1' is missing"_s.arg(*(ends.end() - 1)));
    return out;
}

Body Parser::closedBy(QLatin1StringView end)
{
    blockEnd();
    Body out = body({end});
    advance();
    return out;
}

void Parser::blockEnd()
{
    takeOperator(":"_L1);
    expect(Kind::BlockEnd, "'%}'"_L1);
}

void Parser::statement(Body& out)
{
    if (token().kind == Kind::Data) {
        out.push_back(literal(token().text));
        advance();
    } else if (token().kind == Kind::OutputBegin) {
        advance();
        out.push_back(output(tuple()));
        expect(Kind::OutputEnd, "'}}'"_L1);
    } else {
        advance();
        block(out);
    }
}

void Parser::block(Body& out)
{
    if (!deeper())
        return;
    StatementPtr made;
    if (takeName("if"_L1))
        made = ifBlock();
    else if (takeName("for"_L1))
        made = forBlock();
    else if (takeName("set"_L1))
        made = setBlock();
    else if (takeName("with"_L1))
        made = withBlock();
    else if (takeName("filter"_L1))
        made = filterBlock();
    else
        made = other();
    expect(Kind::BlockEnd, "'%}'"_L1);
    if (made)
        out.push_back(std::move(made));
    --m_depth;
}

StatementPtr Parser::other()
{
    const QString what = token().text;
    if (takeName("do"_L1))
        return evaluation(tuple());
    if (takeName("print"_L1))
        return output(tuple());
    if (m_loops > 0 && takeName("break"_L1))
        return jump(Flow::Break);
    if (m_loops > 0 && takeName("continue"_L1))
        return jump(Flow::Continue);
    fail(u"the tag '%1' is not supported here"_s.arg(what));
    return nullptr;
}

StatementPtr Parser::ifBlock()
{
    std::vector<Branch> all;
    ++m_conditions;
    for (bool more = true; more && !failed();) {
        Branch branch;
        branch.condition = tuple(Conditional::Refused);
        blockEnd();
        branch.body = body({"elif"_L1, "else"_L1, "endif"_L1});
        all.push_back(std::move(branch));
        more = takeName("elif"_L1);
    }
    if (takeName("else"_L1)) {
        Branch branch;
        branch.body = closedBy("endif"_L1);
        all.push_back(std::move(branch));
    } else {
        advance();
    }
    --m_conditions;
    return branches(std::move(all));
}

StatementPtr Parser::forBlock()
{
    Target variable = target();
    if (!takeName("in"_L1))
        fail(u"'in' expected, got %1"_s.arg(seen()));
    ExpressionPtr over = tuple(Conditional::Refused, {"recursive"_L1});
    ExpressionPtr condition = takeName("if"_L1) ? expression() : nullptr;
    if (isName("recursive"_L1))
        fail(u"recursive loops are not supported"_s);
    ++m_loops;
    blockEnd();
    Body inner = body({"else"_L1, "endfor"_L1});
    --m_loops;
    Body otherwise;
    if (takeName("else"_L1))
        otherwise = closedBy("endfor"_L1);
    else
        advance();
    return loop(std::move(variable), std::move(over), std::move(condition), std::move(inner), std::move(otherwise));
}

StatementPtr Parser::setBlock()
{
    Target variable = target();
    if (takeOperator("="_L1))
        return assignment(std::move(variable), tuple());
    std::vector<std::pair<const Builtin*, ArgumentList>> chain;
    while (takeOperator("|"_L1)) {
        const Builtin* filter = findFilter(name());
        if (!filter)
            fail(u"No filter of that name"_s);
        chain.emplace_back(filter, isOperator("("_L1) ? arguments() : ArgumentList());
    }
    Body inner = closedBy("endset"_L1);
    return capture(std::move(variable), std::move(chain), std::move(inner));
}

StatementPtr Parser::filterBlock()
{
    std::vector<std::pair<const Builtin*, ArgumentList>> chain;
    do {
        const Builtin* filter = findFilter(name());
        if (!filter)
            fail(u"No filter of that name"_s);
        chain.emplace_back(filter, isOperator("("_L1) ? arguments() : ArgumentList());
    } while (takeOperator("|"_L1));
    Body inner = closedBy("endfilter"_L1);
    return capture({}, std::move(chain), std::move(inner));
}

StatementPtr Parser::withBlock()
{
    std::vector<std::pair<Target, ExpressionPtr>> variables;
    while (!failed() && token().kind != Kind::BlockEnd) {
        Target variable = singleTarget();
        expectOperator("="_L1);
        variables.emplace_back(std::move(variable), expression());
        if (!takeOperator(","_L1))
            break;
    }
    Body inner = closedBy("endwith"_L1);
    return scope(std::move(variables), std::move(inner));
}

Target Parser::target()
{
    Target first = singleTarget();
    if (!isOperator(","_L1))
        return first;
    Target all;
    all.parts.push_back(std::move(first));
    while (takeOperator(","_L1) && token().kind == Kind::Name && !isName("in"_L1))
        all.parts.push_back(singleTarget());
    return all;
}

Target Parser::singleTarget()
{
    Target out;
    if (takeOperator("("_L1)) {
        if (deeper())
            out = target();
        --m_depth;
        expectOperator(")"_L1);
        return out;
    }
    out.name = name();
    const bool fixed = std::ranges::any_of(std::initializer_list<QLatin1StringView>{"true"_L1, "false"_L1, "none"_L1, "True"_L1, "False"_L1, "None"_L1}, [&](QLatin1StringView word) { return out.name == word; });
    if (fixed)
        fail(u"cannot assign to '%1'"_s.arg(out.name));
    if (takeOperator("."_L1))
        out.member = name();
    return out;
}

} // namespace holdfast::jinja
