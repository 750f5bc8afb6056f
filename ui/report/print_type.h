#pragma once

#include <QColor>
#include <QFont>

namespace attache {

// The few kinds of type that a printed page uses.
enum class TypeKind {
    Title,
    Under,
    Chapter,
    Section,
    Body,
    Strong,
    Soft,
    Quote,
    TileTitle,
    TileValue,
    TileNote,
    TableHead,
    TableCell,
    TableLead,
    TableSoft,
    TableSection,
    Footnote,
    Furniture,
    Mark,
};

struct TypeSpec {
    double size = 9.5, leading = 13.5; // points
    QFont::Weight weight = QFont::Normal;
    bool soft = false;
};

const TypeSpec &typeSpec(TypeKind kind);

// Text is laid out in twentieths of a point, so that sizes are whole numbers and no screen rounds them.
inline constexpr double kTextUnit = 20;

// Sized in text units; falls back to fonts for every script of the six UN languages.
QFont printFont(TypeKind kind);

QColor inkOf(TypeKind kind);
QColor hairlineInk();

} // namespace attache
