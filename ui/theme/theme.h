#pragma once

#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"

#include <QFont>
#include <QStringList>

class QApplication;
class QWidget;

namespace attache {

// The type scale of LOOKS.md.
enum class TypeStep {
    Display,     // 40/600, one number a page: how many wait
    TileValue,   // 32/600
    PageTitle,   // 21/600
    Headline,    // 15/600, the sentence that leads a card
    Body,        // 14/400
    BodyBold,    // 14/600
    CardTitle,   // 13/600
    Small,       // 13/400
    Caption,     // 12/400
    CaptionBold, // 12/600
    Axis,        // 11/400
};

// Everything that the looks depend on. A plain value: two themes never know of each other.
struct Theme {
    Palette colours = lightPalette();
    double scale = 1; // 1.75 on a projector

    QFont font(TypeStep step) const;
    int px(int length) const; // scaled, at least 1
};

// Inter, then Noto Sans, then what the system has, then Noto for the scripts that these lack.
// Inter's figures are proportional and Qt 6.4 cannot ask for tabular ones: columns of numbers go through tabular_figures.h.
QStringList textFamilies();

// Style, palette and font of the whole program; again at any time for a live change.
void applyTheme(QApplication &app, const Theme &theme);
// The theme a widget is shown in; the light one where applyTheme was never called.
const Theme &themeOf(const QWidget &widget);

} // namespace attache
