// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"

#include <memory>
#include <vector>

namespace holdfast {

/// Lets tones be heard through Qt Multimedia, where this was built with it and a sound server is there. Silent otherwise, and says so.
class TonePlayer
{
public:
    TonePlayer();
    ~TonePlayer();
    TonePlayer(const TonePlayer&) = delete;
    TonePlayer& operator=(const TonePlayer&) = delete;

    /// A tone that still sounds gives way.
    [[nodiscard]] SendResult play(const std::vector<qint16>& samples);

private:
    struct Playing;

    std::unique_ptr<Playing> m_playing;
};

} // namespace holdfast
