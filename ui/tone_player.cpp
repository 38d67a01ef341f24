// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tone_player.h"

#include "app/notify/tones.h"

#ifdef HOLDFAST_SOUND
#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QFile>
#include <QMediaDevices>
#endif

namespace holdfast {

#ifdef HOLDFAST_SOUND

struct TonePlayer::Playing
{
    QByteArray bytes;
    QBuffer source;
    QAudioSink sink;

    Playing(const QAudioDevice& device, const QAudioFormat& format, const QByteArray& tone)
        : bytes(tone), source(&bytes), sink(device, format)
    {
        source.open(QIODevice::ReadOnly);
        sink.start(&source);
    }
};

namespace {

/// Asked before Qt is: without a server it would wait for one and complain.
bool hasSoundServer()
{
    return qEnvironmentVariableIsSet("PULSE_SERVER") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse/native"));
}

QAudioFormat toneFormat()
{
    QAudioFormat format;
    format.setSampleRate(toneRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

SendResult TonePlayer::play(const std::vector<qint16>& samples)
{
    if (samples.empty())
        return {};
    m_playing.reset();
    if (!hasSoundServer())
        return {DeliveryFault::NoService, false, {}};
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || !device.isFormatSupported(toneFormat()))
        return {DeliveryFault::NoService, false, {}};
    m_playing = std::make_unique<Playing>(device, toneFormat(), bytesOf(samples));
    return m_playing->sink.error() == QAudio::NoError ? SendResult() : SendResult{DeliveryFault::NoService, false, {}};
}

#else

struct TonePlayer::Playing
{
};

SendResult TonePlayer::play(const std::vector<qint16>&)
{
    return {DeliveryFault::NoService, false, {}};
}

#endif

TonePlayer::TonePlayer() = default;

TonePlayer::~TonePlayer() = default;

} // namespace holdfast
