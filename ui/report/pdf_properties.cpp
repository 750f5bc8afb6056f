#include "ui/report/pdf_properties.h"

#include <QDateTime>
#include <QTimeZone>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace attache {

namespace {

std::string pdfDate(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMillis(at), QTimeZone::utc());
    return time.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

QPDFObjectHandle text(const QString &words) { return QPDFObjectHandle::newUnicodeString(words.toStdString()); }
QPDFObjectHandle name(const char *word) { return QPDFObjectHandle::newName(word); }

class Dressing {
public:
    Dressing(QPDF &pdf, const PdfProperties &properties)
        : m_pdf(pdf),
          m_properties(properties),
          m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {}

    void describe()
    {
        auto root = m_pdf.getRoot();
        root.replaceKey("/Lang", text(m_properties.language));
        auto view = QPDFObjectHandle::newDictionary();
        view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        view.replaceKey("/Direction", name(m_properties.rightToLeft ? "/R2L" : "/L2R"));
        root.replaceKey("/ViewerPreferences", view);
        auto info = m_pdf.getTrailer().getKey("/Info");
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(m_properties.prepared.value_or(Instant{}))));
        info.removeKey("/ModDate");
        if (!m_properties.author.isEmpty())
            info.replaceKey("/Author", text(m_properties.author));
    }

    void addBookmarks()
    {
        if (m_properties.bookmarks.isEmpty())
            return;
        auto outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        outlines.replaceKey("/Type", name("/Outlines"));
        std::vector<QPDFObjectHandle> items;
        for (const auto &bookmark : m_properties.bookmarks)
            items.push_back(itemOf(bookmark, outlines));
        for (std::size_t i = 0; i + 1 < items.size(); ++i) {
            items[i].replaceKey("/Next", items[i + 1]);
            items[i + 1].replaceKey("/Prev", items[i]);
        }
        outlines.replaceKey("/First", items.front());
        outlines.replaceKey("/Last", items.back());
        outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

    void addLinks()
    {
        for (const auto &link : m_properties.links) {
            auto page = m_pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation(link)));
        }
    }

private:
    double heightOf(int page) { return boxOf(page).getArrayItem(3).getNumericValue(); }

    QPDFObjectHandle boxOf(int page) { return m_pages.at(static_cast<std::size_t>(page)).getAttribute("/MediaBox", false); }

    QPDFObjectHandle itemOf(const PdfProperties::Bookmark &bookmark, const QPDFObjectHandle &parent)
    {
        auto target = QPDFObjectHandle::newArray();
        target.appendItem(m_pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle());
        target.appendItem(name("/XYZ"));
        target.appendItem(QPDFObjectHandle::newNull());
        target.appendItem(QPDFObjectHandle::newReal(heightOf(bookmark.page) - bookmark.top, 2));
        target.appendItem(QPDFObjectHandle::newNull());
        auto item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.words));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", target);
        return item;
    }

    QPDFObjectHandle annotation(const PdfProperties::Link &link)
    {
        const double height = heightOf(link.page);
        auto action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/S", name("/URI"));
        action.replaceKey("/URI", QPDFObjectHandle::newString(link.address.toStdString()));
        auto border = QPDFObjectHandle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(QPDFObjectHandle::newInteger(0));
        auto annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", name("/Annot"));
        annotation.replaceKey("/Subtype", name("/Link"));
        annotation.replaceKey("/Border", border);
        annotation.replaceKey("/A", action);
        annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle({link.area.left(), height - link.area.bottom(),
                                                                           link.area.right(), height - link.area.top()}));
        return annotation;
    }

    QPDF &m_pdf;
    const PdfProperties &m_properties;
    std::vector<QPDFPageObjectHelper> m_pages;
};

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

// libqpdf throws; nothing thrown may leave this file.
Result<QByteArray> withProperties(const QByteArray &pdf, const PdfProperties &properties)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Dressing dressing(document, properties);
        dressing.describe();
        dressing.addBookmarks();
        dressing.addLinks();
        return written(document);
    } catch (const std::exception &error) {
        return failure(Errc::Internal, error.what());
    }
}

} // namespace attache
