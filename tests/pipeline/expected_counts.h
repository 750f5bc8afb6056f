#pragma once

namespace attache::test {

// What lies in '../shared/data', and what an import of it must count: 'folder/', and below it
//   file, format, exit code, posts read, posts stored, posts refused
//
// The numbers are those of PROVENANCE.md where it counts the same thing, and a second count in Python with the modules json and
// csv, which shares no code with the program: read = the posts, those inside others too (the quoted and reposted one of X v1, the
// included or referenced ones of X v2, the quoted, parent and root post of a Bluesky view, the comments of a Graph answer, the
// status in a notification), and every line that is no JSON; stored = their different ids; the ids in one edit history of X
// are one post.
inline constexpr const char *kFilesWithPosts = R"(
01_institution_replies/
  ibm_cdp_dev.json care-dialogs 0 1211 1205 0
  twcs_AmazonHelp_183.csv twcs 0 183 183 0
  twcs_sample_93.csv twcs 0 93 93 0
02_threads/
  pheme_layout_example pheme 0 29 29 0
02_threads/rumoureval2017/charliehebdo/
  tweets.jsonl x-v1 0 1071 1071 0
02_threads/rumoureval2017/ebola-essien/
  tweets.jsonl x-v1 0 34 34 0
02_threads/rumoureval2017/prince-toronto/
  tweets.jsonl x-v1 0 103 103 0
02_threads/rumoureval2017/putinmissing/
  tweets.jsonl x-v1 0 62 62 0
04_coordination/
  russian_coord_tweets.csv known-table 0 35125 35085 0
05_government/
  diplomacy_pompeo.csv known-table 1 407 0 407
06_payloads/bluesky/
  atproto_sdk_extended_post_record.json bluesky 0 1 1 0
  atproto_sdk_post_record.json bluesky 0 1 1 0
  atproto_sdk_thread_view_post_with_embed_media.json bluesky 0 2 2 0
  getActorLikes_0.json bluesky 0 12 11 0
  getAuthorFeed_0.json bluesky 0 105 87 0
  getPostThread_0.json bluesky 0 1 1 0
  getQuotes_0.json bluesky 0 4 3 0
  listNotifications_0.json bluesky 0 20 20 0
06_payloads/mastodon_api/
  account_statuses_0.json mastodon 0 20 20 0
  account_statuses_1.json mastodon 0 20 20 0
  context_0.json mastodon 0 59 59 0
  status_0.json mastodon 0 1 1 0
  tag_timeline_0.json mastodon 0 5 5 0
  test_grouped_notification_pagination_0.json mastodon 0 5 5 0
  test_grouped_notification_pagination_1.json mastodon 0 5 5 0
  test_grouped_notification_pagination_2.json mastodon 0 5 5 0
  test_notifications_0.json mastodon 0 1 1 0
  test_notifications_1.json mastodon 0 1 1 0
06_payloads/mastodon_outbox/
  outbox.json mastodon-archive 0 1511 1511 0
06_payloads/meta_download_your_information/
  your_posts_1.json meta-download 0 60 59 0
06_payloads/meta_graph/facebook/comments/
  comment_info.json meta-graph 0 1 1 0
  comments_info.json meta-graph 0 2 2 0
  comments_p1.json meta-graph 0 10 10 0
  create_resp.json meta-graph 0 1 1 0
06_payloads/meta_graph/facebook/posts/
  feed_fields_p1.json meta-graph 0 5 5 0
  feeds_default_fields_p1.json meta-graph 0 5 5 0
  multi_posts_data.json meta-graph 0 18 18 0
  multi_posts_data_fields.json meta-graph 0 2 2 0
  single_post_data.json meta-graph 0 1 1 0
  single_post_data_fields.json meta-graph 0 1 1 0
06_payloads/meta_graph/instagram/comments/
  comment_fields.json meta-graph 0 1 1 0
  comments_fields.json meta-graph 0 2 2 0
  replies.json meta-graph 0 1 1 0
06_payloads/meta_graph/instagram/discovery/
  medias_p1.json meta-graph 0 2 2 0
06_payloads/meta_graph/instagram/medias/
  children.json meta-graph 0 2 2 0
  comments_p1.json meta-graph 0 2 2 0
  media_default.json meta-graph 0 1 1 0
  medias_fields.json meta-graph 0 2 2 0
06_payloads/meta_graph/instagram/users/
  medias_p1.json meta-graph 0 2 2 0
  mentioned_comment.json meta-graph 0 1 1 0
  mentioned_media.json meta-graph 0 1 1 0
  stories.json meta-graph 0 2 2 0
  tagged_medias.json meta-graph 0 5 5 0
06_payloads/x_api_v1_1/
  geo_objects1_0.json x-v1 0 3 3 0
  get_retweets1_0.json x-v1 0 4 3 0
  get_timeline1_0.json x-v1 0 106 106 0
  get_timeline1_1.json x-v1 0 101 101 0
  http1_0.json x-v1 0 126 124 0
  mentions_0.json x-v1 0 5 5 0
  search_tweets2_0.json x-v1 0 99 75 0
06_payloads/x_api_v2_academictwitteR/commtwitter/
  data_1399765322509557763.json x-v2 0 5 5 0
  users_1399765322509557763.json x-v2 0 2 2 0
06_payloads/x_api_v2_academictwitteR/hk/
  data_1399524961891532805.json x-v2 0 134 134 0
  data_1402796118610751499.json x-v2 0 498 498 0
06_payloads/x_api_v2_academictwitteR/hk2/
  data_1407268351496265740.json x-v2 0 499 499 0
  data_1407404984426237955.json x-v2 0 500 500 0
  users_1407268351496265740.json x-v2 0 211 209 0
  users_1407404984426237955.json x-v2 0 130 128 0
06_payloads/x_api_v2_pytwitter/
  search_tweets_for_nyc.json x-v2 0 10 10 0
  search_tweets_query.json x-v2 0 7 6 0
  timeline_mentions.json x-v2 1 5 0 5
  timeline_reverse_chronological.json x-v2 0 5 5 0
  timeline_tweets.json x-v2 1 5 0 5
  tweet_quote_tweets_resp.json x-v2 0 15 15 0
  tweet_retweet_tweets_resp.json x-v2 0 8 8 0
  user_liked_tweets_resp.json x-v2 0 5 5 0
06_payloads/x_api_v2_twarc/
  brexit.jsonl x-v2 0 159 155 0
  cashtags.jsonl x-v2 0 2 1 0
  cotweet.jsonl x-v2 0 2 1 0
  edited.jsonl x-v2 0 3 1 0
  edited_after.jsonl x-v2 0 3 1 0
  edited_before.jsonl x-v2 0 3 1 0
  entities_test.jsonl x-v2 0 671 650 0
  flat.jsonl x-v2 0 186 164 0
  geo_tweets.jsonl x-v2 0 3 3 0
  many_urls.jsonl x-v2 0 3 2 0
  media_tweet.jsonl x-v2 0 2 1 0
  mentions_tweet.jsonl x-v2 0 3 2 0
  noflat.jsonl x-v2 0 166 164 0
  quoted_edit.jsonl x-v2 0 4 2 0
  streaming_output_with_error.jsonl x-v2 1 12 11 1
  two_tweets.jsonl x-v2 0 2 2 0
  users.jsonl x-v2 0 52 52 0
  verified_type.jsonl x-v2 0 2 1 0
  withheld.jsonl x-v2 0 285 284 0
06_payloads/x_archive/
  tweets.js x-archive 0 1758 1758 0
06_payloads/youtube_api/comment_threads/
  comment_thread_single.json youtube-api 0 1 1 0
  comment_threads_all_to_me.json youtube-api 0 4 4 0
  comment_threads_by_channel.json youtube-api 0 2 2 0
  comment_threads_by_video_paged_1.json youtube-api 0 5 5 0
  comment_threads_multi.json youtube-api 0 2 2 0
  comment_threads_with_search.json youtube-api 0 1 1 0
  insert_response.json youtube-api 0 1 1 0
06_payloads/youtube_api/comments/
  comments_by_parent_paged_1.json youtube-api 0 2 2 0
  comments_multi.json youtube-api 0 2 2 0
  comments_single.json youtube-api 0 1 1 0
  insert_response.json youtube-api 0 1 1 0
06_payloads/youtube_api/videos/
  videos_info_multi.json youtube-api 0 2 2 0
  videos_info_single.json youtube-api 0 1 1 0
06_payloads/zeeschuimer_instagram/
  newposts1.ndjson zeeschuimer 0 14 14 0
  posts.ndjson zeeschuimer 0 23 23 0
)";

// Known kinds that hold no posts: file, format. Nothing is read of them, and that is no error.
inline constexpr const char *kFilesWithoutPosts = R"(
02_threads/rumoureval2017/
  annotations_train_subtaskA.json rumour-labels
  annotations_train_subtaskB.json rumour-labels
02_threads/rumoureval2017/charliehebdo/
  structure.jsonl rumour-labels
02_threads/rumoureval2017/ebola-essien/
  structure.jsonl rumour-labels
02_threads/rumoureval2017/prince-toronto/
  structure.jsonl rumour-labels
02_threads/rumoureval2017/putinmissing/
  structure.jsonl rumour-labels
05_government/
  china_twiplomacy_handles.csv account-list
  us_congress_accounts.json account-list
06_payloads/bluesky/
  atproto_sdk_feed_record.json bluesky
06_payloads/mastodon_api/
  reblogged_by_0.json mastodon
  test_notifications_2.json mastodon
06_payloads/meta_graph/facebook/likes/
  likes_resp.json meta-graph
06_payloads/meta_graph/facebook/users/
  user.json meta-graph
  user_accounts_p1.json meta-graph
  user_businesses.json meta-graph
  users_default.json meta-graph
  users_fields.json meta-graph
06_payloads/meta_graph/instagram/discovery/
  user_fields.json meta-graph
06_payloads/meta_graph/instagram/medias/
  insights.json meta-graph
  insights_new.json meta-graph
  product_tags.json meta-graph
06_payloads/meta_graph/instagram/users/
  available_catalogs.json meta-graph
  catalog_product_search.json meta-graph
  content_publish_limit.json meta-graph
  hashtag_search.json meta-graph
  live_medias.json meta-graph
  product_appeal.json meta-graph
  recently_searched_hashtags.json meta-graph
  user_fields.json meta-graph
  user_insights.json meta-graph
  user_insights_new.json meta-graph
06_payloads/x_api_v2_academictwitteR/hk/
  users_1399524961891532805.json x-v2
  users_1402796118610751499.json x-v2
06_payloads/x_api_v2_twarc/
  counts.jsonl x-v2
  lists.jsonl x-v2
  tweets_compliance.jsonl x-without-posts
  users_compliance.jsonl x-without-posts
)";

// What scrapers make up for themselves: no kind that is known.
inline constexpr const char *kUnknownFiles = R"(
06_payloads/scraper_results/
  facebook_group_posts.json
  instagram_post-comments.json
  threads_thread.json
  tiktok_comments.json
  tiktok_posts.json
  twitter_tweet.json
  youtube_comments.json
)";

} // namespace attache::test
