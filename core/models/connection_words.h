#pragma once

#include "core/domain/connection.h"

#include <QString>

namespace attache {

// What a person reads of connections: sentences without blame, and what to do.
QString faultSentence(NetFault fault, const QString &host);
QString stateWord(ConnectionState state);
QString sourceWord(const std::string &source);
QString stopWord(SyncStop stop);
// What must be known before a platform is connected; empty: nothing beside the usual.
QString platformNotice(const std::string &platform);
// What the secret is called there, and where a person finds it.
QString secretHint(const std::string &platform);

// 'https://bsky.social' as a person says it: 'bsky.social'.
QString hostWord(const std::string &origin);

} // namespace attache
