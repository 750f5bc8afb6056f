#pragma once

#include "core/domain/post.h"

#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace attache {

// An address that can be opened: http or https only. The host is shown as ASCII ('xn--…'), so that no letter of another
// script passes for one of ours.
struct PostLink {
    QString address, host;
    bool operator==(const PostLink &) const = default;
};
std::optional<PostLink> linkFrom(const QString &address);

// Every link in a text of strangers, each once, in order.
QList<PostLink> linksIn(std::string_view utf8);
// Where the post itself stands: as its source says, else as X and Bluesky form their addresses.
std::optional<PostLink> linkOf(const Post &post);

} // namespace attache
