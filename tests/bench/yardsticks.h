// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"

#include <QSqlQuery>
#include <QString>

#include <functional>
#include <vector>

namespace holdfast {

/// What others keep the same samples in. One connection each, the same durability as ours, one transaction a batch.
class Yardstick
{
public:
    explicit Yardstick(const QString& file, const QStringList& schema);
    virtual ~Yardstick();
    Yardstick(const Yardstick&) = delete;
    Yardstick& operator=(const Yardstick&) = delete;

    void write(const std::vector<SampleRecord>& samples);
    /// Of the file, once its log is written back.
    [[nodiscard]] qint64 bytes() const;

protected:
    QSqlQuery query(const QString& sql) const;
    virtual void insert(const SampleRecord& sample) = 0;

private:
    const QString m_file;
    const QString m_connection;
};

/// What anybody would write first: a row per sample and an index.
class NaiveHistory final : public Yardstick
{
public:
    explicit NaiveHistory(const QString& file);
    /// Columns of one point by GROUP BY; answers how many there are.
    [[nodiscard]] int columns(const PointId& point, Interval interval, int columns) const;

private:
    void insert(const SampleRecord& sample) override;

    QSqlQuery m_insert;
};

/// The states table of Home Assistant's recorder with its indexes, after its public schema.
class HomeAssistantHistory final : public Yardstick
{
public:
    explicit HomeAssistantHistory(const QString& file);

private:
    void insert(const SampleRecord& sample) override;

    QSqlQuery m_insert;
    QHash<PointId, qint64> m_metadata;
    QHash<PointId, qint64> m_before;
    qint64 m_next = 1;
};

} // namespace holdfast
