// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/state_expression.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast {

constexpr qsizetype longestExpression = 1'000;
constexpr int deepestExpression = 32;
constexpr std::size_t mostWaiting = 32; ///< operands at once

std::optional<bool> truthOf(const Value& value)
{
    if (const auto* on = std::get_if<bool>(&value))
        return *on;
    if (const auto* number = std::get_if<double>(&value))
        return *number != 0;
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return std::nullopt;
    constexpr std::array yes{"true", "on", "yes", "1", "open", "running", "occupied", "detected"};
    constexpr std::array no{"false", "off", "no", "0", "closed", "stopped", "idle", "unoccupied", "clear"};
    const auto is = [&](const char* word) { return text->compare(QLatin1String(word), Qt::CaseInsensitive) == 0; };
    if (std::any_of(yes.begin(), yes.end(), is))
        return true;
    return std::any_of(no.begin(), no.end(), is) ? std::optional(false) : std::nullopt;
}

std::optional<bool> sameState(const Value& one, const Value& other, double tolerance)
{
    if (std::holds_alternative<std::monostate>(one) || std::holds_alternative<std::monostate>(other))
        return std::nullopt;
    const auto* number = std::get_if<double>(&one);
    const auto* second = std::get_if<double>(&other);
    if (number && second)
        return std::abs(*number - *second) <= tolerance;
    const auto* text = std::get_if<QString>(&one);
    const auto* word = std::get_if<QString>(&other);
    if (text && word && text->compare(*word, Qt::CaseInsensitive) == 0)
        return true;
    const auto left = truthOf(one);
    const auto right = truthOf(other);
    if (left && right)
        return *left == *right;
    return text && word ? std::optional(false) : std::nullopt;
}

namespace {

enum class Part : quint8 { End, Number, Text, Name, Operator, Fault };

} // namespace

/// Reads from left to right, each level of precedence by the table of its operators.
class StateParser
{
public:
    explicit StateParser(const QString& text) : m_text(text) { advance(); }

    Expected<StateExpression> parse()
    {
        const bool read = m_text.size() <= longestExpression && level(0, 0) && m_part == Part::End && mostOperands() <= mostWaiting;
        if (!read)
            return Error{Error::Code::Invalid, m_text.size() > longestExpression ? m_text.left(40) : m_text.mid(m_began).left(40)};
        return std::move(m_result);
    }

private:
    using Kind = StateExpression::Kind;

    struct Operator
    {
        const char* sign;
        int level;
        Kind kind;
    };

    static constexpr int unaryLevel = 5;
    static constexpr std::array operators{
        Operator{"||", 0, Kind::Or},     Operator{"or", 0, Kind::Or},    Operator{"&&", 1, Kind::And},         Operator{"and", 1, Kind::And},
        Operator{"==", 2, Kind::Equal},  Operator{"!=", 2, Kind::NotEqual}, Operator{"<=", 2, Kind::LessEqual}, Operator{">=", 2, Kind::GreaterEqual},
        Operator{"<", 2, Kind::Less},    Operator{">", 2, Kind::Greater}, Operator{"+", 3, Kind::Add},          Operator{"-", 3, Kind::Subtract},
        Operator{"*", 4, Kind::Multiply}, Operator{"/", 4, Kind::Divide},
    };

    void advance();
    void advanceSign();
    void advanceQuoted(QChar end, Part part);
    bool level(int wanted, int depth);
    bool unary(int depth);
    bool operand(int depth);
    [[nodiscard]] std::size_t mostOperands() const
    {
        std::size_t waiting = 0;
        std::size_t most = 0;
        for (const auto& step : m_result.m_steps) {
            waiting += step.kind == Kind::Constant || step.kind == Kind::Name ? 1 : 0;
            most = std::max(most, waiting);
            waiting -= step.kind > Kind::Negate ? 1 : 0;
        }
        return most;
    }
    [[nodiscard]] bool isSign(const char* sign) const { return m_part == Part::Operator && m_word == QLatin1String(sign); }
    void constant(const Value& value)
    {
        m_result.m_steps.push_back({Kind::Constant, static_cast<quint16>(m_result.m_constants.size())});
        m_result.m_constants.push_back(value);
    }

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_began = 0;
    Part m_part = Part::End;
    QString m_word;
    StateExpression m_result;
};

void StateParser::advance()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
    m_began = m_at;
    m_word.clear();
    m_part = Part::End;
    if (m_at >= m_text.size())
        return;
    const QChar first = m_text[m_at];
    if (first == u'\'' || first == u'"')
        return advanceQuoted(first, Part::Text);
    if (first == u'{')
        return advanceQuoted(u'}', Part::Name);
    const bool digit = first >= u'0' && first <= u'9';
    if (!digit && !first.isLetter() && first != u'_')
        return advanceSign();
    while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
        m_word.append(m_text[m_at++]);
    m_part = digit ? Part::Number : m_word == QLatin1String("and") || m_word == QLatin1String("or") || m_word == QLatin1String("not") ? Part::Operator : Part::Name;
}

void StateParser::advanceSign()
{
    m_part = Part::Operator;
    for (const char* sign : {"||", "&&", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "!", "(", ")"}) {
        const QLatin1String word(sign);
        if (QStringView(m_text).mid(m_at).startsWith(word)) {
            m_word = word;
            m_at += word.size();
            return;
        }
    }
    m_part = Part::Fault;
}

void StateParser::advanceQuoted(QChar end, Part part)
{
    const qsizetype close = m_text.indexOf(end, m_at + 1);
    m_part = close < 0 ? Part::Fault : part;
    m_word = close < 0 ? QString() : part == Part::Name ? m_text.mid(m_at, close - m_at + 1) : m_text.mid(m_at + 1, close - m_at - 1);
    m_at = close < 0 ? m_text.size() : close + 1;
}

bool StateParser::level(int wanted, int depth)
{
    if (wanted == unaryLevel)
        return unary(depth);
    if (!level(wanted + 1, depth))
        return false;
    for (;;) {
        const auto found = std::find_if(operators.begin(), operators.end(), [&](const Operator& one) { return one.level == wanted && isSign(one.sign); });
        if (found == operators.end())
            return true;
        advance();
        if (!level(wanted + 1, depth))
            return false;
        m_result.m_steps.push_back({found->kind, 0});
    }
}

bool StateParser::unary(int depth)
{
    const bool inverts = isSign("!") || isSign("not");
    if (!inverts && !isSign("-"))
        return operand(depth);
    if (depth >= deepestExpression)
        return false;
    advance();
    if (!unary(depth + 1))
        return false;
    m_result.m_steps.push_back({inverts ? Kind::Not : Kind::Negate, 0});
    return true;
}

bool StateParser::operand(int depth)
{
    if (isSign("(")) {
        if (depth >= deepestExpression)
            return false;
        advance();
        if (!level(0, depth + 1) || !isSign(")"))
            return false;
        advance();
        return true;
    }
    const QString word = m_word;
    if (m_part == Part::Text) {
        constant(word);
    } else if (m_part == Part::Number) {
        bool read = false;
        const double number = word.toDouble(&read);
        if (!read || !std::isfinite(number))
            return false;
        constant(number);
    } else if (m_part == Part::Name && (word == QLatin1String("true") || word == QLatin1String("false"))) {
        constant(word == QLatin1String("true"));
    } else if (m_part == Part::Name && word.size() > 0 && word != QLatin1String("{}")) {
        if (!m_result.m_names.contains(word))
            m_result.m_names.append(word);
        m_result.m_steps.push_back({Kind::Name, static_cast<quint16>(m_result.m_names.indexOf(word))});
    } else {
        return false;
    }
    advance();
    return true;
}

Expected<StateExpression> StateExpression::parse(const QString& text)
{
    return StateParser(text).parse();
}

Value StateExpression::combine(Kind kind, const Value& left, const Value& right)
{
    const auto yes = truthOf(left);
    const auto also = truthOf(right);
    const auto said = [](std::optional<bool> known) { return known ? Value(*known) : Value(); };
    switch (kind) {
    case Kind::And:
        return (yes && !*yes) || (also && !*also) ? Value(false) : yes && also ? Value(true) : Value();
    case Kind::Or:
        return (yes && *yes) || (also && *also) ? Value(true) : yes && also ? Value(false) : Value();
    case Kind::Equal:
        return said(sameState(left, right));
    case Kind::NotEqual: {
        const auto same = sameState(left, right);
        return same ? Value(!*same) : Value();
    }
    default:
        break;
    }
    const auto a = toNumber(left);
    const auto b = toNumber(right);
    if (!a || !b)
        return {};
    const auto finite = [](double number) { return std::isfinite(number) ? Value(number) : Value(); };
    switch (kind) {
    case Kind::Less:
        return *a < *b;
    case Kind::LessEqual:
        return *a <= *b;
    case Kind::Greater:
        return *a > *b;
    case Kind::GreaterEqual:
        return *a >= *b;
    case Kind::Add:
        return finite(*a + *b);
    case Kind::Subtract:
        return finite(*a - *b);
    case Kind::Multiply:
        return finite(*a * *b);
    default:
        return finite(*a / *b);
    }
}

Value StateExpression::evaluate(std::span<const Value> values) const
{
    std::array<Value, mostWaiting> waiting;
    std::size_t count = 0;
    for (const Step& step : m_steps) {
        if (step.kind == Kind::Constant || step.kind == Kind::Name) {
            const bool known = step.kind == Kind::Constant || step.place < values.size();
            waiting[count++] = !known ? Value() : step.kind == Kind::Constant ? m_constants[step.place] : values[step.place];
        } else if (step.kind == Kind::Not) {
            const auto yes = truthOf(waiting[count - 1]);
            waiting[count - 1] = yes ? Value(!*yes) : Value();
        } else if (step.kind == Kind::Negate) {
            const auto number = toNumber(waiting[count - 1]);
            waiting[count - 1] = number ? Value(-*number) : Value();
        } else {
            --count;
            waiting[count - 1] = combine(step.kind, waiting[count - 1], waiting[count]);
        }
    }
    return count == 1 ? waiting[0] : Value();
}

} // namespace holdfast
