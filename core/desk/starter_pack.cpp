#include "core/desk/starter_pack.h"

#include <QDir>
#include <QFile>

// A static library's resources are there only once somebody asks for them. Outside any namespace: Qt's rule.
static void initCases() { Q_INIT_RESOURCE(attache_cases); }

namespace attache {

using namespace Qt::StringLiterals;

Result<CasePack> starterPack()
{
    initCases();
    CasePack pack;
    const QDir folder(u":/cases"_s);
    const auto names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Errc::Internal, name.toStdString());
        auto teaching = caseFromBytes(file.readAll().toStdString());
        if (!teaching)
            return Error{Errc::Internal, {name.toStdString(), 0, teaching.error().place.field}, "starter pack"};
        pack.cases.push_back(std::move(*teaching));
    }
    if (pack.cases.empty())
        return failure(Errc::Internal, "starter pack");
    return pack;
}

} // namespace attache
