// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/handover_dialog.h"

#include "ui/alarms/handover_text.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/segmented.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr int shift = 8; ///< hours
constexpr int mostHours = 72;
constexpr int mostEntries = 50'000;
constexpr QSize usualSize(720, 560);

} // namespace

HandoverDialog::HandoverDialog(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_live(live)
    , m_history(history)
    , m_look(look)
    , m_now(live.now())
    , m_hours(new QSpinBox)
    , m_style(new Segmented(look, {tr("Text"), u"Markdown"_s}, tr("Written as")))
    , m_text(new QPlainTextEdit)
    , m_says(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
{
    setObjectName(u"handoverDialog"_s);
    setWindowTitle(tr("Hand-over"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_hours, &QSpinBox::valueChanged, this, &HandoverDialog::read);
    connect(m_style, &Segmented::currentChanged, this, &HandoverDialog::write);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &HandoverDialog::take);
    read();
}

void HandoverDialog::build()
{
    m_hours->setObjectName(u"handoverHours"_s);
    m_hours->setRange(1, mostHours);
    m_hours->setValue(shift);
    m_hours->setAccessibleName(tr("Acknowledged in the last hours"));
    m_style->setObjectName(u"handoverStyle"_s);
    m_text->setObjectName(u"handoverText"_s);
    m_text->setAccessibleName(tr("Hand-over"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_says->setObjectName(u"handoverSays"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(new PlainLabel(m_look, tr("Acknowledged in the last hours"), Type::Dense, Ink::Text2));
    head->addWidget(m_hours);
    head->addStretch(1);
    head->addWidget(m_style);
    auto* copy = new Button(m_look, tr("Copy"));
    copy->setObjectName(u"copyHandover"_s);
    copy->setIcon(Icon::Copy);
    auto* save = new Button(m_look, tr("Save …"));
    save->setObjectName(u"saveHandover"_s);
    save->setIcon(Icon::Download);
    auto* close = new Button(m_look, tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_says, 1);
    foot->addWidget(copy);
    foot->addWidget(save);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::inside);
    column->setSpacing(space::gap);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    connect(copy, &QPushButton::clicked, this, &HandoverDialog::copy);
    connect(save, &QPushButton::clicked, this, &HandoverDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(usualSize);
}

void HandoverDialog::read()
{
    m_now = m_live.now();
    m_says->setText(tr("Reading the journal …"));
    m_answer.setFuture(m_history.journal({{m_now - std::chrono::hours(m_hours->value()), m_now + 1min}, mostEntries, {}}));
}

void HandoverDialog::take()
{
    if (m_answer.isCanceled() || m_answer.future().resultCount() == 0)
        return;
    const auto answer = m_answer.result();
    m_journal = answer.value_or({});
    m_says->setText(answer ? QString() : tr("The journal cannot be read: %1").arg(sentenceOf(answer.error())));
    write();
}

void HandoverDialog::write()
{
    const HandoverText text(m_live.picture(), m_journal, m_now, std::chrono::hours(m_hours->value()), m_look.format());
    m_text->setPlainText(text.written(m_style->current() == 0 ? HandoverStyle::Plain : HandoverStyle::Markdown));
}

void HandoverDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_says->setText(tr("Copied"));
}

Expected<> HandoverDialog::save(const QString& file) const
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{Error::Code::Unavailable, out.errorString()};
    out.write(m_text->toPlainText().toUtf8());
    return out.commit() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
}

void HandoverDialog::chooseFile()
{
    const bool plain = m_style->current() == 0;
    auto* dialog = new QFileDialog(this, tr("Save the hand-over"), plain ? u"handover.txt"_s : u"handover.md"_s, plain ? tr("Text (*.txt)") : tr("Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto saved = save(file);
        m_says->setText(saved ? tr("Saved %1").arg(file) : sentenceOf(saved.error()));
    });
    dialog->open();
}

} // namespace holdfast
