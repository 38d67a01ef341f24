// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template_lexer.h"
#include "app/decode/template_nodes.h"

#include <initializer_list>

namespace holdfast::jinja {

/// Tokens to tree. After the first mistake it sees only the end, so every loop ends.
class Parser
{
public:
    explicit Parser(std::vector<Lexeme> tokens) : m_tokens(std::move(tokens)) {}

    Expected<Body> parse();

private:
    using Kind = Lexeme::Kind;
    enum class Conditional { Allowed, Refused };

    [[nodiscard]] const Lexeme& token() const { return m_tokens[m_at]; }
    [[nodiscard]] const Lexeme& next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    [[nodiscard]] bool isOperator(QLatin1StringView text) const { return token().kind == Kind::Operator && token().text == text; }
    [[nodiscard]] bool isName(QLatin1StringView text) const { return token().kind == Kind::Name && token().text == text; }
    [[nodiscard]] bool failed() const { return !m_why.isEmpty(); }
    void advance();
    bool takeOperator(QLatin1StringView text);
    bool takeName(QLatin1StringView text);
    void expectOperator(QLatin1StringView text);
    void expect(Kind kind, QLatin1StringView what);
    QString name();
    QString dottedName();
    ExpressionPtr fail(const QString& why);
    [[nodiscard]] QString seen() const;
    ExpressionPtr bounded(ExpressionPtr expression);
    bool deeper();

    ExpressionPtr expression(Conditional conditional = Conditional::Allowed);
    ExpressionPtr either();
    ExpressionPtr both();
    ExpressionPtr inverted();
    ExpressionPtr compared();
    bool comparisonAhead(Comparison& out);
    ExpressionPtr sum();
    ExpressionPtr joined();
    ExpressionPtr product();
    ExpressionPtr power();
    enum class Filters { Taken, Left };
    ExpressionPtr unary(Filters filters = Filters::Taken);
    ExpressionPtr primary();
    ExpressionPtr named();
    ExpressionPtr parenthesised();
    ExpressionPtr list();
    ExpressionPtr dict();
    ExpressionPtr tuple(Conditional conditional = Conditional::Allowed, std::initializer_list<QLatin1StringView> ends = {});
    ExpressionPtr postfix(ExpressionPtr of);
    ExpressionPtr filters(ExpressionPtr of);
    ExpressionPtr dotted(ExpressionPtr of);
    ExpressionPtr bracketed(ExpressionPtr of);
    ExpressionPtr bound();
    ExpressionPtr filter(ExpressionPtr of);
    ExpressionPtr test(ExpressionPtr of);
    ArgumentList arguments();
    void argument(ArgumentList& list);

    Body body(std::initializer_list<QLatin1StringView> ends);
    void statement(Body& out);
    void block(Body& out);
    StatementPtr ifBlock();
    StatementPtr forBlock();
    StatementPtr setBlock();
    StatementPtr withBlock();
    StatementPtr filterBlock();
    StatementPtr other();
    Target target();
    Target singleTarget();
    void blockEnd();
    /// A body up to `end`, which is taken too.
    Body closedBy(QLatin1StringView end);

    std::vector<Lexeme> m_tokens;
    std::size_t m_at = 0;
    QString m_why;
    int m_line = 0;
    int m_depth = 0;
    int m_conditions = 0; ///< inside these an unknown filter only matters when it is reached
    int m_loops = 0;
};

} // namespace holdfast::jinja
