#pragma once

#include "core/models/chart_spec.h"

#include <QColor>
#include <QPalette>

namespace attache {

// What words are written in: a meaning of LOOKS.md, never a colour.
enum class Ink { Normal, Soft, Us, Them, Waiting, Settled, Silent };

// The colour tokens of LOOKS.md. The only place in the program where colours are named.
struct Palette {
    QColor paper, card, selection; // window, panels, selected row
    QColor ink, soft, line;        // text, captions, hairlines
    QColor us, them, waiting, settled, silent;
    bool dark = false;

    QColor of(Ink ink) const;
    QColor of(Tone tone) const;          // lines, text and small marks
    QColor fill(Tone tone) const;        // large fills: 78 % in the dark, so that bars do not outshine numbers
    QColor on(const QColor &fill) const; // card or ink, whichever reads better upon it
};

Palette lightPalette();
Palette darkPalette();
Palette printPalette(); // the light one on white paper

// An opaque colour between the two; 0 is `from`. Print may not use transparency, so nothing else does.
QColor mixed(const QColor &from, const QColor &to, double share);
// WCAG 2 contrast, 1 to 21.
double contrast(const QColor &a, const QColor &b);
// The same tokens for what Qt draws itself, disabled and placeholder text included.
QPalette widgetPalette(const Palette &palette);

} // namespace attache
