#include "ui/report/pdf_properties.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace attache {

namespace {

// An object of the file: its number and what stands between '<<' and the last '>>'.
struct Dictionary {
    QByteArray number, body;
};

QByteArray lastMatch(const QByteArray &pdf, const char *pattern)
{
    const QRegularExpression expression{QLatin1StringView(pattern)};
    QByteArray found;
    auto matches = expression.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext())
        found = matches.next().captured(1).toLatin1();
    return found;
}

std::optional<Dictionary> dictionaryAt(const QByteArray &pdf, const QByteArray &number)
{
    const qsizetype start = pdf.indexOf(QByteArray("\n" + number + " 0 obj\n<<"));
    const qsizetype open = pdf.indexOf("<<", start);
    const qsizetype end = pdf.indexOf("endobj", open);
    const qsizetype close = pdf.lastIndexOf(">>", end);
    if (number.isEmpty() || start < 0 || end < 0 || close < open)
        return {};
    return Dictionary{number, pdf.mid(open + 2, close - open - 2)};
}

// UTF-16 in hexadecimal: every character, nothing to escape.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + ">";
}

QByteArray pdfDate(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMillis(at), QTimeZone::utc());
    return time.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
}

// The writer stamps the wall clock; the same length again keeps every offset.
void setCreationDate(QByteArray &pdf, const QByteArray &date)
{
    const qsizetype at = pdf.indexOf("/CreationDate (");
    const qsizetype from = pdf.indexOf('(', at) + 1, to = pdf.indexOf(')', from);
    if (at >= 0 && to - from == date.size())
        pdf.replace(from, to - from, date);
}

class Update {
public:
    explicit Update(QByteArray &pdf) : m_pdf(pdf), m_previous(lastMatch(pdf.right(64), "startxref\\s+(\\d+)")) {}

    void add(const Dictionary &object)
    {
        m_table += object.number + " 1\n" + QByteArray::number(m_pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += object.number + " 0 obj\n<<" + object.body + ">>\nendobj\n";
    }

    void finish(const QByteArray &size, const QByteArray &root, const QByteArray &info)
    {
        const QByteArray start = QByteArray::number(m_pdf.size());
        m_pdf += "xref\n" + m_table + "trailer\n<< /Size " + size + " /Root " + root + " 0 R /Info " + info + " 0 R /Prev "
                 + m_previous + " >>\nstartxref\n" + start + "\n%%EOF\n";
    }

private:
    QByteArray &m_pdf;
    QByteArray m_previous, m_table;
};

} // namespace

std::optional<QByteArray> withProperties(QByteArray pdf, const PdfProperties &properties)
{
    setCreationDate(pdf, pdfDate(properties.prepared.value_or(Instant{})));
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    auto root = dictionaryAt(pdf, lastMatch(trailer, "/Root (\\d+) 0 R"));
    auto info = dictionaryAt(pdf, lastMatch(trailer, "/Info (\\d+) 0 R"));
    if (!root || !info)
        return {};
    root->body += "/Lang " + pdfText(properties.language) + "\n/ViewerPreferences << /DisplayDocTitle true /Direction /"
                  + (properties.rightToLeft ? "R2L" : "L2R") + " >>\n";
    if (!properties.author.isEmpty())
        info->body += "/Author " + pdfText(properties.author) + "\n";
    Update update(pdf);
    update.add(*root);
    update.add(*info);
    update.finish(lastMatch(trailer, "/Size (\\d+)"), root->number, info->number);
    return pdf;
}

} // namespace attache
