// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/payload.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace holdfast {

class Template;

/// What became of a template's text: a plain path or the bare payload where it is no more than that, else something to render, else the reason why not.
struct Rendering
{
    enum class Form : quint8 { Bare, Path, Template, Fault };

    Form form = Form::Bare;
    std::vector<PathStep> path;
    std::shared_ptr<const Template> rendering;
    QString fault;
    QString key; ///< the last one of the path it reads, whatever filters follow: `{{ value_json.a.b | float }}` reads `b`
};

/// Compiled templates by their text: ten thousand entities share a few thousand of them. Those that are no more than a path are remembered as such: nobody keeps their template.
class TemplateCache
{
public:
    /// An empty text is the bare payload.
    [[nodiscard]] Rendering of(const QString& text);
    [[nodiscard]] Expected<std::shared_ptr<const Template>> compiled(const QString& text);

private:
    [[nodiscard]] QString keyReadBy(const QString& text);
    void sweep();

    QHash<QString, Rendering> m_paths;
    QHash<QString, QString> m_keys; ///< of those that are more than a path
    QHash<QString, std::weak_ptr<const Template>> m_known;
    qsizetype m_sweepAt = 1'024;
};

} // namespace holdfast
