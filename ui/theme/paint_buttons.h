#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;

namespace attache {

struct Theme;

// Card with an outline; the default button of a dialog or page filled with "us"; flat ones bare until pointed at.
void paintButtonFace(QPainter &painter, const QStyleOptionButton &button, const Theme &theme);
// Text colour that goes with that face is put into the option's palette.
QStyleOptionButton withButtonInk(const QStyleOptionButton &button, const Theme &theme);
void paintToolButtonFace(QPainter &painter, const QStyleOption &button, const Theme &theme);
void paintCheckBox(QPainter &painter, const QStyleOption &box, const Theme &theme);
void paintRadio(QPainter &painter, const QStyleOption &radio, const Theme &theme);

} // namespace attache
