// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

/// What the steps of the first run are made of.
struct WizardParts
{
    const Live& live;
    Intents& intents;
    ConnectionTester& tester;
    Secrets& secrets;
    Look& look;
};

/// One step of the first run: what it is about, and what its button does.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    explicit WizardStep(const WizardParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString sentence() const = 0;
    /// Short, below the title in the list of steps once it is done.
    [[nodiscard]] virtual QString summary() const { return {}; }
    [[nodiscard]] virtual QString actionText() const;
    /// Beside the button: "Nothing is changed on the broker".
    [[nodiscard]] virtual QString reassurance() const { return {}; }
    [[nodiscard]] virtual bool isReady() const { return true; }

    /// The button was pressed. Answers whether the next step may come.
    enum class Next : quint8 { Stay, Go };
    virtual Next act() { return Next::Go; }

Q_SIGNALS:
    /// Texts, readiness or both are new.
    void changed();
    void failed(const QString& reason);

protected:
    [[nodiscard]] const WizardParts& parts() const { return m_parts; }
    [[nodiscard]] Look& look() const { return m_parts.look; }
    [[nodiscard]] const Picture& picture() const { return m_parts.live.picture(); }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    bool send(const Wish& wish);

private:
    WizardParts m_parts;
    QVBoxLayout* m_column;
};

} // namespace holdfast
