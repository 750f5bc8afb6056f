#include "core/ingest/made_row_id.h"

#include <QCryptographicHash>

namespace attache {

std::string madeRowId(std::string_view author, std::string_view writtenTime, std::string_view text)
{
    constexpr int kDigits = 24;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto part : {author, std::string_view("\x1f"), writtenTime, std::string_view("\x1f"), text})
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
    return "made-" + hash.result().toHex().left(kDigits).toStdString();
}

} // namespace attache
