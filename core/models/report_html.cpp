#include "core/models/report_html.h"

#include "core/base/digest.h"

#include <QCoreApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

// Black on white, as on paper; nothing is told by colour alone.
constexpr const char16_t *kStyle =
    u"body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#18212b;background:#fff}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0}caption{text-align:start;font-weight:600}"
    "th,td{text-align:start;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #8a919b}"
    ".n{text-align:end}.soft{color:#5b6672}figure{margin:1rem 0}blockquote{margin:0 1rem}"
    ".remark{border-inline-start:3px solid #1b5e9e;padding-inline-start:.7rem}.sum{overflow-wrap:anywhere}";

class HtmlWriter {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit HtmlWriter(const ReportDocument &document) : m_document(document) {}

    QString body()
    {
        head();
        for (const ReportBlock &block : m_document.blocks)
            std::visit(*this, block);
        footnotes();
        line(u"</main>"_s);
        return m_html;
    }

    QString whole()
    {
        body();
        QString seal = u"<footer id=\"seal\">"_s;
        for (const QString &part : m_document.seal)
            seal += u"<p class=\"sum\">"_s + escaped(part) + u"</p>"_s;
        if (!m_document.seal.isEmpty())
            line(seal + u"</footer>"_s);
        line(u"</body></html>"_s);
        return m_html;
    }

    void operator()(const HeadingBlock &heading)
    {
        const QString tag = heading.level == HeadingBlock::Level::Title     ? u"h1"_s
                            : heading.level == HeadingBlock::Level::Chapter ? u"h2"_s
                                                                            : u"h3"_s;
        element(tag, heading.text);
        if (!heading.under.isEmpty())
            line(u"<p class=\"soft\">"_s + text(heading.under) + u"</p>"_s);
    }

    void operator()(const ParagraphBlock &paragraph)
    {
        const QString kind = paragraph.remark ? u" class=\"remark\""_s : paragraph.soft ? u" class=\"soft\""_s : QString();
        const QString lead = paragraph.lead.isEmpty() ? QString() : u"<strong>"_s + text(paragraph.lead) + u"</strong> "_s;
        line(u"<p"_s + kind + u'>' + lead + text(paragraph.text) + u"</p>"_s);
    }

    void operator()(const TilesBlock &tiles)
    {
        line(u"<dl>"_s);
        for (const auto &tile : tiles.tiles)
            line(u"<dt>"_s + text(tile.title) + u"</dt><dd><strong>"_s + text(tile.value) + u"</strong> "_s + text(tile.note)
                 + u"</dd>"_s);
        line(u"</dl>"_s);
    }

    void operator()(const ChartBlock &chart)
    {
        const ChartWords &words = wordsOf(chart.spec);
        line(u"<figure>"_s);
        if (!words.empty.isEmpty())
            line(u"<p>"_s + text(words.empty) + u"</p>"_s);
        TableBlock table;
        for (qsizetype i = 0; i < words.table.size() && words.empty.isEmpty(); ++i) {
            if (i > 0)
                table.rows.push_back({words.table[i]});
            for (const QString &head : i == 0 ? words.table[i] : QStringList())
                table.columns << TableBlock::Column{head, 1, !table.columns.isEmpty()};
        }
        if (!table.rows.isEmpty())
            (*this)(table);
        line(u"<figcaption><strong>"_s + text(words.title) + u"</strong> "_s + text(words.caption) + u' ' + text(words.accessible)
             + u"</figcaption></figure>"_s);
    }

    void operator()(const TableBlock &table)
    {
        line(u"<table>"_s);
        if (!table.title.isEmpty())
            element(u"caption"_s, table.title);
        QString head;
        bool headed = false;
        for (const auto &column : table.columns) {
            head += cell(u"th"_s, u" scope=\"col\""_s, column.head, column.numeric);
            headed = headed || !column.head.isEmpty();
        }
        if (headed)
            line(u"<thead><tr>"_s + head + u"</tr></thead>"_s);
        line(u"<tbody>"_s);
        for (const auto &row : table.rows)
            this->row(table, row);
        line(u"</tbody></table>"_s);
    }

    void operator()(const EntryBlock &entry)
    {
        line(u"<p><strong>"_s + text(entry.label) + u"</strong> "_s + text(entry.meta) + link(entry.link) + u"</p>"_s);
        if (!entry.text.isEmpty())
            line(u"<blockquote dir=\"auto\">"_s + text(entry.text) + u"</blockquote>"_s);
    }

    void operator()(const PageBreakBlock &) {}

    // Headings are the contents of an HTML file.
    void operator()(const ContentsBlock &) {}

    void operator()(const std::shared_ptr<const ColumnsBlock> &columns)
    {
        for (const auto *side : {&columns->start, &columns->end})
            for (const ReportBlock &block : *side)
                std::visit(*this, block);
    }

private:
    void line(const QString &html) { m_html += html + u'\n'; }
    void element(const QString &tag, const QString &words) { line(u'<' + tag + u'>' + text(words) + u"</"_s + tag + u'>'); }

    // Directions are kept apart by elements here, not by characters.
    static QString escaped(QString words)
    {
        return words.remove(QChar(0x2068)).remove(QChar(0x2069)).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }

    // Isolates become <bdi>; the mark of a footnote becomes a link to it.
    static QString text(const QString &words)
    {
        QString html;
        int open = 0;
        const auto notes = footnotesIn(words);
        for (const QChar c : words.toHtmlEscaped()) {
            if (c == QChar(0x2068)) {
                html += u"<bdi>"_s;
                ++open;
            } else if (c == QChar(0x2069)) {
                html += open > 0 ? u"</bdi>"_s : QString();
                open = std::max(0, open - 1);
            } else {
                html += c == u'\n' ? u"<br>"_s : QString(c);
            }
        }
        for (; open > 0; --open)
            html += u"</bdi>"_s;
        for (const int note : notes)
            html.replace(footnoteMark(note), u"<a href=\"#note%1\"><sup>%1</sup></a>"_s.arg(note));
        return html;
    }

    QString link(const QString &address) const
    {
        return address.isEmpty() ? QString() : u" <a href=\""_s + address.toHtmlEscaped() + u"\">"_s + tr("the post") + u"</a>"_s;
    }

    static QString cell(const QString &tag, const QString &attributes, const QString &words, bool numeric)
    {
        return u'<' + tag + attributes + (numeric ? u" class=\"n\">"_s : u">"_s) + text(words) + u"</"_s + tag + u'>';
    }

    void row(const TableBlock &table, const TableBlock::Row &row)
    {
        if (row.section)
            return line(u"<tr><th scope=\"colgroup\" colspan=\"%1\">"_s.arg(table.columns.size()) + text(row.cells.value(0))
                        + u"</th></tr>"_s);
        QString cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells += i == 0 ? cell(u"th"_s, u" scope=\"row\""_s, row.cells.value(0), table.columns[0].numeric)
                            : cell(u"td"_s, {}, row.cells.value(i), table.columns[i].numeric);
        line(u"<tr>"_s + cells + u"</tr>"_s);
    }

    void head()
    {
        m_html.clear();
        line(u"<!DOCTYPE html>"_s);
        line(u"<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"_s.arg(m_document.language,
                                                                                  m_document.rightToLeft ? u"rtl"_s : u"ltr"_s));
        line(u"<title>"_s + escaped(m_document.title) + u"</title>"_s);
        if (!m_document.author.isEmpty())
            line(u"<meta name=\"author\" content=\""_s + escaped(m_document.author) + u"\">"_s);
        line(u"<style>"_s + QString::fromUtf16(kStyle) + u"</style></head><body>"_s);
        QStringList marks{m_document.mark, m_document.demonstration};
        marks.removeAll(QString());
        if (!marks.isEmpty())
            line(u"<p><strong>"_s + escaped(marks.join(u" · "_s)) + u"</strong></p>"_s);
        line(u"<main>"_s);
    }

    void footnotes()
    {
        if (m_document.footnotes.isEmpty())
            return;
        line(u"<section aria-label=\""_s + tr("Footnotes").toHtmlEscaped() + u"\">"_s);
        for (qsizetype i = 0; i < m_document.footnotes.size(); ++i)
            line(u"<p class=\"soft\" id=\"note%1\">"_s.arg(i + 1) + text(m_document.footnotes[i]) + u"</p>"_s);
        line(u"</section>"_s);
    }

    const ReportDocument &m_document;
    QString m_html;
};

} // namespace

std::string htmlOf(const ReportDocument &document) { return HtmlWriter(document).whole().toStdString(); }

std::string textSum(const ReportDocument &document) { return sha256(HtmlWriter(document).body().toStdString()); }

} // namespace attache
