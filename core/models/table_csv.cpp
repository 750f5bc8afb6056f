#include "core/base/whole_file.h"
#include "core/models/export_table.h"
#include "core/models/list_csv.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <charconv>
#include <optional>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kAtOnce = 1 << 16; // bytes kept before they are written

// Shortest text that reads back as the same number.
std::string numberText(double value)
{
    std::array<char, 400> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return {digits.data(), end.ptr};
}

std::string fieldOf(const ExportCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell))
        return numberText(*number);
    const auto *text = std::get_if<std::string>(&cell);
    return text ? csvText(*text) : std::string();
}

void appendRow(std::string &csv, const ExportRow &row)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        csv.append(i == 0 ? "" : ",").append(fieldOf(row[i]));
    csv += "\r\n";
}

bool flush(QIODevice &file, std::string &csv)
{
    const auto size = static_cast<qint64>(csv.size());
    const bool whole = file.write(csv.data(), size) == size;
    csv.clear();
    return whole;
}

std::string metadataOf(const ExportTable &table, const std::string &path)
{
    const QString name = QString::fromStdString(path);
    QJsonObject about{{u"@context"_s, u"http://www.w3.org/ns/csvw"_s},
                      {u"url"_s, name.section(u'/', -1)},
                      {u"dc:title"_s, QString::fromStdString(table.name)}};
    QJsonArray notes;
    for (const auto &[what, value] : table.about)
        notes.append(QJsonObject{{u"name"_s, QString::fromStdString(what)}, {u"value"_s, QString::fromStdString(value)}});
    about.insert(u"notes"_s, notes);
    return QJsonDocument(about).toJson().toStdString();
}

} // namespace

Result<void> writeCsvTable(const ExportTable &table, const std::string &path, bool byteOrderMark)
{
    std::optional<Error> failed;
    const auto written = writeWholeFile(path, [&](QIODevice &file) {
        std::string csv(byteOrderMark ? kByteOrderMark : std::string_view());
        ExportRow head(table.heads.begin(), table.heads.end());
        appendRow(csv, head);
        const auto done = table.rows([&](const ExportRow &row) {
            appendRow(csv, row);
            return csv.size() < kAtOnce || flush(file, csv);
        });
        if (!done)
            failed = done.error();
        return !failed && flush(file, csv);
    });
    if (failed)
        return *failed;
    if (!written)
        return written;
    return writeWholeFile(path + "-metadata.json", metadataOf(table, path));
}

} // namespace attache
