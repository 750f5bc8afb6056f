#include "ui/theme/theme.h"

#include "ui/theme/attache_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Step {
    int pixels;
    QFont::Weight weight;
};

Step stepOf(TypeStep step)
{
    switch (step) {
    case TypeStep::Display: return {40, QFont::DemiBold};
    case TypeStep::TileValue: return {32, QFont::DemiBold};
    case TypeStep::PageTitle: return {21, QFont::DemiBold};
    case TypeStep::Headline: return {15, QFont::DemiBold};
    case TypeStep::Body: return {14, QFont::Normal};
    case TypeStep::BodyBold: return {14, QFont::DemiBold};
    case TypeStep::CardTitle: return {13, QFont::DemiBold};
    case TypeStep::Small: return {13, QFont::Normal};
    case TypeStep::Caption: return {12, QFont::Normal};
    case TypeStep::CaptionBold: return {12, QFont::DemiBold};
    case TypeStep::Axis: return {11, QFont::Normal};
    }
    return {14, QFont::Normal};
}

QStringList installedFamilies()
{
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    QStringList families{u"Inter"_s, u"Noto Sans"_s, system, u"Noto Sans Arabic"_s, u"Noto Kufi Arabic"_s, u"Noto Sans CJK SC"_s};
    families.removeIf([&](const QString &family) { return family != system && !QFontDatabase::hasFamily(family); });
    families.removeDuplicates();
    return families;
}

} // namespace

QFont Theme::font(TypeStep step) const
{
    const auto [pixels, weight] = stepOf(step);
    QFont font;
    font.setFamilies(textFamilies());
    font.setPixelSize(px(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // one advance on screen and in print
    return font;
}

int Theme::px(int length) const { return std::max(1, int(std::lround(length * scale))); }

QStringList textFamilies()
{
    static const QStringList families = installedFamilies();
    return families;
}

void applyTheme(QApplication &app, const Theme &theme)
{
    app.setStyle(new AttacheStyle(theme)); // the application owns it
    app.setPalette(widgetPalette(theme.colours));
    app.setFont(theme.font(TypeStep::Body));
    // Qt hands a new palette down only while the event loop runs; pictures are drawn without one.
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (!window->testAttribute(Qt::WA_SetPalette))
            window->setPalette(QPalette());
}

const Theme &themeOf(const QWidget &widget)
{
    static const Theme fallback;
    const auto *style = qobject_cast<const AttacheStyle *>(widget.style());
    return style ? style->theme() : fallback;
}

} // namespace attache
