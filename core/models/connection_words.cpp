#include "core/models/connection_words.h"

#include "core/models/fill.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

QString troubleSentence(NetFault fault, const QString &host)
{
    switch (fault) {
    case NetFault::RedirectElsewhere:
        return fill(ConnectionWords::tr("%1 points to another place. That is not followed: a token belongs to one host."),
                    {host});
    case NetFault::TooLarge: return fill(ConnectionWords::tr("%1 sent more than an answer may hold."), {host});
    case NetFault::CutOff: return fill(ConnectionWords::tr("An answer of %1 broke off in the middle."), {host});
    case NetFault::NoJson:
        return fill(ConnectionWords::tr("%1 answered with a page for people instead of data. It may be under maintenance, or "
                                        "this network wants a sign-in of its own."),
                    {host});
    case NetFault::ServerTrouble: return fill(ConnectionWords::tr("%1 has trouble of its own. It is asked again later."), {host});
    case NetFault::AskedWrongly:
        return fill(ConnectionWords::tr("%1 does not understand the question. It may have changed its interface."), {host});
    case NetFault::Endless: return fill(ConnectionWords::tr("%1 repeats its pages without an end."), {host});
    case NetFault::ForbiddenHost: return ConnectionWords::tr("The program refused to call a host that nobody connected.");
    case NetFault::ProxyRefused: return ConnectionWords::tr("The proxy of this network does not let the program through.");
    default: return ConnectionWords::tr("Stopped.");
    }
}

} // namespace

QString faultSentence(NetFault fault, const QString &host)
{
    switch (fault) {
    case NetFault::None: return {};
    case NetFault::Offline: return ConnectionWords::tr("Offline. What is here stays usable; it goes on when there is a network.");
    case NetFault::Refused: return fill(ConnectionWords::tr("%1 cannot be reached. It goes on when it answers again."), {host});
    case NetFault::TimedOut: return fill(ConnectionWords::tr("%1 does not answer in time. It is asked again later."), {host});
    case NetFault::BadCertificate:
        return fill(ConnectionWords::tr("%1 cannot prove that it is what it says. Nothing was sent; there is no way round it."),
                    {host});
    case NetFault::NoTls: return fill(ConnectionWords::tr("%1 does not speak TLS 1.2 or later. Nothing was sent."), {host});
    case NetFault::SignInNeeded:
        return fill(ConnectionWords::tr("%1 asks for a new sign-in. Everything collected stays."), {host});
    case NetFault::NotAllowed:
        return fill(ConnectionWords::tr("%1 does not let this token see everything that was asked for."), {host});
    case NetFault::NotThere: return fill(ConnectionWords::tr("%1 does not show what was asked for."), {host});
    case NetFault::RateLimited: return fill(ConnectionWords::tr("%1 asks for a pause. It goes on by itself afterwards."), {host});
    case NetFault::UsageCap:
        return fill(ConnectionWords::tr("The paid amount at %1 is used up. Waiting does not help; files can be read meanwhile."),
                    {host});
    default: return troubleSentence(fault, host);
    }
}

QString stateWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Never: return ConnectionWords::tr("not synced yet");
    case ConnectionState::Connected: return ConnectionWords::tr("connected");
    case ConnectionState::Expired: return ConnectionWords::tr("sign in again");
    case ConnectionState::Offline: return ConnectionWords::tr("offline");
    case ConnectionState::Waiting: return ConnectionWords::tr("waiting for a limit");
    case ConnectionState::Trouble: break;
    }
    return ConnectionWords::tr("trouble");
}

QString sourceWord(const std::string &source)
{
    if (source == "feed")
        return ConnectionWords::tr("our own posts");
    if (source == "notifications" || source == "mentions")
        return ConnectionWords::tr("what was said to us");
    if (source == "search")
        return ConnectionWords::tr("search for our name");
    if (source == "thread" || source == "replies" || source == "comments")
        return ConnectionWords::tr("answers");
    if (source == "quotes")
        return ConnectionWords::tr("quotes");
    if (source == "reposts" || source == "repost-records")
        return ConnectionWords::tr("who passed it on");
    if (source == "person")
        return ConnectionWords::tr("other people's feeds");
    if (source == "refresh" || source == "gone")
        return ConnectionWords::tr("known posts again");
    return source == "budget" ? ConnectionWords::tr("the number of calls of one run") : QString::fromStdString(source);
}

QString stopWord(SyncStop stop)
{
    switch (stop) {
    case SyncStop::End: return ConnectionWords::tr("to its end");
    case SyncStop::NothingNew: return ConnectionWords::tr("until nothing was new");
    case SyncStop::Cap: return ConnectionWords::tr("as far as one run looks");
    case SyncStop::Budget: return ConnectionWords::tr("the calls of this run were used up");
    case SyncStop::Endless: return ConnectionWords::tr("the pages repeated themselves");
    case SyncStop::Cancelled: return ConnectionWords::tr("stopped");
    case SyncStop::Fault: break;
    }
    return ConnectionWords::tr("broke off");
}

QString platformNotice(const std::string &platform)
{
    if (platform == "x")
        return ConnectionWords::tr(
            "X lets government users see its content only under an Enterprise plan: an embassy must hold or "
            "apply for one, and name itself as a user. Every post that is read costs money. Files (the "
            "archive, tables) are the way that always works.");
    if (platform == "tiktok")
        return ConnectionWords::tr("TikTok lets no embassy read comments, so there is no connection. Read its export of your "
                                   "data, or captured pages, as files.");
    if (platform == "youtube")
        return ConnectionWords::tr("YouTube asks that what was collected is looked at again, or deleted, within 30 days.");
    return {};
}

QString secretHint(const std::string &platform)
{
    if (platform == "bluesky")
        return ConnectionWords::tr("An app password, from Settings, Privacy and security, App passwords. Not your own password.");
    if (platform == "facebook" || platform == "instagram")
        return ConnectionWords::tr("The Page's access token, from the platform's own tools.");
    if (platform == "youtube")
        return ConnectionWords::tr("A key of the YouTube Data API, or a token.");
    return ConnectionWords::tr("An access token that may read, from the platform's own settings.");
}

QString hostWord(const std::string &origin)
{
    const auto text = QString::fromStdString(origin);
    return text.startsWith(QLatin1String("https://")) ? text.mid(8) : text;
}

} // namespace attache
