#include "core/models/import_preview_view.h"
#include "core/models/receipt_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QJsonObject accountJson(const AccountKey &key) { return {{u"platform"_s, utf8(key.platform)}, {u"handle"_s, utf8(key.handle)}}; }

QJsonArray namesJson(const std::vector<NamedOften> &names)
{
    QJsonArray array;
    for (const auto &name : names) {
        auto account = accountJson(name.account);
        account.insert(u"posts"_s, static_cast<qint64>(name.posts));
        array.append(account);
    }
    return array;
}

QJsonArray samplesJson(const std::vector<Post> &posts)
{
    QJsonArray array;
    for (const auto &post : posts)
        array.append(QJsonObject{{u"platform"_s, utf8(post.key.platform)},
                                 {u"id"_s, utf8(post.key.id)},
                                 {u"author"_s, utf8(post.author)},
                                 {u"created_at"_s, utf8(toIso(post.createdAt))},
                                 {u"in_reply_to"_s, post.inReplyTo.empty() ? QJsonValue() : utf8(post.inReplyTo)},
                                 {u"text"_s, utf8(post.text)}});
    return array;
}

QString columnsName(ImportPreview::Columns columns)
{
    using enum ImportPreview::Columns;
    switch (columns) {
    case None: return {};
    case OurNames: return u"names"_s;
    case Known: return u"known"_s;
    case Unverified: return u"unverified"_s;
    case Saved: return u"saved"_s;
    case Given: return u"given"_s;
    case Needed: return u"needed"_s;
    }
    return {};
}

} // namespace

QJsonObject previewJson(const ImportPreview &preview, const FigureWords &words)
{
    auto receipt = preview.receipt;
    receipt.coverage = preview.coverage;
    auto json = receiptJson(receipt, words);
    for (const auto &name : {u"stored"_s, u"updated"_s, u"duplicate"_s})
        json.remove(name);
    QJsonArray own;
    for (const auto &key : preview.own)
        own.append(accountJson(key));
    const auto columns = columnsName(preview.columns);
    json.insert(u"whole"_s, preview.whole);
    json.insert(u"own"_s, own);
    json.insert(u"authors"_s, namesJson(preview.authors));
    json.insert(u"mentioned"_s, namesJson(preview.mentioned));
    json.insert(u"samples"_s, samplesJson(preview.samples));
    json.insert(u"columns"_s, columns.isEmpty() ? QJsonValue() : QJsonValue(columns));
    json.insert(u"column_map"_s, QJsonDocument::fromJson(QByteArray::fromStdString(preview.columnMap)).object());
    return json;
}

} // namespace attache
