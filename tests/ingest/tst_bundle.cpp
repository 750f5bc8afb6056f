#include "core/ingest/bundle.h"
#include "tests/ingest/archive_bytes.h"
#include "tests/ingest/import_run.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

std::string textOf(ByteSource &source)
{
    std::string all;
    for (auto piece = source.next(); piece && !piece->empty(); piece = source.next())
        all += *piece;
    return all;
}

std::string memberText(const std::string &path, std::string_view name)
{
    const auto bundle = Bundle::open(path);
    if (!bundle || bundle->find(name) == nullptr)
        return "no such member";
    auto source = bundle->read(*bundle->find(name));
    return source ? textOf(*source) : "error";
}

// Reads everything; the error in the end, if any.
Status readAll(const std::string &path)
{
    const auto bundle = Bundle::open(path);
    if (!bundle)
        return bundle.error();
    return bundle->visit([](const Member &) { return true; },
                         [](const Member &, ByteSource &source) -> Status {
                             for (;;) {
                                 const auto piece = source.next();
                                 if (!piece)
                                     return piece.error();
                                 if (piece->empty())
                                     return {};
                             }
                         });
}

const test::NamedBytes kMembers{{"export/data/a.js", "first"}, {"export/b.js", "second"}, {"export/deep/b.js", "third"}};

} // namespace

class BundleTest : public QObject {
    Q_OBJECT

private slots:
    void open_archivesAndFiles_showTheSameMembers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zip") << QByteArray::fromStdString(test::zipOf(kMembers));
        QTest::newRow("tar.gz") << QByteArray::fromStdString(test::tarGzOf(kMembers));
    }
    void open_archivesAndFiles_showTheSameMembers()
    {
        QFETCH(QByteArray, bytes);
        const auto path = m_files.write(bytes.toStdString());
        const auto bundle = Bundle::open(path);
        QVERIFY(bundle);
        QCOMPARE(bundle->kind(), Bundle::Kind::Archive);
        QCOMPARE(bundle->members().size(), std::size_t{3});
        QCOMPARE(memberText(path, "a.js"), "first"s);
        QCOMPARE(memberText(path, "b.js"), "second"s); // the shortest path
        QCOMPARE(memberText(path, "deep/b.js"), "third"s);
        QCOMPARE(bundle->find("js"), nullptr);
        std::string all;
        QVERIFY(bundle->visit([](const Member &member) { return member.name != "export/b.js"; },
                              [&](const Member &, ByteSource &source) -> Status {
                                  all += textOf(source) + ";";
                                  return {};
                              }));
        QCOMPARE(all, "first;third;"s);
    }

    void open_folder_showsItsFilesAndFollowsNoLinks()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("data")));
        QFile file(folder.filePath(QStringLiteral("data/a.js")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("first") == 5);
        file.close();
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), folder.filePath(QStringLiteral("b.js"))));
        const auto path = folder.path().toStdString();
        QCOMPARE(Bundle::open(path)->members().size(), std::size_t{1});
        QCOMPARE(memberText(path, "a.js"), "first"s);
        QCOMPARE(Bundle::open(path)->bytes(), 5);
        QTemporaryDir bare;
        QCOMPARE(Bundle::open(bare.path().toStdString()).error().code, Errc::FileEmpty);
    }

    void byteSource_packed_isUnpacked()
    {
        const std::string text = "id,text\n" + std::string(300'000, 'x');
        for (const auto &bytes :
             {test::gzipOf(text), test::zstdOf(text), test::gzipOf(text.substr(0, 9)) + test::gzipOf(text.substr(9))}) {
            auto source = ByteSource::open(m_files.write(bytes), 4096);
            QVERIFY(source);
            QCOMPARE(textOf(*source), text);
            QCOMPARE(source->bytesRead(), std::int64_t(bytes.size()));
        }
    }

    void read_whatIsNoTrueExport_isRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const std::string &bytes, Errc code, const char *detail) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << int(code) << QString::fromUtf8(detail);
        };
        row("leads out", test::zipOf({{"../a.js", "x"}}), Errc::ArchiveUnsafe, "a name that leads out of it");
        row("leads out inside", test::zipOf({{"data/../../a.js", "x"}}), Errc::ArchiveUnsafe, "a name that leads out of it");
        row("absolute", test::tarGzOf({{"/etc/a.js", "x"}}), Errc::ArchiveUnsafe, "a name that leads out of it");
        row("a link", test::tarWithLink("a.js", "/etc/passwd"), Errc::ArchiveUnsafe, "a link inside it");
        row("twice", test::zipOf({{"a.js", "x"}, {"a.js", "y"}}), Errc::ArchiveUnsafe, "two members of one name");
        row("nested", test::zipOf({{"a.js", test::zipOf({{"b.js", "x"}})}}), Errc::ArchiveUnsafe, "an archive inside it");
        row("cut off", test::zipOf({{"a.js", std::string(9000, 'x')}}).substr(0, 60), Errc::ArchiveDamaged,
            "it is cut off or damaged");
        row("gzip cut off", test::gzipOf("id,text and more\n").substr(0, 22), Errc::ArchiveDamaged, "it is cut off");
        auto flipped = test::gzipOf("id,text and more\n");
        flipped[flipped.size() - 6] = static_cast<char>(flipped[flipped.size() - 6] ^ 1); // of the check sum
        row("gzip damaged", flipped, Errc::ArchiveDamaged, "its bytes do not unpack");
        row("zstd cut off", test::zstdOf(std::string(5000, 'x')).substr(0, 12), Errc::ArchiveDamaged, "it is cut off");
        // 70 MiB of one letter shrink about a thousandfold: beyond 64 MiB that is more than 200.
        row("grows", test::gzipOf(std::string(70UL * 1024 * 1024, 'x')), Errc::ArchiveTooLarge, "it grows more than 200 times");
        row("grows inside", test::zipOf({{"a.js", std::string(90UL * 1024 * 1024, 'x')}}), Errc::ArchiveTooLarge,
            "it grows more than 200 times");
    }
    void read_whatIsNoTrueExport_isRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, error);
        QFETCH(QString, detail);
        const auto done = readAll(m_files.write(bytes.toStdString()));
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), error);
        QCOMPARE(QString::fromStdString(done.error().detail), detail);
        QVERIFY(!done.error().place.file.empty());
    }

    void open_moreMembersThanTheLimit_isRefused()
    {
        test::NamedBytes many;
        for (int i = 0; i <= ArchiveReader::kMostMembers; ++i)
            many.emplace_back(std::to_string(i), std::string());
        QCOMPARE(Bundle::open(m_files.write(test::zipOf(many))).error().code, Errc::ArchiveTooLarge);
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(BundleTest)
#include "tst_bundle.moc"
