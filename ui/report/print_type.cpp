#include "ui/report/print_type.h"

#include "ui/theme/theme.h"

#include <array>

namespace attache {

namespace {

constexpr std::array kSpecs{
    TypeSpec{17, 22, QFont::DemiBold, false},   // Title
    TypeSpec{9, 13, QFont::Normal, true},       // Under
    TypeSpec{13, 18, QFont::DemiBold, false},   // Chapter
    TypeSpec{9.75, 14, QFont::DemiBold, false}, // Section
    TypeSpec{9.75, 14, QFont::Normal, false},   // Body
    TypeSpec{9, 12.5, QFont::DemiBold, false},  // Strong
    TypeSpec{9, 12.5, QFont::Normal, true},     // Soft
    TypeSpec{9.25, 13, QFont::Normal, false},   // Quote
    TypeSpec{9, 13, QFont::Normal, true},       // TileTitle
    TypeSpec{18.5, 24, QFont::DemiBold, false}, // TileValue
    TypeSpec{8, 11.25, QFont::Normal, true},    // TileNote
    TypeSpec{8.25, 11.5, QFont::Normal, true},  // TableHead
    TypeSpec{8.75, 12, QFont::Normal, false},   // TableCell
    TypeSpec{8.75, 12, QFont::DemiBold, false}, // TableLead
    TypeSpec{7.75, 10.75, QFont::Normal, true}, // TableSoft
    TypeSpec{8.75, 12, QFont::DemiBold, false}, // TableSection
    TypeSpec{7.25, 10, QFont::Normal, true},    // Footnote
    TypeSpec{7.5, 10, QFont::Normal, true},     // Furniture
    TypeSpec{7.5, 10, QFont::Medium, false},    // Mark
};
static_assert(kSpecs.size() == static_cast<std::size_t>(TypeKind::Mark) + 1);

} // namespace

const TypeSpec &typeSpec(TypeKind kind) { return kSpecs[static_cast<std::size_t>(kind)]; }

QFont printFont(TypeKind kind)
{
    const TypeSpec &spec = typeSpec(kind);
    // Inter swaps '@', ':' and '-' for forms without a code point when they meet capitals or digits, and its figures are
    // proportional: words and numbers could not be found in the PDF again. Noto Sans prints what is written.
    QStringList families = textFamilies();
    families.removeAll(QStringLiteral("Inter"));
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(spec.size * kTextUnit));
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor inkOf(TypeKind kind) { return printPalette().of(typeSpec(kind).soft ? Ink::Soft : Ink::Normal); }

QColor hairlineInk() { return printPalette().line; }

} // namespace attache
