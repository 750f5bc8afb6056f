#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace attache {

// What Qt's PDF writer cannot say about a document. Places are in points from the top left corner of their page, from 0.
struct PdfProperties {
    struct Bookmark {
        int page = 0;
        double top = 0;
        QString words;
    };
    struct Link {
        int page = 0;
        QRectF area;
        QString address;
    };
    QString author, language; // language as 'en'
    bool rightToLeft = false;
    std::optional<Instant> prepared; // creation date; without it the same epoch always, so that equal reports are equal files
    QList<Bookmark> bookmarks;
    QList<Link> links;
};

// The PDF with its properties, bookmarks and links (libqpdf). Equal input gives equal bytes. Error Internal where the file
// cannot be read.
Result<QByteArray> withProperties(const QByteArray &pdf, const PdfProperties &properties);

} // namespace attache
