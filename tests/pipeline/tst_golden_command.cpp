#include "tests/pipeline/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

bool same(const QJsonValue &a, const QJsonValue &b, double tolerance)
{
    if (a.isDouble() && b.isDouble())
        return std::abs(a.toDouble() - b.toDouble()) <= tolerance * std::max(1.0, std::abs(b.toDouble()));
    if (a.isArray() && b.isArray()) {
        const auto left = a.toArray();
        const auto right = b.toArray();
        return left.size() == right.size()
               && std::equal(left.begin(), left.end(), right.begin(),
                             [=](const auto &x, const auto &y) { return same(x, y, tolerance); });
    }
    if (!a.isObject() || !b.isObject())
        return a == b;
    const auto keys = a.toObject().keys();
    return keys == b.toObject().keys()
           && std::all_of(keys.begin(), keys.end(), [&](const auto &key) { return same(a[key], b[key], tolerance); });
}

QJsonValue parsed(const QByteArray &line)
{
    const auto document = QJsonDocument::fromJson(line);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class GoldenCommandTest : public QObject {
    Q_OBJECT

private slots:
    // All at once: one document a line, in the order of the cases, each computed without its 'expected'.
    void golden_ofAllCases_isWhatTheyExpect()
    {
        const Program program;
        const QDir folder(QStringLiteral(ATTACHE_SOURCE_DIR "/tests/golden/cases"));
        QStringList paths{u"golden"_s};
        QList<QJsonObject> cases;
        for (const auto &entry : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            cases << QJsonDocument::fromJson(file.readAll()).object();
            auto blind = cases.last();
            blind.remove(u"expected"_s);
            paths << program.write(entry.fileName(), QJsonDocument(blind).toJson());
        }
        QVERIFY(cases.size() > 25);
        const auto run = program.run(paths);
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        const auto lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), cases.size());
        for (qsizetype i = 0; i < cases.size(); ++i)
            QVERIFY2(same(parsed(lines[i]), cases[i][u"expected"_s], cases[i][u"tolerance"_s].toDouble(1e-9)),
                     qPrintable(paths[i + 1]));
    }

    void golden_oneCaseThatCannotBeUnderstood_doesNotStopTheOthers()
    {
        const Program program;
        const auto good = QStringLiteral(ATTACHE_SOURCE_DIR "/tests/golden/cases/WIL-01.json");
        const auto run = program.run({u"golden"_s, program.write(u"bad.json"_s, R"({"metric":"horoscope"})"), good});
        QCOMPARE(run.code, 2);
        const auto lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(parsed(lines[0])[u"error"_s][u"code"_s].toString(), u"bad-case"_s);
        QVERIFY(parsed(lines[1]).isArray());
    }
};

QTEST_GUILESS_MAIN(GoldenCommandTest)
#include "tst_golden_command.moc"
