#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double kLargeFillInTheDark = 0.78;

QColor rgb(QRgb value) { return QColor(value); }

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor &c) { return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF()); }

} // namespace

QColor Palette::of(Ink meaning) const
{
    switch (meaning) {
    case Ink::Normal: return ink;
    case Ink::Soft: return soft;
    case Ink::Us: return us;
    case Ink::Them: return them;
    case Ink::Waiting: return waiting;
    case Ink::Settled: return settled;
    case Ink::Silent: return silent;
    }
    return ink;
}

QColor Palette::of(Tone tone) const
{
    switch (tone) {
    case Tone::Us: return us;
    case Tone::Them: return them;
    case Tone::Waiting: return waiting;
    case Tone::Settled: return settled;
    case Tone::Silent:
    case Tone::TooLate:
    case Tone::Withdrawn: return silent;
    }
    return ink;
}

QColor Palette::fill(Tone tone) const { return dark ? mixed(card, of(tone), kLargeFillInTheDark) : of(tone); }

QColor Palette::on(const QColor &fill) const { return contrast(card, fill) >= contrast(ink, fill) ? card : ink; }

Palette lightPalette()
{
    Palette p;
    p.paper = rgb(0xF7F6F2), p.card = rgb(0xFFFFFF), p.selection = rgb(0xE8EFF6);
    p.ink = rgb(0x18212B), p.soft = rgb(0x5B6672), p.line = rgb(0xE4E1D9);
    p.us = rgb(0x1B5E9E), p.them = rgb(0xA85F00), p.waiting = rgb(0xC43E1C), p.settled = rgb(0x1F7A55), p.silent = rgb(0x6B7178);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.paper = rgb(0x12171D), p.card = rgb(0x1A2129), p.selection = rgb(0x22303D);
    p.ink = rgb(0xE8ECF0), p.soft = rgb(0xA3AEB9), p.line = rgb(0x3B4650);
    p.us = rgb(0x6CB0EE), p.them = rgb(0xE8A33D), p.waiting = rgb(0xF0785A), p.settled = rgb(0x5BC197), p.silent = rgb(0x98A0A9);
    p.dark = true;
    return p;
}

Palette printPalette()
{
    Palette p = lightPalette();
    p.paper = p.card;
    return p;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return std::clamp(int(std::lround(a + (b - a) * share)), 0, 255); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QPalette widgetPalette(const Palette &p)
{
    QPalette q(p.ink, p.card, p.card, p.line, p.line, p.ink, p.ink, p.card, p.paper);
    q.setColor(QPalette::AlternateBase, p.paper);
    q.setColor(QPalette::BrightText, p.waiting);
    q.setColor(QPalette::Highlight, mixed(p.card, p.us, 0.25));
    q.setColor(QPalette::HighlightedText, p.ink);
    q.setColor(QPalette::Link, p.us);
    q.setColor(QPalette::LinkVisited, p.us);
    q.setColor(QPalette::ToolTipBase, p.card);
    q.setColor(QPalette::ToolTipText, p.ink);
    q.setColor(QPalette::PlaceholderText, p.soft);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        q.setColor(QPalette::Disabled, role, p.soft);
    return q;
}

} // namespace attache
