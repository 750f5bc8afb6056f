#include "core/ingest/formats.h"

#include "core/ingest/bluesky_json_importer.h"
#include "core/ingest/bluesky_repo_importer.h"
#include "core/ingest/care_dialogs_importer.h"
#include "core/ingest/csv_importer.h"
#include "core/ingest/jsonl_importer.h"
#include "core/ingest/known_table_importer.h"
#include "core/ingest/mail_importer.h"
#include "core/ingest/mastodon_api_importer.h"
#include "core/ingest/mastodon_archive_importer.h"
#include "core/ingest/meta_download_importer.h"
#include "core/ingest/meta_graph_importer.h"
#include "core/ingest/no_posts_importer.h"
#include "core/ingest/pheme_importer.h"
#include "core/ingest/sets_without_posts.h"
#include "core/ingest/tiktok_export_importer.h"
#include "core/ingest/twcs_importer.h"
#include "core/ingest/weibo_cascade_importer.h"
#include "core/ingest/x_analytics_importer.h"
#include "core/ingest/x_archive_importer.h"
#include "core/ingest/x_json_importer.h"
#include "core/ingest/youtube_api_importer.h"
#include "core/ingest/ytdlp_importer.h"
#include "core/ingest/zeeschuimer_importer.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

constexpr std::array kFormats{
    Format{"twcs", looksLikeTwcs, twcsImporter, false, true},
    // Envelopes before what they hold, sure signs before likely ones.
    Format{"zeeschuimer", looksLikeZeeschuimer, zeeschuimerImporter},
    Format{"youtube-api", looksLikeYoutubeApi, youtubeApiImporter}, Format{"yt-dlp", looksLikeYtdlp, ytdlpImporter},
    Format{"tiktok-export", looksLikeTiktokExport, tiktokExportImporter, true},
    Format{"x-archive", looksLikeXArchive, xArchiveImporter, true}, Format{"pheme", looksLikePheme, phemeImporter},
    Format{"x-v2", looksLikeXV2, xV2Importer}, Format{"x-v1", looksLikeXV1, xV1Importer},
    Format{"x-analytics", looksLikeXAnalytics, xAnalyticsImporter, false, true},
    Format{"x-without-posts", looksLikeXWithoutPosts, xWithoutPostsImporter},
    Format{"mastodon-archive", looksLikeMastodonArchive, mastodonArchiveImporter, true},
    Format{"mastodon", looksLikeMastodonApi, mastodonApiImporter},
    Format{"bluesky-repo", looksLikeBlueskyRepo, blueskyRepoImporter, true},
    Format{"bluesky", looksLikeBlueskyJson, blueskyJsonImporter},
    Format{"meta-download", looksLikeMetaDownload, metaDownloadImporter, true},
    Format{"rumour-labels", looksLikeRumourLabels, rumourLabelsImporter},
    Format{"meta-graph", looksLikeMetaGraph, metaGraphImporter},
    Format{"care-dialogs", looksLikeCareDialogs, careDialogsImporter},
    Format{"weibo-cascade", looksLikeWeiboCascade, weiboCascadeImporter},
    Format{"account-list", looksLikeAccountList, accountListImporter},
    Format{"cascade-trees", looksLikeCascadeTree, cascadeTreeImporter},
    Format{"jsonl", looksLikeJsonl, jsonlImporter}, // any record with our names: the last one of JSON
    Format{"mail", looksLikeMail, mailImporter}, Format{"known-table", looksLikeKnownTable, knownTableImporter, false, true},
    Format{"csv", looksLikeCsv, csvImporter, false, true}, // any table: the last one to be asked
};

} // namespace

std::span<const Format> formats() { return kFormats; }

bool isAccountArchive(std::string_view format)
{
    return std::any_of(kFormats.begin(), kFormats.end(),
                       [=](const Format &known) { return known.name == format && known.archive; });
}

} // namespace attache
