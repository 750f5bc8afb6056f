#pragma once

#include <QString>

#include <string_view>

namespace attache {

class FigureWords;

// How long a draft is on its platform: '132 of 300 characters on Bluesky'; without a known limit the length alone.
struct DraftLength {
    QString words;
    bool tooLong = false;
};
DraftLength draftLength(const QString &draft, std::string_view platform, const FigureWords &words);

} // namespace attache
