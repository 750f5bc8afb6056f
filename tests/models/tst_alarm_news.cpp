#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/alarm_news.h"
#include "core/models/figure_words.h"

#include <QRegularExpression>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

Need need(NeedKind kind, const char *id)
{
    Need need;
    need.kind = kind;
    need.at = *parseIso("2026-11-02T07:00:00Z");
    need.post = {"x", id};
    need.who = "amina_r";
    need.whoName = "Amina R.";
    need.words = "Zeppelins are late again";
    return need;
}

WatchCount watched(const char *name)
{
    WatchCount count;
    count.watch = {name, {"zeppelin"}};
    count.spikes.push_back({*parseIsoDay("2026-11-02"), 20, 2.0, 30, false});
    return count;
}

} // namespace

class AlarmNewsTest : public QObject {
    Q_OBJECT

private slots:
    void take_firstTime_saysNothing()
    {
        Morning morning;
        morning.needs = {need(NeedKind::FlareUp, "1")};
        const FigureWords words(u"en"_s);
        AlarmNews news;
        QVERIFY(news.take(morning, {}, words).isEmpty());
        QVERIFY(news.take(morning, {}, words).isEmpty()); // and the same again is no news
    }

    void take_newOnes_areCountedByKind()
    {
        Morning morning;
        morning.needs = {need(NeedKind::FlareUp, "1")};
        const FigureWords words(u"en"_s);
        AlarmNews news;
        news.take(morning, {}, words);
        morning.needs.push_back(need(NeedKind::FlareUp, "2"));
        morning.needs.push_back(need(NeedKind::FlareUp, "3"));
        morning.needs.push_back(need(NeedKind::PromiseDue, "4"));
        const QString told = news.take(morning, {watched("airships")}, words);
        QVERIFY2(told.startsWith(u'2'), qPrintable(told));
        QCOMPARE(told.count(u','), 2); // three kinds
        QVERIFY(news.take(morning, {watched("airships")}, words).isEmpty());
    }

    // Whoever looks over a shoulder reads no post, no name, no handle and no watch word: of every kind, and of the demonstration.
    void take_anyAlarm_saysNothingOfWhatAnybodyWrote()
    {
        Morning morning;
        for (int kind = 0; kind <= int(NeedKind::CaptureGap); ++kind)
            morning.needs.push_back(need(NeedKind(kind), std::to_string(kind).c_str()));
        auto desk = Desk::inMemory();
        QVERIFY(desk && desk.value()->fillWithDemonstration(*parseIso("2026-11-02T08:00:00Z"), 1));
        const auto real = desk.value()->press().morning({});
        QVERIFY(real && !real->needs.empty());
        morning.needs.insert(morning.needs.end(), real->needs.begin(), real->needs.end());
        const FigureWords words(u"en"_s);
        AlarmNews news;
        news.take({}, {}, words);
        const QString told = news.take(morning, {watched("airships")}, words);
        QVERIFY(!told.isEmpty());
        QStringList others{u"airships"_s, u"zeppelin"_s};
        for (const Need &one : morning.needs)
            for (const std::string &text : {one.who, one.whoName, one.words, one.post.id})
                for (const QString &word : QString::fromStdString(text).split(QRegularExpression(u"\\W+"_s), Qt::SkipEmptyParts))
                    if (word.size() > 6)
                        others << word;
        const QStringList ours{u"promise"_s,  u"promises"_s,  u"overdue"_s, u"waiting"_s,
                               u"messages"_s, u"officials"_s, u"official"_s};
        for (const QString &word : others)
            QVERIFY2(ours.contains(word.toLower()) || !told.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(AlarmNewsTest)
#include "tst_alarm_news.moc"
