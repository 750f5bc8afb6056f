#include "core/ingest/formats.h"

#include "core/ingest/care_dialogs_importer.h"
#include "core/ingest/csv_importer.h"
#include "core/ingest/jsonl_importer.h"
#include "core/ingest/known_table_importer.h"
#include "core/ingest/mail_importer.h"
#include "core/ingest/sets_without_posts.h"
#include "core/ingest/tiktok_export_importer.h"
#include "core/ingest/twcs_importer.h"
#include "core/ingest/weibo_cascade_importer.h"
#include "core/ingest/youtube_api_importer.h"
#include "core/ingest/ytdlp_importer.h"
#include "core/ingest/zeeschuimer_importer.h"

#include <array>

namespace attache {

namespace {

constexpr std::array kFormats{
    Format{"twcs", looksLikeTwcs, twcsImporter, true},
    Format{"zeeschuimer", looksLikeZeeschuimer, zeeschuimerImporter},
    Format{"youtube-api", looksLikeYoutubeApi, youtubeApiImporter},
    Format{"yt-dlp", looksLikeYtdlp, ytdlpImporter},
    Format{"tiktok-export", looksLikeTiktokExport, tiktokExportImporter},
    Format{"care-dialogs", looksLikeCareDialogs, careDialogsImporter},
    Format{"weibo-cascade", looksLikeWeiboCascade, weiboCascadeImporter},
    Format{"account-list", looksLikeAccountList, accountListImporter},
    Format{"cascade-trees", looksLikeCascadeTree, cascadeTreeImporter},
    Format{"jsonl", looksLikeJsonl, jsonlImporter}, // any record with our names: the last one of JSON
    Format{"mail", looksLikeMail, mailImporter},
    Format{"known-table", looksLikeKnownTable, knownTableImporter, true},
    Format{"csv", looksLikeCsv, csvImporter, true}, // any table: the last one to be asked
};

} // namespace

std::span<const Format> formats() { return kFormats; }

} // namespace attache
