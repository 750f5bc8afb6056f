#include "core/models/draft_words.h"

#include "core/domain/post_length.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

} // namespace

DraftLength draftLength(const QString &draft, std::string_view platform, const FigureWords &words)
{
    const auto limit = lengthLimitOf(platform);
    const auto length = lengthOf(draft.toStdString(), limit.value_or(LengthLimit()));
    if (!limit)
        return {fill(Say::tr("%1 character(s)", nullptr, pluralNumber(length)), {words.count(length)}), false};
    //: how long a draft is, how long it may be, on which platform
    return {fill(Say::tr("%1 of %2 characters on %3"), {words.count(length), words.count(limit->most), platformWords(platform)}),
            length > limit->most};
}

} // namespace attache
