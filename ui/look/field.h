// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QComboBox;
class QWidget;

namespace holdfast {

class Look;

/// A control with its name above it and, where it helps, a hint below.
[[nodiscard]] QWidget* labelled(const Look& look, const QString& name, QWidget* control, const QString& hint = {});

/// A switch with its name and a sentence that says what it means.
[[nodiscard]] QWidget* explained(const Look& look, QWidget* toggle, const QString& name, const QString& sentence);

/// Several widgets side by side; the first takes what is left.
[[nodiscard]] QWidget* beside(std::initializer_list<QWidget*> widgets);

/// Every time zone there is, found by any part of its name.
void offerTimeZones(QComboBox& box);

} // namespace holdfast
