#include "core/models/display_text.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace attache {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

// The last character boundary at or before `length`.
qsizetype boundaryBefore(const QString &text, qsizetype length)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length);
    return finder.isAtBoundary() ? length : qMax<qsizetype>(0, finder.toPreviousBoundary());
}

bool hides(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0x200B || c == 0x200E || c == 0x200F
           || c == 0x061C || c == 0x180E || c == 0xFEFF;
}

bool isJoiner(char16_t c) { return c == 0x200C || c == 0x200D; }

// Arabic, Syriac, the scripts of South and South-East Asia, and emoji shape with joiners; elsewhere a joiner only hides.
bool takesJoiner(QChar before)
{
    const char16_t c = before.unicode();
    return (c >= 0x0600 && c <= 0x08FF) || (c >= 0x0900 && c <= 0x109F) || (c >= 0x1780 && c <= 0x18AF) || before.isSurrogate()
           || (c >= 0x2190 && c <= 0x2BFF) || c == 0xFE0F;
}

QString marked(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool strayJoiner = isJoiner(c) && (i == 0 || !takesJoiner(text[i - 1]));
        if (hides(c) || strayJoiner)
            shown += QStringLiteral("[U+%1]").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
        else
            shown += text[i];
    }
    return shown;
}

} // namespace

QString isolated(const QString &text) { return text.isEmpty() ? text : QString(kFirstStrongIsolate + text + kPopIsolate); }

QString isolated(std::string_view utf8)
{
    QString text = marked(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    QStringList lines = text.split(u'\n'); // an isolate ends with its paragraph, so each line has its own
    for (QString &line : lines)
        line = isolated(line);
    return lines.join(u'\n');
}

QString oneLine(std::string_view utf8, qsizetype longest)
{
    // Longer than any cut: simplifying a text of a megabyte for one line of it would stall a list.
    const std::string_view head = utf8.substr(0, std::size_t(longest) * 8);
    QString text = marked(QString::fromUtf8(head.data(), qsizetype(head.size())).simplified());
    if (text.size() > longest)
        text = text.left(boundaryBefore(text, longest)) + u'…';
    return isolated(text);
}

QString personText(const std::string &name, const std::string &handle)
{
    const QString at = isolated("@" + handle);
    return name.empty() ? at : QString(isolated(name) + u' ' + at);
}

QString shortPersonText(const std::string &name, const std::string &handle)
{
    return name.empty() ? personText(name, handle) : isolated(name);
}

} // namespace attache
