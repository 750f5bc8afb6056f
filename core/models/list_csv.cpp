#include "core/models/list_csv.h"

#include "core/base/instant.h"

#include <algorithm>
#include <charconv>

namespace attache {

namespace {

constexpr std::array<std::string_view, 12> kTriggers{"=",  "+",      "-",      "@",      "\t",     "\r",
                                                     "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\u2212"};

// Apostrophes before a sign are guarded too, so that taking one off gives the text back.
bool looksLikeFormula(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return std::any_of(kTriggers.begin(), kTriggers.end(), [text](std::string_view t) { return text.starts_with(t); });
}

// Shortest text that reads back as the same number, with a point; whole seconds without.
std::string numberText(const std::optional<double> &value)
{
    if (!value)
        return {};
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value, std::chars_format::fixed);
    return {digits.data(), end.ptr};
}

std::string keyText(const PostKey &key) { return key.id.empty() ? std::string() : key.platform + ':' + key.id; }

} // namespace

std::string csvText(std::string_view text)
{
    std::string field = looksLikeFormula(text) ? "'" : "";
    field += text;
    const bool plain = field.find_first_of(",\"\r\n") == std::string::npos;
    if (plain)
        return field;
    std::string quoted = "\"";
    for (const char c : field)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted += '"';
}

std::string listCsvHead()
{
    std::string head;
    for (const std::string_view column : kListColumns)
        head.append(head.empty() ? "" : ",").append(column);
    return head += "\r\n";
}

void appendListCsv(std::string &csv, const ListRow &row)
{
    const std::array<std::string, kListColumns.size()> fields{csvText(keyText(row.post)),
                                                              csvText(row.post.platform),
                                                              csvText(row.post.id),
                                                              csvText(keyText(row.root)),
                                                              csvText(row.author),
                                                              toIso(row.createdAt),
                                                              row.anchor ? toIso(*row.anchor) : std::string(),
                                                              csvText(row.status),
                                                              numberText(row.seconds),
                                                              row.answeredBy ? csvText(keyText(*row.answeredBy)) : std::string(),
                                                              csvText(row.text)};
    for (std::size_t i = 0; i < fields.size(); ++i)
        csv.append(i == 0 ? "" : ",").append(fields[i]);
    csv += "\r\n";
}

std::string listCsv(const ListPage &page)
{
    std::string csv = listCsvHead();
    for (const ListRow &row : page.rows)
        appendListCsv(csv, row);
    return csv;
}

} // namespace attache
