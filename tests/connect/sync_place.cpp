#include "tests/connect/sync_place.h"

#include <QFile>

namespace attache::test {

using namespace Qt::StringLiterals;

SyncPlace::SyncPlace(const QString &platformName, Where place, World told)
    : platform(platformName),
      world(std::move(told)),
      server([this](const FakeRequest &request) { return answerOf(platform, world, request, server.origin()); })
{
    auto opened = place == Where::InMemory
                      ? Desk::inMemory()
                      : Desk::open(folder.filePath(u"w.attache"_s).toStdString(), Desk::Access::Write, Desk::Missing::Create);
    if (opened)
        desk = std::move(*opened);
}

bool SyncPlace::connect()
{
    if (!desk)
        return false;
    if (name.empty()) {
        connections().use(std::make_unique<SessionVault>());
        connections().use(std::make_unique<NoWait>());
    }
    connections().use(rules);
    ConnectWish wish;
    wish.platform = platform.toStdString();
    wish.host = server.origin().toStdString();
    wish.handle = "embassy";
    wish.options = options;
    wish.options.governmentAgreed = true;
    wish.secret = Secret(kCanary);
    const auto outcome = connections().connect(wish);
    if (!outcome || !outcome->connection)
        return false;
    name = outcome->connection->name;
    return true;
}

SyncReceipt SyncPlace::sync(const char *now)
{
    SyncWish wish;
    wish.now = parseIso(now);
    wish.longestWait = Millis{0};
    auto receipt = connections().sync(name, wish);
    if (!receipt)
        qWarning("the workspace failed: %s", receipt.error().detail.c_str());
    return receipt ? *receipt : SyncReceipt();
}

QByteArray SyncPlace::dump()
{
    const auto path = folder.filePath(u"dump"_s);
    QFile::remove(path);
    if (!desk->dump(path.toStdString()))
        return "no dump";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

std::int64_t SyncPlace::posts()
{
    const auto set = desk->figures({});
    if (!set)
        return -1;
    for (const auto &figure : set->figures)
        if (figure.id == FigureId::Posts)
            return figure.value ? static_cast<std::int64_t>(*figure.value) : -1;
    return -1;
}

} // namespace attache::test
