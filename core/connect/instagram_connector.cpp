#include "core/connect/instagram_connector.h"

#include "core/connect/answer_json.h"
#include "core/connect/meta_graph.h"

namespace attache {

namespace {

constexpr const char *kMedia =
    "id,caption,media_type,media_product_type,permalink,shortcode,timestamp,username,like_count,comments_count";
constexpr const char *kComment = "id,text,timestamp,username,from,like_count,hidden,parent_id,media{id},"
                                 "replies{id,text,timestamp,username,from,like_count,parent_id}";

class InstagramConnector final : public MetaGraphConnector {
public:
    const ConnectorTraits &traits() const override
    {
        static const ConnectorTraits traits{.platform = "instagram",
                                            .format = "meta-graph",
                                            .usualHost = "https://graph.instagram.com",
                                            .signIn = ConnectorTraits::SignIn::Token,
                                            .replies = true,
                                            .mentions = true,
                                            .counts = true,
                                            .atOnce = 1};
        return traits;
    }

    Call whoAmI(const Connection &connection) const override
    {
        return graphCall(connection, {"/me", {{"fields", "id,username,name"}}});
    }

    std::optional<Identity> identityFrom(const HttpReply &reply) const override
    {
        const auto account = objectOf(reply);
        const auto id = account ? textOf(account->value(QLatin1String("id"))) : std::string();
        const auto name = account ? textOf(account->value(QLatin1String("username"))) : std::string();
        if (id.empty() || name.empty())
            return {};
        return Identity{id, name, textOf(account->value(QLatin1String("name")))};
    }

    std::vector<SyncTask> standing(const Connection &c) const override
    {
        return {{"feed", c.account, {}, {}, 0}, {"mentions", c.account, {}, {}, 0}};
    }

protected:
    Edge edge(const Connection &c, const SyncTask &task) const override
    {
        if (task.source == "feed")
            return {'/' + task.subject + "/media", {{"fields", kMedia}, {"limit", "50"}}};
        if (task.source == "mentions")
            return {'/' + task.subject + "/tags", {{"fields", kMedia}, {"limit", "50"}}};
        if (task.source == "comments")
            return {'/' + task.subject + "/comments", {{"fields", kComment}, {"limit", "50"}}};
        if (task.source == "gone")
            return {'/' + c.account, {{"fields", "id"}}};
        // What it is, a medium or a comment, its number does not tell: fields that it has not are an error of the whole call.
        return {'/' + task.subject, {{"fields", "id,timestamp,username,like_count"}}};
    }
};

} // namespace

std::unique_ptr<Connector> instagramConnector() { return std::make_unique<InstagramConnector>(); }

} // namespace attache
