// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mapping_dialog.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/models/answered.h"
#include "ui/settings/import_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QFuture>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int namesShown = 5; ///< rows; further ones are scrolled to

enum NameRole { GivenRole = cell::EndRole };

QComboBox* choice(const QString& object, const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(object);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

void select(QComboBox& box, const QString& data)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

MappingDialog::MappingDialog(const SettingsParts& parts, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_file(file)
    , m_separator(choice(u"mapSeparator"_s, tr("Between the columns")))
    , m_decimal(choice(u"mapDecimal"_s, tr("Decimal sign")))
    , m_zone(choice(u"mapZone"_s, tr("Time zone of times that name none")))
    , m_at(choice(u"mapAt"_s, tr("Time")))
    , m_point(choice(u"mapPoint"_s, tr("Point")))
    , m_value(choice(u"mapValue"_s, tr("Value")))
    , m_quality(choice(u"mapQuality"_s, tr("Quality")))
    , m_names(new QListWidget)
    , m_meant(choice(u"mapMeant"_s, tr("The point it means")))
    , m_lines(new QTableWidget)
    , m_verdict(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_take(new Button(parts.look, tr("Take in"), ButtonKind::Primary))
{
    setWindowTitle(tr("Columns of %1").arg(QFileInfo(file).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 720);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    addForm(*column);
    addNames(*column);
    addLines(*column);
    addEnd(*column);
    offerPoints();
    listen();
    ask(std::nullopt);
}

void MappingDialog::addForm(QVBoxLayout& column)
{
    const Look& look = m_parts.look;
    m_separator->addItem(tr("Comma"), u","_s);
    m_separator->addItem(tr("Semicolon"), u";"_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
    m_separator->addItem(tr("Vertical bar"), u"|"_s);
    m_decimal->addItem(tr("Point: 21.5"), u"."_s);
    m_decimal->addItem(tr("Comma: 21,5"), u","_s);
    offerTimeZones(*m_zone);
    column.addWidget(beside({labelled(look, tr("Between the columns"), m_separator), labelled(look, tr("Decimal sign"), m_decimal), labelled(look, tr("Time zone of times that name none"), m_zone)}));
    column.addWidget(beside({labelled(look, tr("Time"), m_at), labelled(look, tr("Point"), m_point), labelled(look, tr("Value"), m_value), labelled(look, tr("Quality"), m_quality)}));
}

void MappingDialog::addNames(QVBoxLayout& column)
{
    m_names->setObjectName(u"mapNames"_s);
    m_names->setAccessibleName(tr("What the table calls its points"));
    m_names->setItemDelegate(new RowDelegate(m_parts.look, row::normal, m_names));
    m_names->setFixedHeight(namesShown * row::normal + 2);
    m_meant->setEditable(true);
    m_meant->setInsertPolicy(QComboBox::NoInsert);
    m_meant->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_meant->completer()->setFilterMode(Qt::MatchContains);
    column.addWidget(labelled(m_parts.look, tr("What the table calls its points"), m_names));
    column.addWidget(labelled(m_parts.look, tr("The point it means"), m_meant, tr("Choose a name above, then the point it means. What means none is passed over and counted.")));
}

void MappingDialog::addLines(QVBoxLayout& column)
{
    m_lines->setObjectName(u"mapLines"_s);
    m_lines->setAccessibleName(tr("The first lines, as they would be read"));
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setTabKeyNavigation(false);
    m_lines->verticalHeader()->setVisible(false);
    column.addWidget(labelled(m_parts.look, tr("The first lines, as they would be read"), m_lines), 1);
    m_verdict->setObjectName(u"mapVerdict"_s);
    m_verdict->setAccessibleName(tr("What would be taken in"));
    column.addWidget(m_verdict);
}

void MappingDialog::addEnd(QVBoxLayout& column)
{
    auto* cancel = new Button(m_parts.look, tr("Cancel"));
    cancel->setObjectName(u"mapCancel"_s);
    cancel->setAutoDefault(false);
    m_take->setObjectName(u"mapTake"_s);
    m_take->setAutoDefault(false); // Enter belongs to the field that finds a point
    m_take->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    column.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_mapping);
        accept();
    });
}

void MappingDialog::listen()
{
    for (QComboBox* box : {m_separator, m_decimal, m_zone, m_at, m_point, m_value, m_quality})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { ask(shown()); });
    connect(m_meant, &QComboBox::activated, this, &MappingDialog::nameIt);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] {
        const QListWidgetItem* item = m_names->currentItem();
        select(*m_meant, item ? m_mapping.names.value(item->data(GivenRole).toString()).text() : QString());
    });
}

void MappingDialog::offerPoints()
{
    const Picture& picture = m_parts.live.picture();
    std::vector<std::pair<QString, QString>> offers;
    for (const Point& point : picture.points)
        offers.emplace_back(nameOf(point.id), point.id.text());
    std::ranges::sort(offers, [](const auto& one, const auto& other) { return QString::localeAwareCompare(one.first, other.first) < 0; });
    m_meant->addItem(tr("None: passed over"), QString());
    for (const auto& [name, id] : offers)
        m_meant->addItem(name, id);
}

QString MappingDialog::nameOf(const PointId& point) const
{
    const Picture& picture = m_parts.live.picture();
    if (!picture.points.contains(point))
        return point.text();
    const Point& known = picture.points[point];
    return QString(picture.devices.value(known.device).name % u" · "_s % known.name);
}

void MappingDialog::ask(const std::optional<ColumnMapping>& mapping)
{
    if (m_parts.care == nullptr)
        return;
    whenAnswered(m_parts.care->previewTable(m_file, mapping), this, [this, asked = ++m_asked](const Expected<TablePreview>& preview) {
        if (asked != m_asked)
            return; // something else was chosen meanwhile
        m_take->setEnabled(preview && preview->isReadable);
        if (preview)
            take(*preview);
        else
            m_verdict->setText(sentenceOf(preview.error()));
    });
}

ColumnMapping MappingDialog::shown() const
{
    ColumnMapping mapping = m_mapping;
    mapping.separator = m_separator->currentData().toString().front().toLatin1();
    mapping.decimal = m_decimal->currentData().toString().front().toLatin1();
    mapping.timeZone = m_zone->currentText().toLatin1();
    mapping.at = m_at->currentData().toString();
    mapping.point = m_point->currentData().toString();
    mapping.value = m_value->currentData().toString();
    mapping.quality = m_quality->currentData().toString();
    return mapping;
}

void MappingDialog::nameIt(int index)
{
    const QListWidgetItem* item = m_names->currentItem();
    if (item == nullptr)
        return;
    const QString name = item->data(GivenRole).toString();
    const QString point = m_meant->itemData(index).toString();
    if (point.isEmpty())
        m_mapping.names.remove(name);
    else
        m_mapping.names.insert(name, PointId(point));
    ask(m_mapping);
}

void MappingDialog::take(const TablePreview& preview)
{
    m_mapping = preview.mapping;
    showColumns(preview);
    showNames(preview);
    showLines(preview);
    showVerdict(preview);
}

void MappingDialog::showColumns(const TablePreview& preview)
{
    const ColumnMapping& mapping = preview.mapping;
    const auto fill = [&](QComboBox& box, const QString& none, const QString& column) {
        const QSignalBlocker quiet(box);
        box.clear();
        box.addItem(none, QString());
        for (const QString& each : preview.columns)
            if (!each.isEmpty())
                box.addItem(each, each);
        select(box, column);
    };
    fill(*m_at, tr("Choose a column"), mapping.at);
    fill(*m_point, tr("Each further column is one"), mapping.point);
    fill(*m_value, tr("Choose a column"), mapping.value);
    fill(*m_quality, tr("No column"), mapping.quality);
    m_value->setEnabled(!mapping.point.isEmpty());
    m_quality->setEnabled(!mapping.point.isEmpty());
    select(*m_separator, QString(QLatin1Char(mapping.separator)));
    select(*m_decimal, QString(QLatin1Char(mapping.decimal)));
    const QSignalBlocker quiet(m_zone);
    m_zone->setCurrentText(QString::fromLatin1(mapping.timeZone));
}

void MappingDialog::showNames(const TablePreview& preview)
{
    const QListWidgetItem* before = m_names->currentItem();
    const QString kept = before ? before->data(GivenRole).toString() : QString();
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const QString& name : preview.names) {
        const PointId point = preview.mapping.names.value(name, preview.unknown.contains(name) ? PointId() : PointId(name));
        const QString meant = point.text().isEmpty() ? tr("passed over") : nameOf(point);
        auto* item = new QListWidgetItem(name, m_names);
        item->setData(GivenRole, name);
        item->setData(cell::Trailing, meant);
        item->setData(Qt::AccessibleTextRole, QString(name % u": "_s % meant));
        if (name == kept)
            m_names->setCurrentItem(item);
    }
    if (m_names->currentRow() < 0)
        m_names->setCurrentRow(0);
    m_meant->setEnabled(m_names->count() > 0);
    const QListWidgetItem* item = m_names->currentItem();
    select(*m_meant, item ? preview.mapping.names.value(item->data(GivenRole).toString()).text() : QString());
}

void MappingDialog::showLines(const TablePreview& preview)
{
    const QStringList heads = QStringList{tr("Line"), tr("Time"), tr("Readings"), tr("Problem")} + preview.columns;
    m_lines->clear();
    m_lines->setColumnCount(static_cast<int>(heads.size()));
    m_lines->setHorizontalHeaderLabels(heads);
    m_lines->setRowCount(static_cast<int>(preview.lines.size()));
    const Format& format = m_parts.look.format();
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const TableLine& line = preview.lines[static_cast<std::size_t>(row)];
        QStringList cells{format.count(line.line), line.at ? format.moment(*line.at) : QString(), line.readings.join(u", "_s), preview.isReadable ? wordOf(line.problem) : QString()};
        cells += line.cells;
        for (int at = 0; at < m_lines->columnCount(); ++at)
            m_lines->setItem(row, at, new QTableWidgetItem(cells.value(at)));
    }
    m_lines->resizeColumnsToContents();
}

void MappingDialog::showVerdict(const TablePreview& preview)
{
    const auto bad = std::ranges::count_if(preview.lines, [](const TableLine& line) { return line.problem != TableProblem::None; });
    if (!preview.isReadable)
        return m_verdict->setText(tr("Choose the columns of time, point and value; where each further column is a point, say which."));
    QStringList sentences{bad == 0 ? tr("Each of these lines can be read.") : tr("%n of these lines cannot be taken in.", nullptr, static_cast<int>(bad))};
    if (!preview.unknown.isEmpty())
        sentences << tr("%n name(s) mean no point yet.", nullptr, static_cast<int>(preview.unknown.size()));
    m_verdict->setText(sentences.join(u' '));
}

} // namespace holdfast
