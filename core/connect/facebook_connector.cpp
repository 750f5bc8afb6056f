#include "core/connect/facebook_connector.h"

#include "core/connect/answer_json.h"
#include "core/connect/meta_graph.h"

namespace attache {

namespace {

constexpr const char *kPost = "id,created_time,updated_time,message,story,permalink_url,from,status_type,message_tags,shares,"
                              "comments.summary(true).limit(0),reactions.summary(true).limit(0)";
constexpr const char *kComment =
    "id,from,message,created_time,comment_count,like_count,parent{id},permalink_url,is_hidden,message_tags";

// Comments are '<post>_<comment>', posts '<page>_<post>'.
bool isOfPage(const std::string &id, const Connection &connection) { return id.starts_with(connection.account + '_'); }

class FacebookConnector final : public MetaGraphConnector {
public:
    const ConnectorTraits &traits() const override
    {
        static const ConnectorTraits traits{.platform = "facebook",
                                            .format = "meta-graph",
                                            .usualHost = "https://graph.facebook.com",
                                            .signIn = ConnectorTraits::SignIn::Token,
                                            .replies = true,
                                            .mentions = true,
                                            .counts = true,
                                            .atOnce = 1};
        return traits;
    }

    Call whoAmI(const Connection &connection) const override { return graphCall(connection, {"/me", {{"fields", "id,name"}}}); }

    std::optional<Identity> identityFrom(const HttpReply &reply) const override
    {
        const auto page = objectOf(reply);
        const auto id = page ? textOf(page->value(QLatin1String("id"))) : std::string();
        if (id.empty())
            return {};
        return Identity{id, id, textOf(page->value(QLatin1String("name")))}; // posts name their Page by its number
    }

    std::vector<SyncTask> standing(const Connection &c) const override
    {
        return {{"feed", c.account, {}, {}, 0}, {"mentions", c.account, {}, {}, 0}};
    }

protected:
    Edge edge(const Connection &c, const SyncTask &task) const override
    {
        if (task.source == "feed")
            return {'/' + task.subject + "/posts", {{"fields", kPost}, {"limit", "100"}}};
        if (task.source == "mentions")
            return {'/' + task.subject + "/tagged", {{"fields", kPost}, {"limit", "100"}}};
        if (task.source == "comments")
            return {'/' + task.subject + "/comments",
                    {{"fields", kComment}, {"filter", "stream"}, {"order", "chronological"}, {"limit", "100"}}};
        if (task.source == "gone")
            return {'/' + c.account, {{"fields", "id"}}};
        return {'/' + task.subject, {{"fields", isOfPage(task.subject, c) ? kPost : kComment}}};
    }
};

} // namespace

std::unique_ptr<Connector> facebookConnector() { return std::make_unique<FacebookConnector>(); }

} // namespace attache
