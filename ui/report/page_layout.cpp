#include "ui/report/page_layout.h"

#include "core/models/display_text.h"
#include "ui/report/block_setter.h"
#include "ui/report/contents.h"
#include "ui/report/paginator.h"

#include <QTextLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

// Points. The head line and the foot line stand in the margins.
constexpr double kSide = 43.5, kTop = 42, kBottom = 43, kHeadLine = 20, kFootLine = 29, kAboveFootnotes = 8, kHairline = 0.5;
constexpr double kLogoTop = 12, kLogoHeight = 26, kLogoWidth = 150;
constexpr std::size_t kFewestForContents = 3; // pages

class PageLayout {
public:
    PageLayout(const ReportDocument &document, const Sheet &sheet)
        : m_document(document),
          m_size(pointsOf(sheet)),
          m_measure{m_size.width() - 2 * kSide, m_size.height() - kTop - kBottom, document.rightToLeft},
          m_body{kSide, kTop, m_measure.bodyHeight, [this](const std::set<int> &notes) { return notesRoom(notes); }}
    {}

    PagedReport run() const
    {
        PagedReport report{m_size, m_document.rightToLeft, {}};
        for (FilledPage &filled : pages()) {
            const Strip notes = footnotes(filled.notes);
            addAt(notes.items, m_size.height() - kBottom - notes.height, filled.page);
            report.pages.push_back(std::move(filled.page));
        }
        addLogo(report.pages.front());
        for (std::size_t i = 0; i < report.pages.size(); ++i)
            furnish(report.pages[i], i + 1, report.pages.size());
        return report;
    }

private:
    std::vector<FilledPage> pages() const
    {
        const Strips strips = allStrips();
        const auto first = uncalled(strips);
        const Strips plain = withoutContents(strips);
        auto pages = paginate(plain, m_body, first);
        if (pages.size() < kFewestForContents || plain.size() == strips.size())
            return pages;
        pages = paginate(withContents(strips, chaptersOf(strips), m_measure), m_body, first);
        return paginate(withContents(strips, chaptersOf(pages), m_measure), m_body, first);
    }

    Strips allStrips() const
    {
        Strips strips = setBlocks(m_document.blocks, m_measure);
        if (!m_document.seal.isEmpty())
            append(strips, seal());
        for (Strip &strip : strips)
            for (const PageItem &item : strip.items)
                if (const auto *text = std::get_if<TextItem>(&item)) {
                    const auto numbers = footnotesIn(wordsOf(*text));
                    strip.notes.insert(strip.notes.end(), numbers.begin(), numbers.end());
                }
        return strips;
    }

    Strips seal() const
    {
        std::vector<ReportBlock> blocks;
        for (const QString &line : m_document.seal)
            blocks.emplace_back(ParagraphBlock{line, true});
        Strips strips = setBlocks(blocks, m_measure);
        for (Strip &strip : strips)
            strip.keepWithNext = &strip != &strips.back();
        return strips;
    }

    static QString wordsOf(const TextItem &item)
    {
        const QTextLine line = item.layout->lineAt(item.line);
        return item.layout->text().mid(line.textStart(), line.textLength());
    }

    // Footnotes that no text calls for stand on the first page.
    std::set<int> uncalled(const Strips &strips) const
    {
        std::set<int> notes;
        for (int i = 1; i <= m_document.footnotes.size(); ++i)
            notes.insert(i);
        for (const Strip &strip : strips)
            for (const int note : strip.notes)
                notes.erase(note);
        return notes;
    }

    double notesRoom(const std::set<int> &notes) const
    {
        const Strip strip = footnotes(notes);
        return strip.items.empty() ? 0 : strip.height + kAboveFootnotes;
    }

    Strip footnotes(const std::set<int> &numbers) const
    {
        QStringList notes;
        for (const int number : numbers)
            notes << m_document.footnotes.value(number - 1);
        notes.removeAll(QString());
        if (notes.isEmpty())
            return {};
        Strip rule;
        rule.height = 5;
        rule.items.emplace_back(RuleItem{{0, 0, m_measure.width, kHairline}, hairlineInk()});
        Strips strips{std::move(rule)};
        append(strips, stripsOf(line(notes.join(u"   "_s), TypeKind::Footnote, Edge::Start), 0));
        return joined(std::move(strips));
    }

    void addLogo(Page &page) const
    {
        if (m_document.logo.isEmpty())
            return;
        const QImage picture(m_document.logo);
        if (picture.isNull())
            return;
        const QSizeF size = QSizeF(picture.size()).scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio);
        addAt({PictureItem{{{m_measure.left(0, size.width()), 0}, size}, picture}}, kLogoTop, page);
    }

    void furnish(Page &page, std::size_t number, std::size_t count) const
    {
        const QString head = joinedWords({m_document.mark, m_document.demonstration});
        const QString foot = joinedWords({m_document.mark, m_document.demonstration, m_document.footer});
        addLine(head, TypeKind::Mark, Edge::Centre, kHeadLine, page);
        addLine(foot, TypeKind::Furniture, Edge::Start, m_size.height() - kFootLine, page);
        const QString pageOf = m_document.pageOf.arg(QString::number(number), QString::number(count));
        addLine(pageOf, TypeKind::Furniture, Edge::End, m_size.height() - kFootLine, page);
    }

    static QString joinedWords(QStringList words)
    {
        words.removeAll(QString());
        for (QString &word : words)
            word = isolated(word);
        return words.join(u" · "_s);
    }

    std::vector<SetLine> line(const QString &words, TypeKind kind, Edge edge) const
    {
        return setText(words, {kind, edge, m_document.rightToLeft}, m_measure.width);
    }

    void addLine(const QString &words, TypeKind kind, Edge edge, double top, Page &page) const
    {
        auto lines = line(words, kind, edge);
        lines.resize(std::min<std::size_t>(lines.size(), 1)); // head and foot are one line each
        std::vector<PageItem> items;
        place(lines, 0, 0, items);
        addAt(std::move(items), top, page);
    }

    static void addAt(std::vector<PageItem> items, double top, Page &page)
    {
        move(items, kSide, top);
        page.items.insert(page.items.end(), items.begin(), items.end());
    }

    const ReportDocument &m_document;
    QSizeF m_size;
    Measure m_measure;
    Body m_body;
};

} // namespace

PagedReport layOut(const ReportDocument &document, const Sheet &sheet) { return PageLayout(document, sheet).run(); }

} // namespace attache
