#include "core/models/source_words.h"

#include "core/models/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

struct FormatName {
    std::string_view format;
    const char *words;
};

constexpr std::array kFormatNames{
    FormatName{"twcs", QT_TRANSLATE_NOOP("SourceWords", "Conversations with customers (twcs table)")},
    FormatName{"zeeschuimer", QT_TRANSLATE_NOOP("SourceWords", "Capture by Zeeschuimer")},
    FormatName{"youtube-api", QT_TRANSLATE_NOOP("SourceWords", "Comment pages of YouTube")},
    FormatName{"yt-dlp", QT_TRANSLATE_NOOP("SourceWords", "Video with its comments, as yt-dlp keeps it")},
    FormatName{"tiktok-export", QT_TRANSLATE_NOOP("SourceWords", "Export of a TikTok account")},
    FormatName{"x-archive", QT_TRANSLATE_NOOP("SourceWords", "Archive of an X account")},
    FormatName{"x-v2", QT_TRANSLATE_NOOP("SourceWords", "Answers of the X interface (v2)")},
    FormatName{"x-v1", QT_TRANSLATE_NOOP("SourceWords", "Answers of the X interface (v1.1)")},
    FormatName{"x-analytics", QT_TRANSLATE_NOOP("SourceWords", "Analytics table of an X account")},
    FormatName{"x-without-posts", QT_TRANSLATE_NOOP("SourceWords", "File of X without posts")},
    FormatName{"mastodon-archive", QT_TRANSLATE_NOOP("SourceWords", "Archive of a Mastodon account")},
    FormatName{"mastodon", QT_TRANSLATE_NOOP("SourceWords", "Pages of the Mastodon interface")},
    FormatName{"bluesky-repo", QT_TRANSLATE_NOOP("SourceWords", "Repository of a Bluesky account")},
    FormatName{"bluesky", QT_TRANSLATE_NOOP("SourceWords", "Feeds or threads of Bluesky")},
    FormatName{"meta-download", QT_TRANSLATE_NOOP("SourceWords", "Facebook or Instagram: your information, downloaded")},
    FormatName{"meta-graph", QT_TRANSLATE_NOOP("SourceWords", "Pages of the Facebook or Instagram interface")},
    FormatName{"sync", QT_TRANSLATE_NOOP("SourceWords", "Connection, kept current by syncs")},
    FormatName{"mail", QT_TRANSLATE_NOOP("SourceWords", "Notification mails")},
    FormatName{"jsonl", QT_TRANSLATE_NOOP("SourceWords", "Records of posts, one for each line")},
    FormatName{"csv", QT_TRANSLATE_NOOP("SourceWords", "Table of posts")},
    FormatName{"4cat", QT_TRANSLATE_NOOP("SourceWords", "Table of 4CAT")},
    FormatName{"sprout-social", QT_TRANSLATE_NOOP("SourceWords", "Message export of Sprout Social")},
    FormatName{"hootsuite", QT_TRANSLATE_NOOP("SourceWords", "Message export of Hootsuite")},
    FormatName{"meltwater", QT_TRANSLATE_NOOP("SourceWords", "Message export of Meltwater")},
    FormatName{"talkwalker", QT_TRANSLATE_NOOP("SourceWords", "Message export of Talkwalker")},
    FormatName{"sprinklr", QT_TRANSLATE_NOOP("SourceWords", "Message export of Sprinklr")},
    FormatName{"account-list", QT_TRANSLATE_NOOP("SourceWords", "List of accounts")},
    FormatName{"pheme", QT_TRANSLATE_NOOP("SourceWords", "Conversations collected for research")},
    FormatName{"care-dialogs", QT_TRANSLATE_NOOP("SourceWords", "Conversations collected for research")},
    FormatName{"weibo-cascade", QT_TRANSLATE_NOOP("SourceWords", "Reposts collected for research")},
    FormatName{"cascade-trees", QT_TRANSLATE_NOOP("SourceWords", "Reposts collected for research")},
};

struct Source {
    std::string_view platform; // empty: of every platform
    const char *source, *has;
};

constexpr const char *kRepliesAndMentions = QT_TRANSLATE_NOOP("SourceWords", "replies and mentions");
constexpr const char *kComments = QT_TRANSLATE_NOOP("SourceWords", "comments under your posts");

constexpr std::array kSources{
    Source{"x", QT_TRANSLATE_NOOP("SourceWords", "answers of the X interface as twarc keeps them"), kRepliesAndMentions},
    Source{"x", QT_TRANSLATE_NOOP("SourceWords", "a capture by Zeeschuimer, or its table from 4CAT"),
           QT_TRANSLATE_NOOP("SourceWords", "what was shown while somebody scrolled")},
    Source{"bluesky", QT_TRANSLATE_NOOP("SourceWords", "threads of your posts from the Bluesky interface"),
           QT_TRANSLATE_NOOP("SourceWords", "replies, with all branches")},
    Source{"bluesky", QT_TRANSLATE_NOOP("SourceWords", "a search for your handle from the Bluesky interface"),
           QT_TRANSLATE_NOOP("SourceWords", "mentions")},
    Source{"mastodon", QT_TRANSLATE_NOOP("SourceWords", "pages of your notifications from the Mastodon interface"),
           kRepliesAndMentions},
    Source{"facebook", QT_TRANSLATE_NOOP("SourceWords", "pages of the Facebook interface, comments included"), kComments},
    Source{"instagram", QT_TRANSLATE_NOOP("SourceWords", "pages of the Instagram interface, comments included"), kComments},
    Source{"youtube", QT_TRANSLATE_NOOP("SourceWords", "comment pages of YouTube, or the info.json of yt-dlp"), kComments},
    Source{"tiktok", QT_TRANSLATE_NOOP("SourceWords", "the comments table from 4CAT"), kComments},
    Source{"threads", QT_TRANSLATE_NOOP("SourceWords", "a capture by Zeeschuimer, or its table from 4CAT"),
           QT_TRANSLATE_NOOP("SourceWords", "what was shown while somebody scrolled")},
    Source{"", QT_TRANSLATE_NOOP("SourceWords", "the message export of the tool you answer with"),
           QT_TRANSLATE_NOOP("SourceWords", "whatever reached its inbox")},
    Source{"", QT_TRANSLATE_NOOP("SourceWords", "the mailbox with the platform's notification mails"),
           QT_TRANSLATE_NOOP("SourceWords", "replies and mentions, perhaps cut short")},
};

} // namespace

QString formatWords(std::string_view format)
{
    const auto it =
        std::find_if(kFormatNames.begin(), kFormatNames.end(), [=](const FormatName &name) { return name.format == format; });
    if (it != kFormatNames.end())
        return Say::tr(it->words);
    return QString::fromUtf8(format.data(), static_cast<qsizetype>(format.size()));
}

QList<SourceAdvice> sourcesOfMessages(std::string_view platform)
{
    QList<SourceAdvice> advice;
    for (const Source &source : kSources)
        if (source.platform.empty() || source.platform == platform)
            advice << SourceAdvice{Say::tr(source.source), Say::tr(source.has)};
    return advice;
}

QString ownPostsNotice() { return Say::tr("This file holds your own posts. To see what people wrote to you, add one of:"); }

QStringList ownPostsAdvice(std::string_view platform)
{
    QStringList lines;
    for (const SourceAdvice &advice : sourcesOfMessages(platform))
        lines << fill(Say::tr("%1: %2", "a source, what it has"), {advice.source, advice.has});
    return lines;
}

} // namespace attache
