#include "ui/report/page_layout.h"

#include "core/models/display_text.h"
#include "ui/report/block_setter.h"
#include "ui/report/paginator.h"

#include <QLocale>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

// Points. The head line and the foot line stand in the margins.
constexpr double kSide = 43.5, kTop = 42, kBottom = 43, kHeadLine = 20, kFootLine = 29, kAboveFootnotes = 8, kHairline = 0.5;

class PageLayout {
public:
    PageLayout(const ReportDocument &document, PaperSize paper)
        : m_document(document),
          m_size(pointsOf(paper)),
          m_measure{m_size.width() - 2 * kSide, m_size.height() - kTop - kBottom, document.rightToLeft}
    {}

    PagedReport run() const
    {
        const Strip notes = footnotes();
        const double notesRoom = notes.items.empty() ? 0 : notes.height + kAboveFootnotes;
        const Body body{kSide, kTop, m_measure.bodyHeight, m_measure.bodyHeight - notesRoom};
        PagedReport report{m_size, m_document.rightToLeft, paginate(setBlocks(m_document.blocks, m_measure), body)};
        addAt(notes.items, m_size.height() - kBottom - notes.height, report.pages.front());
        for (std::size_t i = 0; i < report.pages.size(); ++i)
            furnish(report.pages[i], i + 1, report.pages.size());
        return report;
    }

private:
    Strip footnotes() const
    {
        if (m_document.footnotes.isEmpty())
            return {};
        Strip rule;
        rule.height = 5;
        rule.items.emplace_back(RuleItem{{0, 0, m_measure.width, kHairline}, hairlineInk()});
        Strips strips{std::move(rule)};
        append(strips, stripsOf(line(m_document.footnotes.join(u"   "_s), TypeKind::Footnote, Edge::Start), 0));
        return joined(std::move(strips));
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
};

} // namespace

PagedReport layOut(const ReportDocument &document, PaperSize paper) { return PageLayout(document, paper).run(); }

} // namespace attache
