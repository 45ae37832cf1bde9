// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

/// Asks the system to leave a window out of screenshots, recordings and shared screens. Windows and macOS can;
/// elsewhere this does nothing. To be called before the window is shown.
void excludeFromCapture(QWidget *window);
bool canExcludeFromCapture();
