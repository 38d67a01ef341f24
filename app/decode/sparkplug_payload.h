// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/model/value.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

/// A metric's content as it came: how its bits are to be understood is said by its data type.
struct SparkplugContent
{
    enum class Form : quint8 { Missing, Whole, Real, Flag, Text, Other };

    Form form = Form::Missing;
    quint64 whole = 0;
    double real = 0;
    QString text;
};

struct SparkplugMetric
{
    QString name;
    std::optional<quint64> alias;
    quint64 time = 0; ///< ms since 1970; 0: not told
    quint32 datatype = 0;
    bool historical = false;
    bool null = false;
    SparkplugContent content;
    QString unit;                    ///< property engUnit
    std::optional<double> low;       ///< engLow
    std::optional<double> high;      ///< engHigh
    std::optional<bool> readOnly;
};

struct SparkplugPayload
{
    quint64 time = 0;
    std::optional<quint64> seq;
    std::vector<SparkplugMetric> metrics;
};

/// How much a hostile payload may cost.
struct SparkplugLimits
{
    qsizetype bytes = 4 * 1024 * 1024; ///< also of what was compressed
    int metrics = 20'000;
};

/// Reads payloads, one after the other; its memory is used again.
class SparkplugReader
{
public:
    explicit SparkplugReader(SparkplugLimits limits = {});
    ~SparkplugReader();

    /// Valid until the next.
    [[nodiscard]] Expected<const SparkplugPayload*> read(const QByteArray& bytes);

private:
    class Wire;

    [[nodiscard]] std::optional<Error> unpack();

    SparkplugLimits m_limits;
    std::unique_ptr<Wire> m_wire;
    SparkplugPayload m_payload;
};

/// The one metric of a command: by its alias where it has one, else by its name.
struct SparkplugTarget
{
    QString name;
    std::optional<quint64> alias;
    quint32 datatype = 0;
};

[[nodiscard]] Expected<QByteArray> writeSparkplugCommand(const SparkplugTarget& target, const Value& value, Timestamp now);

} // namespace holdfast
