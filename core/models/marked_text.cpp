#include "core/models/marked_text.h"

#include "core/models/display_text.h"

#include <algorithm>
#include <string>

namespace attache {

namespace {

// Stand where a mark begins and ends while a text is made ready to be shown. No text can mean anything by them.
constexpr char16_t kBegin = 0xFDD0, kEnd = 0xFDD1;
constexpr std::string_view kBeginUtf8 = "\uFDD0", kEndUtf8 = "\uFDD1";

constexpr std::size_t kBytesInSight = 90; // what is found before them is in sight
constexpr std::size_t kBytesBefore = 40;  // shown before what is found later

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// Where the line begins, so that the first mark is in sight: after a blank, if there is one near.
std::size_t beginning(std::string_view text, const std::vector<TextRange> &marks)
{
    if (marks.empty() || marks.front().begin < kBytesInSight)
        return 0;
    const auto latest = marks.front().begin;
    auto at = latest - kBytesBefore;
    if (const auto blank = text.find(' ', at); blank < latest)
        at = blank + 1;
    while (at < latest && isContinuation(text[at]))
        ++at;
    return at;
}

void appendWithout(std::string &to, std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        if (rest.starts_with(kBeginUtf8) || rest.starts_with(kEndUtf8))
            i += kBeginUtf8.size();
        else
            to += text[i++];
    }
}

std::string withSigns(std::string_view text, const std::vector<TextRange> &marks)
{
    auto at = beginning(text, marks);
    std::string signs = at > 0 ? "…" : "";
    for (const auto &mark : marks) {
        const auto end = std::min(mark.end, text.size());
        if (mark.begin < at || mark.begin >= end)
            continue;
        appendWithout(signs, text.substr(at, mark.begin - at));
        signs += kBeginUtf8;
        appendWithout(signs, text.substr(mark.begin, end - mark.begin));
        signs += kEndUtf8;
        at = end;
    }
    appendWithout(signs, text.substr(at));
    return signs;
}

} // namespace

MarkedText markedLine(std::string_view utf8, const std::vector<TextRange> &marks)
{
    MarkedText line;
    const QString shown = oneLine(withSigns(utf8, marks));
    for (const QChar c : shown) {
        if (c == kBegin)
            line.marks.append({line.text.size(), 0});
        else if (c == kEnd && !line.marks.isEmpty())
            line.marks.last().length = line.text.size() - line.marks.last().start;
        else
            line.text += c;
    }
    if (!line.marks.isEmpty() && line.marks.last().length == 0) // cut in its middle
        line.marks.last().length = line.text.size() - line.marks.last().start;
    return line;
}

} // namespace attache
