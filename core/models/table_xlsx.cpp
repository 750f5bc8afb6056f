#include "core/base/whole_file.h"
#include "core/models/export_table.h"

#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace attache {

namespace {

constexpr lxw_row_t kMostRows = 1'048'576; // of a sheet, its head included
constexpr std::size_t kLongestText = 32'767;
constexpr qint64 kAtOnce = 1 << 20;

Error tooMany() { return Error{Errc::Usage, {{}, 0, "out"}, "more rows than a sheet holds"}; }

// At most as many bytes as a cell takes, cut between two characters.
std::string cut(const std::string &text)
{
    if (text.size() <= kLongestText)
        return text;
    std::size_t end = kLongestText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

class Sheets {
public:
    explicit Sheets(const QString &path)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        lxw_doc_properties properties{};
        properties.created = 1; // equal tables are equal files
        workbook_set_properties(m_book, &properties);
    }

    bool open() const { return m_book != nullptr; }

    Result<void> write(const ExportTable &table)
    {
        m_sheet = workbook_add_worksheet(m_book, cut(table.name).substr(0, LXW_SHEETNAME_MAX).c_str());
        m_row = 0;
        put(ExportRow(table.heads.begin(), table.heads.end()));
        worksheet_freeze_panes(m_sheet, 1, 0);
        const auto done = table.rows([this](const ExportRow &row) { return m_row < kMostRows && put(row); });
        if (!done)
            return done;
        if (m_full)
            return tooMany();
        m_sheet = workbook_add_worksheet(m_book, "About");
        m_row = 0;
        for (const auto &[name, value] : table.about)
            put({ExportCell(name), ExportCell(value)});
        return {};
    }

    bool close()
    {
        const bool whole = workbook_close(m_book) == LXW_NO_ERROR;
        m_book = nullptr;
        return whole;
    }

private:
    bool put(const ExportRow &row)
    {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (const auto *number = std::get_if<double>(&row[i]))
                worksheet_write_number(m_sheet, m_row, column, *number, nullptr);
            else if (const auto *text = std::get_if<std::string>(&row[i]); text && !text->empty())
                worksheet_write_string(m_sheet, m_row, column, cut(*text).c_str(), nullptr);
        }
        m_full = ++m_row >= kMostRows;
        return !m_full;
    }

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    bool m_full = false;
};

bool copy(QFile &from, QIODevice &to)
{
    while (!from.atEnd()) {
        const QByteArray piece = from.read(kAtOnce);
        if (piece.isEmpty() || to.write(piece) != piece.size())
            return false;
    }
    return true;
}

} // namespace

Result<void> writeXlsxTable(const ExportTable &table, const std::string &path)
{
    // The library writes to a path of its own; what is finished takes the place of what stood there.
    const QTemporaryDir scratch;
    const QString made = scratch.filePath(QStringLiteral("table.xlsx"));
    Sheets sheets(made);
    if (!sheets.open())
        return Error{Errc::InputOutput, {made.toStdString(), 0, {}}, "write"};
    const auto done = sheets.write(table);
    const bool closed = sheets.close();
    if (!done)
        return done;
    QFile file(made);
    if (!closed || !file.open(QIODevice::ReadOnly))
        return Error{Errc::InputOutput, {made.toStdString(), 0, {}}, "write"};
    return writeWholeFile(path, [&file](QIODevice &target) { return copy(file, target); });
}

} // namespace attache
