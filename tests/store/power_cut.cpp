// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/power_cut.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <random>

namespace holdfast {
namespace {

constexpr std::size_t sector = 512;

void writeAt(QByteArray& content, std::size_t offset, QByteArrayView bytes)
{
    const auto end = static_cast<qsizetype>(offset) + bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    std::memcpy(content.data() + offset, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

/// Each sector is there or it is not.
void writeTorn(QByteArray& content, std::size_t offset, QByteArrayView bytes, std::mt19937& random)
{
    std::size_t done = 0;
    while (done < static_cast<std::size_t>(bytes.size())) {
        const std::size_t room = sector - (offset + done) % sector;
        const std::size_t piece = std::min(room, static_cast<std::size_t>(bytes.size()) - done);
        if (random() % 2 == 0)
            writeAt(content, offset + done, bytes.sliced(static_cast<qsizetype>(done), static_cast<qsizetype>(piece)));
        done += piece;
    }
}

} // namespace

DiskState diskStateOf(const QString& folder)
{
    DiskState state;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.fileName().endsWith(QStringLiteral("-shm")) && file.open(QIODevice::ReadOnly))
            state.insert(file.fileName(), file.readAll());
    }
    return state;
}

void putOnDisk(const DiskState& state, const QString& from, const QString& to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (auto each = state.cbegin(); each != state.cend(); ++each) {
        const QString path = to + each.key().mid(from.size());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
            qFatal("the state cannot be put on the disk");
    }
}

PowerCut::PowerCut(DiskState before, const QByteArray& log)
    : m_log(log)
{
    for (auto each = before.begin(); each != before.end(); ++each) {
        m_names.insert(each.key(), m_inodes.size());
        m_inodes.push_back({std::move(each.value()), {}});
    }
    m_durableNames = m_names;
    for (qsizetype at = 0; at + static_cast<qsizetype>(sizeof(PowerEntry)) <= m_log.size();) {
        Entry entry;
        std::memcpy(&entry.head, m_log.constData() + at, sizeof entry.head);
        at += static_cast<qsizetype>(sizeof entry.head);
        entry.payload = QByteArray::fromRawData(m_log.constData() + at, static_cast<qsizetype>(entry.head.length));
        at += entry.payload.size();
        m_entries.push_back(std::move(entry));
    }
}

std::size_t PowerCut::begin() const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].head.op == PowerOp::Said && m_entries[i].payload.startsWith("begin"))
            return i + 1;
    }
    return m_entries.size();
}

void PowerCut::advanceTo(std::size_t entry)
{
    for (; m_at < entry && m_at < m_entries.size(); ++m_at)
        play(m_entries[m_at]);
}

void PowerCut::play(const Entry& entry)
{
    switch (entry.head.op) {
    case PowerOp::Found:
    case PowerOp::Made: meet(entry); break;
    case PowerOp::Write:
    case PowerOp::Truncate: m_inodes[m_inodeOf.value(entry.head.file)].pending.push_back(&entry); break;
    case PowerOp::Sync:
        if (m_inodeOf.contains(entry.head.file)) {
            sync(m_inodes[m_inodeOf.value(entry.head.file)]);
            break;
        }
        for (const auto& each : std::exchange(m_pendingNames, {})) { // one folder is watched, and those below it hold nothing of interest
            if (each.first->head.op == PowerOp::Made)
                m_durableNames.insert(QString::fromUtf8(each.first->payload), each.second);
            else
                applyName(*each.first, m_durableNames);
        }
        break;
    case PowerOp::Remove:
    case PowerOp::Rename:
        applyName(entry, m_names);
        m_pendingNames.emplace_back(&entry, std::size_t{0});
        break;
    case PowerOp::Said: m_said += entry.payload; break;
    }
}

void PowerCut::meet(const Entry& entry)
{
    const QString path = QString::fromUtf8(entry.payload);
    if (entry.head.op == PowerOp::Made) {
        m_inodeOf.insert(entry.head.file, m_inodes.size());
        m_names.insert(path, m_inodes.size());
        m_pendingNames.emplace_back(&entry, m_inodes.size());
        m_inodes.emplace_back();
    } else if (m_names.contains(path)) {
        m_inodeOf.insert(entry.head.file, m_names.value(path));
    } else if (path.endsWith(QStringLiteral("-shm"))) {
        m_inodeOf.insert(entry.head.file, m_inodes.size());
        m_inodes.emplace_back();
    } else {
        m_folders.insert(entry.head.file, path);
    }
}

void PowerCut::sync(Inode& inode)
{
    for (const Entry* entry : std::exchange(inode.pending, {}))
        apply(*entry, inode.durable);
}

void PowerCut::apply(const Entry& entry, QByteArray& content)
{
    if (entry.head.op == PowerOp::Write) {
        writeAt(content, entry.head.offset, entry.payload);
        return;
    }
    const auto size = static_cast<qsizetype>(entry.head.offset);
    if (size <= content.size())
        content.truncate(size);
    else
        content.append(QByteArray(size - content.size(), '\0'));
}

void PowerCut::applyName(const Entry& entry, QHash<QString, std::size_t>& names) const
{
    const QString path = QString::fromUtf8(entry.payload);
    if (entry.head.op == PowerOp::Remove) {
        names.remove(path);
        return;
    }
    const QString from = path.section(u'\n', 0, 0);
    if (names.contains(from))
        names.insert(path.section(u'\n', 1), names.take(from));
}

DiskState PowerCut::failNow(Mode mode, unsigned seed) const
{
    std::mt19937 random(seed);
    QHash<QString, std::size_t> names = m_durableNames;
    const std::size_t done = mode == Mode::Drop ? 0 : random() % (m_pendingNames.size() + 1);
    for (std::size_t i = 0; i < done; ++i) { // names become durable in their order
        if (m_pendingNames[i].first->head.op == PowerOp::Made)
            names.insert(QString::fromUtf8(m_pendingNames[i].first->payload), m_pendingNames[i].second);
        else
            applyName(*m_pendingNames[i].first, names);
    }
    DiskState state;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name.key().endsWith(QStringLiteral("-shm")))
            continue;
        const Inode& inode = m_inodes[name.value()];
        QByteArray content = inode.durable;
        for (const Entry* entry : inode.pending) {
            const auto luck = mode == Mode::Drop ? 0u : random() % 3;
            if (luck == 1)
                apply(*entry, content);
            else if (luck == 2 && entry->head.op == PowerOp::Write)
                writeTorn(content, entry->head.offset, entry->payload, random);
        }
        state.insert(name.key(), content);
    }
    return state;
}

} // namespace holdfast
