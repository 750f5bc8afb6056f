#include "app/logging.h"

#include "core/base/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QString>

namespace attache {

namespace {

// What Qt says when it draws without a display or without a session; nothing is wrong then.
bool isExpected(const QString &message)
{
    return message.contains(QLatin1String("propagateSizeHints")) || message.contains(QLatin1String("XDG_RUNTIME_DIR"));
}

void toSpdlog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (isExpected(message))
        return;
    const auto level = type == QtDebugMsg   ? spdlog::level::debug
                       : type == QtInfoMsg  ? spdlog::level::info
                       : type == QtFatalMsg ? spdlog::level::critical
                                            : spdlog::level::warn;
    logger("qt")->log(level, "category={} message={}", context.category ? context.category : "", message.toStdString());
}

} // namespace

void installLogging()
{
    auto root = std::make_shared<spdlog::logger>("attache", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    root->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %n %v");
    const auto wanted = qEnvironmentVariable("ATTACHE_LOG", QStringLiteral("warn"));
    root->set_level(spdlog::level::from_str(wanted.toStdString()));
    spdlog::set_default_logger(std::move(root));
    qInstallMessageHandler(toSpdlog);
}

} // namespace attache
