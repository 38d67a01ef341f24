// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"
#include "app/decode/ha_config.h"
#include "app/decode/ha_describe.h"

#include <QCryptographicHash>
#include <QHash>

#include <vector>

namespace holdfast::homeassistant {

/// A fingerprint that stands for a text where only equality matters: a tenth of the text's room, and nobody finds two texts with one.
struct Print
{
    quint64 high = 0;
    quint64 low = 0;

    [[nodiscard]] bool isEmpty() const { return (high | low) == 0; }
    friend bool operator==(const Print&, const Print&) = default;
    friend size_t qHash(const Print& print, size_t seed = 0) { return size_t(print.low) ^ seed; }
};

/// What one broker's publishers have announced: by component and discovery id, and by unique id. Both are kept, because entities move between topics.
class Registry
{
public:
    Registry(const SessionContext& context, QString convention);

    void hear(const ConfigTopic& topic, const Message& message, Yield& out);
    void fault(const QString& topic, const QString& reason, Yield& out) const;

private:
    struct Source
    {
        QString leaf;
        SourceIndex number{};
    };
    using Sources = std::vector<Source>; ///< a handful at most: a hash would cost a hundred times as much

    struct Item
    {
        QString topic;
        Print unique; ///< of component and unique id; empty without one
        Sources sources;
    };
    struct Announced
    {
        size_t payload = 0; ///< its hash
        std::vector<Print> items;
    };
    enum class Settings : quint8 { Dropped, Kept };

    void declare(const QString& topic, const EntityConfig& entity, Announced& announced, Yield& out);
    void publish(const QString& topic, Item& item, std::vector<Described>&& points, Yield& out);
    void withdraw(const Print& key, Settings settings, Yield& out);
    void withdrawTopic(const QString& topic, Settings settings, Yield& out);
    [[nodiscard]] Sources inherited(const Print& unique);
    [[nodiscard]] Print printOf(const QString& component, const QString& id);

    SessionContext m_context;
    QString m_convention;
    QCryptographicHash m_printing{QCryptographicHash::Blake2s_128};
    Repeated m_repeated;
    QHash<Print, Item> m_items;      ///< by component and discovery id
    QHash<QString, Announced> m_topics;
    QHash<Print, Print> m_byUniqueId; ///< to the key of the item
    QHash<Print, Sources> m_migrating; ///< by component and unique id: what another topic will claim
};

} // namespace holdfast::homeassistant
