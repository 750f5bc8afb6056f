#include "core/models/table_preview.h"

#include "core/base/text.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/csv_reader.h"

#include <QCoreApplication>
#include <QHash>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TablePreview)
};

QStringList textsOf(const CsvRow &row)
{
    QStringList texts;
    for (std::string_view field : row.fields)
        texts << QString::fromStdString(sanitise(field)).trimmed();
    return texts;
}

// Names that other programs give to a field, folded; the field's own name is tried first.
const QHash<QString, QStringList> &otherNames()
{
    static const QHash<QString, QStringList> names{
        {u"id"_s, {u"post_id"_s, u"tweet_id"_s, u"message_id"_s, u"comment_id"_s, u"status_id"_s}},
        {u"author"_s, {u"author_id"_s, u"user"_s, u"username"_s, u"handle"_s, u"screen_name"_s, u"from"_s, u"account"_s}},
        {u"created_at"_s, {u"date"_s, u"time"_s, u"timestamp"_s, u"created"_s, u"published_at"_s, u"datetime"_s}},
        {u"text"_s, {u"message"_s, u"content"_s, u"body"_s, u"post"_s, u"comment"_s}},
        {u"in_reply_to"_s, {u"in_reply_to_id"_s, u"reply_to"_s, u"parent_id"_s, u"in_response_to_tweet_id"_s}},
        {u"platform"_s, {u"network"_s, u"channel"_s, u"source"_s}},
        {u"likes"_s, {u"favorites"_s, u"favourites"_s, u"like_count"_s}},
        {u"reposts"_s, {u"retweets"_s, u"shares"_s, u"repost_count"_s}},
        {u"replies"_s, {u"comments"_s, u"reply_count"_s}},
        {u"impressions"_s, {u"impression_count"_s}},
        {u"conversation_id"_s, {u"thread_id"_s}},
        {u"lang"_s, {u"language"_s}},
    };
    return names;
}

QString folded(const QString &name)
{
    QString simple = name.trimmed().toCaseFolded();
    return simple.replace(u' ', u'_').replace(u'-', u'_');
}

} // namespace

Result<TablePreview> tablePreview(const std::string &path, int rows)
{
    auto source = ByteSource::open(path);
    if (!source)
        return source.error();
    const auto head = source->next();
    if (!head)
        return head.error();
    TablePreview preview;
    CsvReader reader(guessDelimiter(head.value()), [&](const CsvRow &row) {
        if (preview.columns.isEmpty())
            preview.columns = textsOf(row);
        else if (preview.rows.size() < rows)
            preview.rows << textsOf(row);
    });
    reader.feed(head.value());
    (void)reader.finish(); // the piece may end within a record; what it ends with is not shown
    return preview;
}

QList<TableField> tableFields()
{
    return {
        {u"platform"_s, Say::tr("Platform"), true},
        {u"id"_s, Say::tr("Id of the post"), true},
        {u"author"_s, Say::tr("Who wrote it (account)"), true},
        {u"created_at"_s, Say::tr("When it was written"), true},
        {u"text"_s, Say::tr("What was written"), true},
        {u"in_reply_to"_s, Say::tr("Id of the post it answers"), false},
        {u"author_name"_s, Say::tr("Name of the author"), false},
        {u"mentions"_s, Say::tr("Whom it mentions"), false},
        {u"likes"_s, Say::tr("Likes"), false},
        {u"reposts"_s, Say::tr("Reposts"), false},
        {u"url"_s, Say::tr("Link"), false},
        {u"replies"_s, Say::tr("Number of replies"), false},
        {u"impressions"_s, Say::tr("How often it was shown"), false},
        {u"conversation_id"_s, Say::tr("Id of the conversation"), false},
        {u"lang"_s, Say::tr("Language"), false},
    };
}

QString guessedColumn(const QString &field, const QStringList &columns)
{
    for (const QString &name : QStringList(field) + otherNames().value(field))
        for (const QString &column : columns)
            if (folded(column) == name)
                return column;
    return {};
}

} // namespace attache
