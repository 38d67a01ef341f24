// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/device_shelf.h"

#include "ui/look/rows.h"
#include "ui/settings/plan_canvas.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace holdfast {
namespace {

constexpr int deviceRole = cell::EndRole;
constexpr std::size_t mostShown = 400; ///< of thousands nobody drags the last one; how many more there are is said

} // namespace

DeviceShelf::DeviceShelf(const Live& live, const Look& look, QWidget* parent)
    : QListWidget(parent), m_live(live)
{
    setObjectName(QStringLiteral("shelf"));
    setAccessibleName(tr("Devices without a place"));
    setItemDelegate(new RowDelegate(look, row::twoLine, this));
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
}

void DeviceShelf::showFloor(const FloorId& floor, const SiteModel& model)
{
    struct Waiting
    {
        const Device* device;
        const Space* space;
    };
    QHash<SpaceId, const Space*> spaces;
    for (const Space& space : model.spaces)
        spaces.insert(space.id, &space);
    std::vector<Waiting> waiting;
    for (const Device& device : m_live.picture().devices) {
        if (device.membership != Membership::Adopted || device.place)
            continue;
        const Space* space = device.space ? spaces.value(*device.space) : nullptr;
        if (!space || space->floor == floor)
            waiting.push_back({&device, space});
    }
    const auto shown = waiting.begin() + static_cast<std::ptrdiff_t>(std::min(mostShown, waiting.size()));
    std::ranges::partial_sort(waiting, shown, [](const Waiting& a, const Waiting& b) {
        if ((a.space != nullptr) != (b.space != nullptr))
            return a.space != nullptr;
        return QString::localeAwareCompare(a.device->name, b.device->name) < 0;
    });
    const DeviceId chosen = device();
    clear();
    for (auto at = waiting.begin(); at != shown; ++at) {
        const Waiting& one = *at;
        auto* item = new QListWidgetItem(one.device->name, this);
        const QString announced = one.device->suggestedArea.isEmpty() ? tr("no room") : tr("says: %1").arg(one.device->suggestedArea);
        item->setData(cell::Subtitle, one.space ? one.space->name : announced);
        item->setData(deviceRole, one.device->id.text());
        if (one.device->id == chosen)
            setCurrentItem(item);
    }
    if (const auto more = waiting.end() - shown; more > 0)
        (new QListWidgetItem(QString(u"+ " % QLocale().toString(static_cast<qlonglong>(more))), this))->setFlags(Qt::NoItemFlags);
}

DeviceId DeviceShelf::device() const
{
    return currentItem() ? DeviceId(currentItem()->data(deviceRole).toString()) : DeviceId();
}

QMimeData* DeviceShelf::mimeData(const QList<QListWidgetItem*>& items) const
{
    auto* mime = new QMimeData;
    if (!items.isEmpty())
        mime->setData(QLatin1String(deviceMime), items.first()->data(deviceRole).toString().toUtf8());
    return mime;
}

} // namespace holdfast
