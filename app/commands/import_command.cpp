#include "app/command.h"
#include "app/interrupt.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/domain/platform.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/import_preview_view.h"
#include "core/models/labels.h"
#include "core/models/receipt_words.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace attache {

namespace {

Result<ImportRequest> requestOf(const Arguments &arguments)
{
    ImportRequest request;
    for (const auto &file : arguments.operands().mid(1))
        request.files.push_back(file.toStdString());
    request.format = arguments.value(QStringLiteral("format")).toStdString();
    request.platform = platformKey(arguments.value(QStringLiteral("platform")).toStdString());
    for (const auto &own : arguments.values(QStringLiteral("own")))
        request.own.push_back(own.toStdString());
    const auto onCancel = arguments.value(QStringLiteral("on-cancel"));
    if (onCancel == QLatin1String("nothing"))
        request.onCancel = ImportRequest::OnCancel::KeepNothing;
    else if (!onCancel.isEmpty() && onCancel != QLatin1String("batches"))
        return Error{Errc::Usage, {{}, 0, "--on-cancel"}, "batches or nothing"};
    request.privatePosts = arguments.has(QStringLiteral("private"));
    request.zone = arguments.value(QStringLiteral("zone")).toStdString();
    if (!request.zone.empty())
        if (const auto zone = Zone::named(request.zone); !zone)
            return Error{zone.error().code, {{}, 0, "--zone"}, request.zone};
    request.saveMap = arguments.has(QStringLiteral("save-map"));
    if (request.saveMap && !arguments.has(QStringLiteral("map")))
        return Error{Errc::Usage, {{}, 0, "--save-map"}, "only with --map"};
    if (arguments.has(QStringLiteral("map"))) {
        QFile map(arguments.value(QStringLiteral("map")));
        if (!map.open(QIODevice::ReadOnly))
            return Error{Errc::FileMissing, {map.fileName().toStdString(), 0, "--map"}, {}};
        request.columnMap = map.readAll().toStdString();
    }
    return request;
}

// 'committed N' is a promise: so many rows of the file are durable.
ProgressSink progressOn(const Console &console)
{
    return [&console, last = std::int64_t{-1}](const ImportProgress &progress) mutable {
        if (progress.phase != ImportProgress::Phase::Deriving && progress.committed != last) {
            last = progress.committed;
            console.err(QStringLiteral("committed %1").arg(progress.committed));
        }
    };
}

// What ends the command with anything but 0: the first file that could not be read, else rows that were refused.
std::optional<Error> trouble(const std::vector<Receipt> &receipts)
{
    for (const auto &receipt : receipts)
        if (receipt.error)
            return receipt.error;
    for (const auto &receipt : receipts)
        if (receipt.refused > 0)
            return Error{
                Errc::RowsRefused, {receipt.path, 0, {}}, std::to_string(receipt.refused) + " / " + std::to_string(receipt.read)};
    return {};
}

bool anyRead(const std::vector<Receipt> &receipts)
{
    return std::any_of(receipts.begin(), receipts.end(), [](const Receipt &r) { return r.read > 0 || !r.error; });
}

QJsonObject withError(QJsonObject document, const std::optional<Error> &error)
{
    if (error)
        document.insert(QStringLiteral("error"), errorJson(*error));
    return document;
}

int ended(const std::vector<Receipt> &receipts, const std::optional<Error> &error, const Console &console)
{
    if (error)
        console.err(describeOnOneLine(*error));
    if (std::any_of(receipts.begin(), receipts.end(), [](const Receipt &r) { return r.cancelled; }))
        return Interrupted;
    if (!anyRead(receipts))
        return error ? exitCodeOf(error->code) : NothingRead;
    return error ? SomethingRefused : Done;
}

int report(const std::vector<Receipt> &receipts, const Arguments &arguments, const Console &console)
{
    const FigureWords words(QStringLiteral("en"));
    const auto error = trouble(receipts);
    if (arguments.has(QStringLiteral("json")))
        console.json(importJson(receipts, error, words));
    else
        for (const auto &receipt : receipts)
            console.out(receiptText(receipt, words));
    return ended(receipts, error, console);
}

Result<std::vector<Receipt>> intoExisting(const std::string &path, const ImportRequest &request, const Console &console)
{
    auto desk = Desk::open(path, Desk::Access::Write);
    if (!desk)
        return desk.error();
    return (*desk)->import(request, progressOn(console), interruptToken());
}

// What would be read: nothing is written, and no workspace made.
Result<std::vector<ImportPreview>> previewsOf(const QString &path, const ImportRequest &request, Zone &zone)
{
    std::unique_ptr<Desk> desk;
    if (QFileInfo::exists(path)) {
        auto opened = Desk::open(path.toStdString(), Desk::Access::Read);
        if (!opened)
            return opened.error();
        desk = std::move(*opened);
        const auto name = desk->zone();
        const auto known = name ? Zone::named(*name) : Result<Zone>(name.error());
        zone = known ? *known : Zone();
    }
    std::vector<ImportPreview> previews;
    for (const auto &file : request.files) {
        auto preview =
            desk ? desk->preview(file, request, {}, interruptToken()) : previewFile(nullptr, file, request, {}, interruptToken());
        if (!preview)
            return preview.error();
        previews.push_back(std::move(*preview));
    }
    return previews;
}

int preview(const Arguments &arguments, const ImportRequest &request, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    Zone zone;
    const auto previews = previewsOf(arguments.operand(0), request, zone);
    if (!previews)
        return console.fail(previews.error(), json);
    const FigureWords words(QStringLiteral("en"));
    std::vector<Receipt> receipts;
    QJsonArray files;
    for (const auto &one : *previews) {
        receipts.push_back(one.receipt);
        files.append(previewJson(one, words));
        if (!json)
            console.out(previewText(one, zone, words));
    }
    const auto error = trouble(receipts);
    if (json)
        console.json(withError({{QStringLiteral("preview"), true}, {QStringLiteral("files"), files}}, error));
    return ended(receipts, error, console);
}

int run(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto request = requestOf(arguments);
    if (!request)
        return console.fail(request.error(), json);
    if (arguments.has(QStringLiteral("preview")))
        return preview(arguments, *request, console);
    const auto path = arguments.operand(0);
    const bool existed = QFileInfo::exists(path);
    const auto receipts = existed ? intoExisting(path.toStdString(), *request, console)
                                  : Desk::importIntoNew(path.toStdString(), *request, progressOn(console), interruptToken());
    if (!receipts)
        return console.fail(receipts.error(), json);
    if (!existed && QFileInfo::exists(path))
        console.err(creationNotice());
    return report(*receipts, arguments, console);
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("WORKSPACE FILE..."),
            CommandLine::tr("read files into the workspace; creates it where it is missing"),
            CommandLine::tr("Files, archives and folders tell by their content what they are.\n"
                            "The same file twice adds nothing. What is refused stands in the receipt with line and reason."),
            {{QStringLiteral("format"), QStringLiteral("NAME"),
              CommandLine::tr("the form of the file, instead of recognising it; a wrong one lists them all")},
             {QStringLiteral("preview"),
              {},
              CommandLine::tr("only say what would be read, with some posts; nothing is written or made")},
             {QStringLiteral("platform"), QStringLiteral("P"),
              CommandLine::tr("the platform of the posts, where the file does not say")},
             {QStringLiteral("own"), QStringLiteral("[P:]HANDLE"), CommandLine::tr("this account is ours; repeatable"), true},
             {QStringLiteral("map"), QStringLiteral("MAP.json"),
              CommandLine::tr("which column means what; without it as saved for this header, or by their names")},
             {QStringLiteral("save-map"),
              {},
              CommandLine::tr("keep the map, with --zone and --platform, for every later table of the same header")},
             {QStringLiteral("zone"), QStringLiteral("IANA"),
              CommandLine::tr("the zone of times that bear none; without it they are refused")},
             {QStringLiteral("private"),
              {},
              CommandLine::tr("read posts to few readers too (followers only, direct); they are left out otherwise")},
             {QStringLiteral("on-cancel"), QStringLiteral("batches|nothing"),
              CommandLine::tr("what an interrupted import leaves: what was read so far, or nothing (default: batches)")},
             {QStringLiteral("json"), {}, CommandLine::tr("the receipts as JSON")}},
            false,
            2,
            -1,
            false,
            run};
}

} // namespace attache
