#pragma once

class QWidget;

namespace attache {

// LOOKS.md: nothing under 20 px for whoever sits in the last row.
inline constexpr double kProjectorScale = 1.75;

// Shows `root` and everything in it at the projector's scale, in the colours of the rest. Again after widgets were added.
void dressForProjector(QWidget &root, double scale = kProjectorScale);

} // namespace attache
