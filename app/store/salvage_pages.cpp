// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage_pages.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace holdfast {
namespace {

constexpr quint8 tableLeaf = 0x0d;
constexpr qint64 usualPage = 16384; ///< where the head of the file does not say
constexpr quint64 longestRow = 64 * 1024 * 1024;

/// Bytes in the order of SQLite. What is missing is 0, and `whole` becomes false.
struct Bytes
{
    QByteArrayView left;
    bool whole = true;

    QByteArrayView take(quint64 size)
    {
        whole = whole && size <= static_cast<quint64>(left.size());
        if (!whole)
            return {};
        const QByteArrayView taken = left.first(static_cast<qsizetype>(size));
        left = left.sliced(static_cast<qsizetype>(size));
        return taken;
    }

    quint64 number(qsizetype size)
    {
        quint64 value = 0;
        for (const char byte : take(static_cast<quint64>(size)))
            value = value << 8 | static_cast<quint8>(byte);
        return value;
    }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9 && whole; ++i) {
            const quint64 byte = number(1);
            if (i == 8)
                return value << 8 | byte;
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                return value;
        }
        return value;
    }
};

qint64 signedNumber(quint64 value, int size)
{
    const int spare = 64 - 8 * size;
    return static_cast<qint64>(value << spare) >> spare;
}

StoredCell cellOf(quint64 type, Bytes& body)
{
    constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 8 || type == 9)
        return static_cast<qint64>(type - 8);
    if (type == 7)
        body.take(8); // a real number: no table of ours has any
    if (type == 0 || type == 7)
        return {};
    if (type <= 6)
        return signedNumber(body.number(sizes[type]), sizes[type]);
    return body.take((type - 12) / 2).toByteArray();
}

/// A record: how long its head is, the types of its cells, the cells.
bool readRecord(QByteArrayView bytes, std::vector<StoredCell>& cells)
{
    Bytes record{bytes};
    const quint64 head = record.varint();
    const auto began = static_cast<quint64>(bytes.size() - record.left.size());
    if (!record.whole || head < began || head > 200)
        return false;
    Bytes types{record.take(head - began)};
    while (record.whole && types.whole && !types.left.isEmpty()) {
        const quint64 type = types.varint();
        if (type == 10 || type == 11)
            return false;
        cells.push_back(cellOf(type, record));
    }
    return record.whole && types.whole;
}

class PageFile
{
public:
    explicit PageFile(const QString& path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return;
        const QByteArray head = m_file.read(100);
        const qint64 said = head.size() < 100 ? 0 : qFromBigEndian<quint16>(head.constData() + 16);
        m_size = said == 1 ? 65536 : said;
        const bool possible = m_size >= 512 && m_size <= 65536 && (m_size & (m_size - 1)) == 0;
        const qint64 pages = possible ? m_file.size() / m_size : 0;
        if (!possible || pages * m_size != m_file.size())
            m_size = usualPage;
    }

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] quint32 pages() const { return static_cast<quint32>(m_file.size() / m_size); }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray page(quint32 number) { return m_file.seek((number - 1) * m_size) ? m_file.read(m_size) : QByteArray(); }

    /// What of a row does not fit into its page goes on in a chain of others.
    bool readOn(quint32 next, quint64 missing, QByteArray& into)
    {
        while (missing > 0) {
            if (next == 0 || next > pages())
                return false;
            const QByteArray bytes = page(next);
            const auto piece = std::min<quint64>(missing, static_cast<quint64>(m_size) - 4);
            if (bytes.size() != m_size)
                return false;
            into.append(bytes.mid(4, static_cast<qsizetype>(piece)));
            missing -= piece;
            next = qFromBigEndian<quint32>(bytes.constData());
        }
        return true;
    }

private:
    QFile m_file;
    qint64 m_size = usualPage;
};

bool readCell(PageFile& file, const QByteArray& page, quint16 at, StoredRow& row)
{
    Bytes cell{QByteArrayView(page).sliced(at)};
    const quint64 length = cell.varint();
    row.id = static_cast<qint64>(cell.varint());
    const auto usable = static_cast<quint64>(file.size());
    if (!cell.whole || length < 2 || length > longestRow)
        return false;
    const quint64 most = usable - 35;
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    const quint64 fits = least + (length - least) % (usable - 4);
    const quint64 here = length <= most ? length : fits <= most ? fits : least;
    QByteArray payload = cell.take(here).toByteArray();
    if (here < length) {
        const auto next = static_cast<quint32>(cell.number(4));
        if (!cell.whole || !file.readOn(next, length - here, payload))
            return false;
    }
    return cell.whole && readRecord(payload, row.cells);
}

} // namespace

bool scanPages(const QString& path, const std::function<void(quint32, StoredRow&&)>& tell)
{
    PageFile file(path);
    if (!file.isOpen())
        return false;
    for (quint32 number = 1; number <= file.pages(); ++number) {
        const QByteArray page = file.page(number);
        const qsizetype head = number == 1 ? 100 : 0;
        if (page.size() != file.size() || static_cast<quint8>(page[head]) != tableLeaf)
            continue;
        const auto cells = qFromBigEndian<quint16>(page.constData() + head + 3);
        for (qsizetype i = 0; i < cells && head + 8 + 2 * i + 2 <= page.size(); ++i) {
            const auto at = qFromBigEndian<quint16>(page.constData() + head + 8 + 2 * i);
            StoredRow row;
            if (at < page.size() && readCell(file, page, at, row))
                tell(number, std::move(row));
        }
    }
    return true;
}

} // namespace holdfast
