#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace attache {

struct Theme;

// The box of everything one types or chooses in: card, outline, ring when focused.
void paintFieldFace(QPainter &painter, const QStyleOption &field, const Theme &theme);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &combo, const QRect &arrow, const Theme &theme);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &spin, const QRect &up, const QRect &down, const Theme &theme);
// Words on a hairline; the chosen one underlined in "us".
void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme);

} // namespace attache
