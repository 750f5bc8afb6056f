#pragma once

namespace attache {

// Lengths of LOOKS.md in logical pixels at scale 1; Theme::px scales them.
inline constexpr int kGrid = 8;
inline constexpr int kPageMargin = 24;
inline constexpr int kCardGap = 16;
inline constexpr int kCardPadding = 18;
inline constexpr int kCardRadius = 10;
inline constexpr int kControlRadius = 7;
inline constexpr int kControlHeight = 32; // also the smallest comfortable target
inline constexpr int kTableRow = 32;
inline constexpr int kInboxRow = 60;
inline constexpr int kRailWidth = 208;
inline constexpr int kStatusHeight = 30;
inline constexpr int kFocusWidth = 2;

} // namespace attache
