#pragma once

#include "core/connect/connector.h"

#include <QJsonObject>

namespace attache {

// What Facebook and Instagram have in common: the Graph interface. The address of a next page bears the token, so that it is
// never kept; the cursor inside it is enough.
class MetaGraphConnector : public Connector {
public:
    Call call(const Connection &connection, const SyncTask &task) const override;
    PlatformAnswer read(const Connection &connection, const SyncTask &task, const HttpReply &reply,
                        const KnownPosts &known) const override;
    PlatformAnswer notThere(const SyncTask &task) const override;
    std::vector<SyncTask> follow(const Connection &connection, const Seen &seen) const override;
    Complaint complaint(const HttpReply &reply) const override;

protected:
    // The edge and its fields of the first page of a question: '/123/posts' and what is asked of each.
    struct Edge {
        std::string path;
        Words query;
    };
    virtual Edge edge(const Connection &connection, const SyncTask &task) const = 0;
    static Call graphCall(const Connection &connection, const Edge &edge);
};

} // namespace attache
