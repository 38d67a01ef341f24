// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/decode/corpus.h"
#include "tests/decode/expected_points.h"
#include "tests/decode/listener.h"

#include <QStringList>

namespace holdfast {

/// How much of what a plain reader expects is there.
struct Share
{
    int expected = 0;
    int equal = 0;
    QStringList deviations{};

    void count(bool same, const QString& what);
    [[nodiscard]] bool isEnough() const { return equal * 1000 >= expected * 999; }
    [[nodiscard]] QString text() const;
};

/// What a recording itself says of its devices, against what the program made of it.
struct RecordedFacts
{
    Share points; ///< announcements of Home Assistant's: component, property, function, kind, values, access, identifiers
    Share units;
    Share ranges;
    Share facts;  ///< maker, model, versions, serial number
    Share values; ///< after the last message; for Sparkplug and Tasmota after each message that has its reading beside it
};

class FactReader
{
public:
    /// `folder`: of the corpus, with the table of brief keys and what lies beside the recordings.
    FactReader(const QString& folder, const QString& abbreviations) : m_folder(folder), m_announcements(abbreviations) {}

    /// Plays the recording into the listener.
    [[nodiscard]] RecordedFacts play(const QString& file, Listener& listener) const;

private:
    void hearAnnouncement(const CorpusMessage& message, const Listener& listener, RecordedFacts& found) const;
    void hearTheengs(const Listener& listener, RecordedFacts& found) const;
    void hearExposes(const Listener& listener, RecordedFacts& found) const;

    QString m_folder;
    ExpectedPoints m_announcements;
};

} // namespace holdfast
