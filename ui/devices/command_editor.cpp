// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/command_editor.h"

#include "ui/look/button.h"
#include "ui/look/switch.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <cmath>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double anyNumber = 1e9;
constexpr qsizetype longestText = 255;

double stepOf(const Point& point)
{
    if (point.step && *point.step > 0)
        return *point.step;
    return point.function == PointFunction::Sp ? 0.5 : 1;
}

int decimalsOf(double step)
{
    int decimals = 0;
    for (double rest = step; decimals < 4 && std::abs(rest - std::round(rest)) > 1e-6; rest *= 10)
        ++decimals;
    return decimals;
}

QString buttonTitle(const QString& value)
{
    if (value == "locked"_L1)
        return CommandEditor::tr("Lock");
    if (value == "unlocked"_L1)
        return CommandEditor::tr("Unlock briefly");
    return value;
}

} // namespace

CommandEditor::CommandEditor(const Look& look, const Point& point, const QString& title, QWidget* parent)
    : QWidget(parent), m_look(look), m_point(point), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::small);
    const CommandKind kind = commandKindOf(point);
    const bool isLock = kind == CommandKind::Lock && point.kind == PointKind::Str;
    if (isLock || kind == CommandKind::Pulse)
        makeButtons();
    else if (point.kind == PointKind::Bool)
        makeSwitch(title);
    else if (point.kind == PointKind::Number)
        makeNumber(title);
    else if (point.values.isEmpty())
        makeText(title);
    else
        makeChoice(title);
}

void CommandEditor::makeSwitch(const QString& title)
{
    auto* toggle = new Switch(m_look);
    toggle->setObjectName(u"commandSwitch"_s);
    toggle->setAccessibleName(title);
    m_row->addStretch();
    m_row->addWidget(toggle);
    connect(toggle, &QCheckBox::clicked, this, [this](bool) {
        const bool* on = std::get_if<bool>(&m_now);
        Q_EMIT asked(!(on && *on));
    });
    m_show = [toggle](const Value& now, bool pending) {
        const QSignalBlocker quiet(toggle);
        const bool* on = std::get_if<bool>(&now);
        toggle->setCheckState(pending || !on ? Qt::PartiallyChecked : *on ? Qt::Checked : Qt::Unchecked);
    };
}

void CommandEditor::makeChoice(const QString& title)
{
    auto* box = new QComboBox;
    box->setObjectName(u"commandChoice"_s);
    box->setAccessibleName(title);
    box->addItems(m_point.values);
    box->setPlaceholderText(tr("not known"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    m_row->addWidget(box, 1);
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        m_touched = true;
        Q_EMIT asked(box->itemText(index));
    });
    m_show = [this, box](const Value& now, bool) {
        if (!m_touched)
            box->setCurrentIndex(std::holds_alternative<QString>(now) ? static_cast<int>(m_point.values.indexOf(std::get<QString>(now))) : -1);
    };
}

void CommandEditor::makeNumber(const QString& title)
{
    auto* spin = new QDoubleSpinBox;
    const double step = stepOf(m_point);
    spin->setObjectName(u"commandNumber"_s);
    spin->setAccessibleName(title);
    spin->setDecimals(decimalsOf(step));
    spin->setSingleStep(step);
    spin->setRange(m_point.minimum.value_or(-anyNumber), m_point.maximum.value_or(anyNumber));
    spin->setSuffix(m_point.unit.isEmpty() ? QString() : QString(u' ' % m_point.unit));
    spin->setKeyboardTracking(false);
    spin->setAlignment(Qt::AlignCenter);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* less = new IconButton(m_look, Icon::Minus, tr("%1: less").arg(title), IconButton::Frame::Outlined);
    auto* more = new IconButton(m_look, Icon::Plus, tr("%1: more").arg(title), IconButton::Frame::Outlined);
    m_row->addWidget(less);
    m_row->addWidget(spin, 1);
    m_row->addWidget(more);
    connect(less, &QToolButton::clicked, spin, &QDoubleSpinBox::stepDown);
    connect(more, &QToolButton::clicked, spin, &QDoubleSpinBox::stepUp);
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this] { m_touched = true; });
    addAsk(title, [spin] { return Value(spin->value()); });
    m_show = [this, spin](const Value& now, bool) {
        const auto number = toNumber(now);
        if (m_touched || spin->hasFocus() || !number)
            return;
        const QSignalBlocker quiet(spin);
        spin->setValue(*number);
    };
}

void CommandEditor::makeText(const QString& title)
{
    auto* line = new QLineEdit;
    line->setObjectName(u"commandText"_s);
    line->setAccessibleName(title);
    line->setMaxLength(static_cast<int>(longestText));
    m_row->addWidget(line, 1);
    connect(line, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    addAsk(title, [line] { return Value(line->text()); });
    m_show = [this, line](const Value& now, bool) {
        if (!m_touched && !line->hasFocus())
            line->setText(toText(now).left(longestText));
    };
}

/// The button behind a field, which the field's Enter presses.
void CommandEditor::addAsk(const QString& title, std::function<Value()> said)
{
    auto* ask = new Button(m_look, termsOf(commandKindOf(m_point)).twoSteps ? tr("Review") : tr("Set"), ButtonKind::Primary);
    ask->setObjectName(u"commandAsk"_s);
    ask->setAccessibleName(tr("%1: %2").arg(title, ask->text()));
    m_row->addWidget(ask);
    connect(ask, &QPushButton::clicked, this, [this, said] { Q_EMIT asked(said()); });
    if (auto* line = findChild<QLineEdit*>())
        connect(line, &QLineEdit::returnPressed, ask, [ask] { ask->click(); });
}

void CommandEditor::makeButtons()
{
    QStringList values = m_point.values;
    if (values.isEmpty())
        values = commandKindOf(m_point) == CommandKind::Lock ? QStringList{u"locked"_s, u"unlocked"_s} : QStringList{QString()};
    m_row->addStretch();
    for (const QString& value : std::as_const(values)) {
        auto* button = new Button(m_look, value.isEmpty() ? tr("Press") : buttonTitle(value));
        button->setObjectName(u"commandButton"_s);
        m_row->addWidget(button);
        const Value said = m_point.kind == PointKind::Bool ? Value(true) : m_point.kind == PointKind::Number ? Value(1.0) : Value(value.isEmpty() ? u"press"_s : value);
        connect(button, &QPushButton::clicked, this, [this, said] { Q_EMIT asked(said); });
    }
    m_show = [](const Value&, bool) {};
}

void CommandEditor::show(const Value& now, bool pending)
{
    m_now = now;
    m_pending = pending;
    m_show(now, pending);
}

void CommandEditor::forget()
{
    m_touched = false;
    m_show(m_now, m_pending);
}

} // namespace holdfast
