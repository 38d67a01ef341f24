-- SPDX-FileCopyrightText: Holdfast developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a rule for many points watches; which steps of an alarm's response somebody has done.
ALTER TABLE rule ADD COLUMN places TEXT NOT NULL DEFAULT '{}';
ALTER TABLE alarm ADD COLUMN steps_done TEXT NOT NULL DEFAULT '[]';
