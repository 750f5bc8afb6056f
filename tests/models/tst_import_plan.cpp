#include "core/models/desk_tasks.h"
#include "core/models/figure_words.h"
#include "core/models/import_plan.h"
#include "core/models/source_words.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "id,platform,author,created_at,text\n";
const QByteArray kSprout = "Post ID,Network,Profile,Date,Post\n77,X,@anna,03/01/2026 10:00,hello\n";

} // namespace

class TestImportPlan : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DeskTasks> m_tasks;
    FigureWords m_words{u"en"_s};

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    void look(ImportPlan &plan, const QStringList &paths) const
    {
        plan.add(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!plan.isLooking(), 20000);
    }

private slots:
    void init()
    {
        m_desk = std::move(Desk::inMemory().value());
        QVERIFY(m_desk->setZone("Europe/Vienna"));
        m_tasks = std::make_unique<DeskTasks>(*m_desk);
    }
    void cleanup()
    {
        m_tasks.reset();
        m_desk.reset();
    }

    void add_sameFileTwice_standsOnce()
    {
        ImportPlan plan(*m_tasks, m_words);
        const QString path = write(u"a.csv"_s, kHeader + "1,x,anna,2026-03-01T10:00:00Z,@amb one\n");
        QSignalSpy added(&plan, &ImportPlan::added);
        look(plan, {path, path, QString()});
        QCOMPARE(added.size(), 1);
        QVERIFY(plan.isReady());
        QCOMPARE(plan.request().files.size(), 1U);
    }

    void times_withoutZone_takeThatOfTheWorkspaceAndKeepIt()
    {
        ImportPlan plan(*m_tasks, m_words);
        const QString path = write(u"z.csv"_s, kHeader + "1,x,anna,2026-03-01 10:00,one\n");
        look(plan, {path});
        QVERIFY(plan.files().front()->zoneAsked);
        QVERIFY(plan.isReady());
        const auto choice = plan.request().choices.at(path.toStdString());
        QCOMPARE(choice.zone, std::string("Europe/Vienna"));
        QVERIFY(choice.saveMap);
        plan.setRemembered(plan.files().front()->id, false);
        QVERIFY(!plan.request().choices.at(path.toStdString()).saveMap);
    }

    void toolsExport_isUnverifiedAndCanBeChanged()
    {
        ImportPlan plan(*m_tasks, m_words);
        look(plan, {write(u"s.csv"_s, kSprout)});
        const PlannedFile &file = *plan.files().front();
        QVERIFY2(file.view.columns.contains(u"unverified"_s), qPrintable(file.view.columns));
        QCOMPARE(file.view.kind, u"Message export of Sprout Social"_s);
        QCOMPARE(file.columns.columns.value(u"author"_s), u"Profile"_s);
        QCOMPARE(file.columns.timeForm, u"mdy"_s);
        QCOMPARE(file.columns.zone, u"Europe/Vienna"_s);
        ColumnChoice changed = file.columns;
        changed.timeForm = u"dmy"_s; // the third of January instead
        plan.setColumns(file.id, changed);
        QTRY_VERIFY_WITH_TIMEOUT(!plan.isLooking(), 20000);
        QCOMPARE(file.preview.samples.size(), 1U);
        QVERIFY(file.preview.samples.front().createdAt == *parseIso("2026-01-03T09:00:00Z"));
    }

    void columnMap_ofChoice_comesBackAsTheSameChoice()
    {
        ImportPreview preview;
        preview.header = {"Nr", "Wer", "Wann", "Was"};
        preview.columns = ImportPreview::Columns::Saved;
        ColumnChoice choice;
        choice.columns = {{u"id"_s, u"Nr"_s}, {u"author"_s, u"Wer"_s}, {u"created_at"_s, u"Wann"_s}, {u"text"_s, u"Was"_s}};
        choice.platform = u"x"_s;
        choice.timeForm = u"dmy"_s;
        choice.zone = u"Europe/Vienna"_s;
        preview.columnMap = columnMapOf(choice);
        QVERIFY(columnChoiceOf(preview) == choice);
    }

    void ownAccount_isAskedOnlyWhereNothingTellsIt()
    {
        ImportPlan plan(*m_tasks, m_words);
        look(plan,
             {write(u"a.csv"_s, kHeader + "1,x,anna,2026-03-01T10:00:00Z,@amb one\n2,x,bela,2026-03-01T11:00:00Z,@amb two\n")});
        QVERIFY(plan.needsOwnAccount());
        QCOMPARE(plan.likelyOwn().front().account.handle, std::string("amb"));
        plan.setOwn(u"x"_s, u" @amb "_s);
        QCOMPARE(plan.request().own, std::vector<std::string>{"x:amb"});
        Account own;
        own.key = {"x", "amb"};
        QVERIFY(m_desk->addAccount(own));
        ImportPlan later(*m_tasks, m_words);
        look(later, {m_folder.filePath(u"a.csv"_s)});
        QVERIFY(!later.needsOwnAccount());
    }

    void unreadable_isLeftOutOfTheRequest()
    {
        ImportPlan plan(*m_tasks, m_words);
        look(plan, {write(u"page.csv"_s, "<!doctype html><html></html>"), m_folder.filePath(u"missing.csv"_s)});
        QVERIFY(!plan.isReady());
        QVERIFY(plan.request().files.empty());
        QVERIFY(!plan.files().front()->view.error.isEmpty());
    }

    void ownPosts_adviceNamesTheSourcesOfThatPlatform()
    {
        QVERIFY(ownPostsAdvice("x").first().contains(u"twarc"_s));
        QVERIFY(ownPostsAdvice("mastodon").first().contains(u"Mastodon"_s));
        QVERIFY(!ownPostsAdvice("somewhere").isEmpty());
        QCOMPARE(formatWords("something-new"), u"something-new"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
