#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace attache {

// What Qt's PDF writer cannot say about a document.
struct PdfProperties {
    QString author, language; // language as 'en'
    bool rightToLeft = false;
    std::optional<Instant> prepared; // creation date; without it the same epoch always, so that equal reports are equal files
};

// Adds the properties to a PDF as QPdfWriter of Qt 6 writes it, as an incremental update; nothing where its form is unknown.
std::optional<QByteArray> withProperties(QByteArray pdf, const PdfProperties &properties);

} // namespace attache
