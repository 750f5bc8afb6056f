// An officer at the desk, for kill_desk.py. 'desk_driver WORKSPACE work SEED POST...' types, discards, decides and takes back
// until it is killed, with the window's own draft keeper and decision desk; every act is a line of JSON when it is done and
// another one when it is acknowledged. 'desk_driver WORKSPACE look POST...' prints what stands on these posts.
#include "core/desk/desk.h"
#include "core/models/decision_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/draft_keeper.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kBetweenKeys{15};
constexpr int kMostKeys = 500; // in one go: more seconds than may be lost

void say(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout); // what the kernel has outlives the process
}

// By the clock that Python calls monotonic.
double seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

PostKey keyOf(const QString &name)
{
    const auto colon = name.indexOf(u':');
    return {name.left(colon).toStdString(), name.mid(colon + 1).toStdString()};
}

QString nameOf(const PostKey &post) { return QString::fromStdString(post.platform + ':' + post.id); }

class DeskDriver final : public QObject {
public:
    DeskDriver(DeskTasks &tasks, const QStringList &posts, quint32 seed)
        : m_dice(seed),
          m_posts(posts),
          m_keeper(tasks, m_clock),
          m_desk(tasks, m_clock, m_name)
    {
        m_name.set(u"Rania"_s);
        connect(&m_keeper, &DraftKeeper::loaded, this, [this](const QString &text) { opened(text); });
        connect(&m_keeper, &DraftKeeper::saved, this, [](const PostKey &post, bool kept) {
            say({{u"did"_s, u"saved"_s}, {u"post"_s, nameOf(post)}, {u"kept"_s, kept}});
        });
        connect(&m_keeper, &DraftKeeper::failed, this, &DeskDriver::fail);
        connect(&m_desk, &DecisionDesk::done, this, [](const QString &) { say({{u"did"_s, u"stands"_s}}); });
        connect(&m_desk, &DecisionDesk::turned, this, [](const QString &, qint64) { say({{u"did"_s, u"stands"_s}}); });
        connect(&m_desk, &DecisionDesk::nothingToTurn, this, [](const QString &) { say({{u"did"_s, u"stands"_s}}); });
        connect(&m_desk, &DecisionDesk::failed, this, &DeskDriver::fail);
        m_beat.setInterval(kBetweenKeys);
        connect(&m_beat, &QTimer::timeout, this, &DeskDriver::goOn);
        m_beat.start();
        openAnother();
    }

private:
    static void fail(const QString &why) { say({{u"did"_s, u"failed"_s}, {u"why"_s, why}}); }

    void opened(const QString &text)
    {
        m_text = text;
        m_open = true;
        say({{u"did"_s, u"opened"_s}, {u"post"_s, m_post}, {u"text"_s, text}, {u"at"_s, seconds()}});
    }

    void openAnother()
    {
        const auto other = m_posts.at(m_dice.bounded(m_posts.size()));
        if (other == m_post)
            return;
        m_open = false;
        m_post = other;
        m_keeper.open(keyOf(m_post));
    }

    void goOn()
    {
        if (!m_open)
            return;
        if (m_keys-- > 0)
            return typeOne();
        m_keys = m_dice.bounded(3) == 0 ? m_dice.bounded(kMostKeys) : m_dice.bounded(40);
        switch (m_dice.bounded(10)) {
        case 0: return discard();
        case 1: return undo();
        case 2:
        case 3: return openAnother();
        default: return decide();
        }
    }

    void typeOne()
    {
        const QString key = QChar(u'a' + m_typed++ % 23);
        m_text += key;
        say({{u"did"_s, u"typed"_s}, {u"post"_s, m_post}, {u"key"_s, key}, {u"at"_s, seconds()}});
        m_keeper.typed(m_text);
    }

    void discard()
    {
        say({{u"did"_s, u"discarded"_s}, {u"post"_s, m_post}, {u"at"_s, seconds()}});
        m_keeper.discard();
    }

    void undo()
    {
        say({{u"did"_s, u"undo"_s}});
        m_desk.undo();
    }

    // One to twenty messages, as one step.
    void decide()
    {
        constexpr DecisionKind kinds[] = {DecisionKind::MarkedAnswered, DecisionKind::TooLate, DecisionKind::Spam,
                                          DecisionKind::Reopened,       DecisionKind::Note,    DecisionKind::Note};
        Decision decision;
        decision.kind = kinds[m_dice.bounded(6)];
        const QString mark = u"%1-%2"_s.arg(qApp->applicationPid()).arg(++m_marks);
        (decision.kind == DecisionKind::Note ? decision.value : decision.reason) = mark.toStdString();
        std::vector<Decision> decisions;
        QJsonArray posts;
        const int first = m_dice.bounded(int(m_posts.size()));
        const int count = m_dice.bounded(4) == 0 ? 20 : 1;
        for (int i = 0; i < count; ++i) {
            const QString post = m_posts.at((first + i) % m_posts.size());
            posts << post;
            decisions.push_back(decision);
            decisions.back().post = keyOf(post);
        }
        say({{u"did"_s, u"decided"_s}, {u"note"_s, decision.kind == DecisionKind::Note}, {u"mark"_s, mark}, {u"posts"_s, posts}});
        m_desk.decide(decisions, mark);
    }

    QRandomGenerator m_dice;
    QStringList m_posts;
    SystemClock m_clock;
    OfficerName m_name;
    DraftKeeper m_keeper;
    DecisionDesk m_desk;
    QTimer m_beat;
    QString m_post, m_text;
    bool m_open = false;
    int m_keys = 0, m_typed = 0, m_marks = 0;
};

int look(const Desk &desk, const QStringList &posts)
{
    for (const QString &post : posts) {
        const auto draft = desk.press().draft(keyOf(post));
        const auto said = desk.press().decisionsOn(keyOf(post));
        if (!draft || !said)
            return 1;
        QString standing;
        QJsonArray notes;
        for (const Decision &decision : *said) {
            if (facetOf(decision.kind) == Facet::Standing)
                standing = QString::fromStdString(decision.reason);
            else if (decision.kind == DecisionKind::Note)
                notes << QString::fromStdString(decision.value);
        }
        say({{u"post"_s, post},
             {u"draft"_s, *draft ? QString::fromStdString((*draft)->text) : QString()},
             {u"standing"_s, standing},
             {u"notes"_s, notes}});
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const bool works = words.value(2) == u"work"_s;
    if (words.size() < (works ? 5 : 4) || (!works && words.at(2) != u"look"_s)) {
        std::fputs("usage: desk_driver WORKSPACE work SEED POST... | look POST...\n", stderr);
        return 2;
    }
    const auto desk = Desk::open(words.at(1).toStdString(), works ? Desk::Access::Write : Desk::Access::Read);
    if (!desk) {
        std::fputs("the workspace cannot be opened\n", stderr);
        return 4;
    }
    if (!works)
        return look(**desk, words.mid(3));
    DeskTasks tasks(**desk);
    const DeskDriver officer(tasks, words.mid(4), words.at(3).toUInt());
    return QCoreApplication::exec();
}
