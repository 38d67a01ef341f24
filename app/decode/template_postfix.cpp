// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_parser.h"

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

ExpressionPtr Parser::postfix(ExpressionPtr of)
{
    while (!failed()) {
        if (isOperator("."_L1))
            of = bounded(dotted(std::move(of)));
        else if (isOperator("["_L1))
            of = bounded(bracketed(std::move(of)));
        else if (isOperator("("_L1))
            of = bounded(calling(std::move(of), arguments()));
        else
            break;
    }
    return of;
}

ExpressionPtr Parser::filters(ExpressionPtr of)
{
    while (!failed()) {
        if (takeOperator("|"_L1))
            of = bounded(filter(std::move(of)));
        else if (takeName("is"_L1))
            of = bounded(test(std::move(of)));
        else if (isOperator("("_L1))
            of = bounded(calling(std::move(of), arguments()));
        else
            break;
    }
    return of;
}

ExpressionPtr Parser::dotted(ExpressionPtr of)
{
    advance();
    const Lexeme key = token();
    if (key.kind == Kind::Name) {
        advance();
        return member(std::move(of), key.text);
    }
    if (key.kind != Kind::Literal || !key.value.is<qint64>())
        return fail(u"a name or a number is expected behind '.'"_s);
    advance();
    return subscript(std::move(of), constant(key.value));
}

ExpressionPtr Parser::bound()
{
    return isOperator(":"_L1) || isOperator("]"_L1) || isOperator(","_L1) ? nullptr : expression();
}

ExpressionPtr Parser::bracketed(ExpressionPtr of)
{
    advance();
    ExpressionPtr first = isOperator(":"_L1) ? nullptr : expression();
    if (takeOperator(":"_L1)) {
        ExpressionPtr to = bound();
        ExpressionPtr step = takeOperator(":"_L1) ? bound() : nullptr;
        expectOperator("]"_L1);
        return slicing(std::move(of), std::move(first), std::move(to), std::move(step));
    }
    if (isOperator(","_L1)) {
        Expressions keys;
        keys.push_back(std::move(first));
        while (takeOperator(","_L1))
            keys.push_back(expression());
        first = sequenceOf(DatumSequence::Flavour::Tuple, std::move(keys));
    }
    expectOperator("]"_L1);
    return subscript(std::move(of), std::move(first));
}

void Parser::argument(ArgumentList& list)
{
    const bool isNamed = token().kind == Kind::Name && next().kind == Kind::Operator && next().text == u"=";
    if (takeOperator("*"_L1)) {
        list.spread = expression();
    } else if (takeOperator("**"_L1)) {
        list.spreadNamed = expression();
    } else if (isNamed) {
        const QString key = name();
        advance();
        list.named.emplace_back(key, expression());
    } else if (!list.named.empty() || list.spread || list.spreadNamed) {
        fail(u"invalid syntax for function call expression"_s);
    } else {
        list.positional.push_back(expression());
    }
}

ArgumentList Parser::arguments()
{
    ArgumentList list;
    expectOperator("("_L1);
    while (!failed() && !isOperator(")"_L1)) {
        argument(list);
        if (!takeOperator(","_L1))
            break;
    }
    expectOperator(")"_L1);
    return list;
}

QString Parser::dottedName()
{
    QString all = name();
    while (takeOperator("."_L1))
        all += u'.' + name();
    return all;
}

ExpressionPtr Parser::filter(ExpressionPtr of)
{
    const QString what = dottedName();
    ArgumentList list = isOperator("("_L1) ? arguments() : ArgumentList();
    if (const Builtin* builtin = findFilter(what))
        return application(*builtin, std::move(of), std::move(list));
    const QString why = u"No filter named '%1'"_s.arg(what);
    return m_conditions > 0 && !failed() ? mistake(why) : fail(why);
}

ExpressionPtr Parser::test(ExpressionPtr of)
{
    const bool inverse = takeName("not"_L1);
    const QString what = dottedName();
    ArgumentList list;
    const bool starts = token().kind == Kind::Name || token().kind == Kind::Literal || isOperator("["_L1) || isOperator("{"_L1);
    if (isName("is"_L1))
        return fail(u"You cannot chain multiple tests with is"_s);
    if (isOperator("("_L1))
        list = arguments();
    else if (starts && !isName("else"_L1) && !isName("or"_L1) && !isName("and"_L1))
        list.positional.push_back(postfix(primary()));
    const Builtin* builtin = findTest(what);
    const QString why = u"No test named '%1'"_s.arg(what);
    if (!builtin)
        return m_conditions > 0 && !failed() ? mistake(why) : fail(why);
    ExpressionPtr value = application(*builtin, std::move(of), std::move(list));
    return inverse ? inversion(std::move(value)) : std::move(value);
}

} // namespace holdfast::jinja
