#include "core/ingest/byte_source.h"
#include "core/ingest/file_kind.h"
#include "tests/ingest/import_run.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

std::string readAll(const std::string &path, std::size_t piece)
{
    auto source = ByteSource::open(path, piece);
    if (!source)
        return "error";
    std::string all;
    for (auto next = source->next(); next && !next->empty(); next = source->next())
        all += *next;
    return all;
}

} // namespace

class ByteSourceTest : public QObject {
    Q_OBJECT

private slots:
    void next_marksAndEncodings_givesUtf8_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("abc,def") << QByteArray("abc,def");
        QTest::newRow("utf-8 mark") << QByteArray("\xEF\xBB\xBF" "abc") << QByteArray("abc");
        QTest::newRow("damaged bytes stay") << QByteArray("a\xE9z") << QByteArray("a\xE9z");
        QTest::newRow("utf-16 little") << QByteArray("\xFF\xFE" "a\0\x42\x06z\0", 8) << QByteArray("a\xD9\x82z");
        QTest::newRow("utf-16 big") << QByteArray("\xFE\xFF" "\0a\x06\x42\0z", 8) << QByteArray("a\xD9\x82z");
        QTest::newRow("pair") << QByteArray("\xFF\xFE" "\x3D\xD8\x00\xDE", 6) << QByteArray("\xF0\x9F\x98\x80");
        QTest::newRow("lone lead") << QByteArray("\xFF\xFE" "\x3D\xD8z\0", 6) << QByteArray("\xFFz");
        QTest::newRow("lone trail") << QByteArray("\xFF\xFE" "\x00\xDEz\0", 6) << QByteArray("\xFFz");
        QTest::newRow("two leads, a trail")
            << QByteArray("\xFF\xFE" "\x3D\xD8\x3D\xD8\x00\xDE", 8) << QByteArray("\xFF\xF0\x9F\x98\x80");
        QTest::newRow("odd byte at the end") << QByteArray("\xFF\xFE" "a\0z", 5) << QByteArray("a\xFF");
    }
    void next_marksAndEncodings_givesUtf8()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, expected);
        const auto path = m_files.write(file.toStdString());
        for (const std::size_t piece : {4U, 5U, 7U, 4096U})
            QCOMPARE(QByteArray::fromStdString(readAll(path, piece)), expected);
    }

    void open_whatCannotBeRead_saysWhy()
    {
        QCOMPARE(ByteSource::open("/no/such/file").error().code, Errc::FileMissing);
        QCOMPARE(ByteSource::open(QDir::tempPath().toStdString()).error().code, Errc::FileUnreadable);
        QCOMPARE(ByteSource::open(m_files.write("")).error().code, Errc::FileEmpty);
        QCOMPARE(ByteSource::open(m_files.write("\xFF\xFE\0\0a\0\0\0"s)).error().code, Errc::UnknownEncoding);
    }

    void foreignKind_firstBytes_tell_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("table") << QByteArray("id,text\n1,a\n") << QByteArray();
        QTest::newRow("html") << QByteArray("\n <!DOCTYPE HTML><html>") << QByteArray("html");
        QTest::newRow("xhtml") << QByteArray("<?xml version='1.0'?>\n<html>") << QByteArray("html");
        QTest::newRow("xml") << QByteArray("<?xml version='1.0'?><rss>") << QByteArray("xml");
        QTest::newRow("json object") << QByteArray("{\"id\": 1}") << QByteArray("json");
        QTest::newRow("json list") << QByteArray("[ {\"id\": 1}]") << QByteArray("json");
        QTest::newRow("desktop file") << QByteArray("[Desktop Entry]\nName=a\n") << QByteArray();
        QTest::newRow("archive") << QByteArray("window.YTD.tweets.part0 = [") << QByteArray("x-archive");
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14") << QByteArray("zip");
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << QByteArray("gzip");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << QByteArray("pdf");
        QTest::newRow("workspace") << QByteArray("SQLite format 3\0", 16) << QByteArray("sqlite");
        QTest::newRow("zeros") << QByteArray(512, '\0') << QByteArray("binary");
        QTest::newRow("utf-16 without mark") << QByteArray("i\0d\0,\0t\0e\0x\0t\0\n\0\x31\0", 18) << QByteArray("utf-16");
        QTest::newRow("a few NULs") << QByteArray("id,text\n1,a\0b\n2,abcdef\n", 23) << QByteArray();
        QTest::newRow("another 8-bit encoding") << QByteArray("id,text\n1,\xCF\xF0\xE8\xE2\xE5\xF2\n") << QByteArray();
    }
    void foreignKind_firstBytes_tell()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, kind);
        const auto found = foreignKind(head.toStdString());
        QCOMPARE(QByteArray(found.data(), qsizetype(found.size())), kind);
    }

    void importerFor_files_isChosenByContent_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("chosen");
        QTest::addColumn<int>("error");
        const auto none = -1;
        const QByteArray twcs("Tweet_ID,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id,more\n");
        QTest::newRow("twcs") << twcs << QByteArray() << QByteArray("twcs") << none;
        QTest::newRow("twcs with a mark") << "\xEF\xBB\xBF" + twcs << QByteArray() << QByteArray("twcs") << none;
        QTest::newRow("csv") << QByteArray("id;text\n") << QByteArray() << QByteArray("csv") << none;
        QTest::newRow("told otherwise") << twcs << QByteArray("csv") << QByteArray("csv") << none;
        QTest::newRow("prose") << QByteArray("Dear colleague\n") << QByteArray() << QByteArray() << int(Errc::UnknownKind);
        QTest::newRow("html named csv") << QByteArray("<html>") << QByteArray("csv") << QByteArray() << int(Errc::UnknownKind);
        QTest::newRow("no such format") << twcs << QByteArray("xls") << QByteArray() << int(Errc::Usage);
        QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << QByteArray() << QByteArray() << int(Errc::FileEmpty);
        QTest::newRow("lost mark") << QByteArray("i\0d\0,\0t\0e\0x\0t\0\n\0\x31\0", 18) << QByteArray() << QByteArray()
                                   << int(Errc::UnknownEncoding);
    }
    void importerFor_files_isChosenByContent()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, chosen);
        QFETCH(int, error);
        const auto importer = importerFor(m_files.write(file.toStdString()), format.toStdString());
        QCOMPARE(importer ? -1 : int(importer.error().code), error);
        if (importer)
            QCOMPARE(importer.value()->format(), std::string_view(chosen.toStdString()));
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(ByteSourceTest)
#include "tst_byte_source.moc"
