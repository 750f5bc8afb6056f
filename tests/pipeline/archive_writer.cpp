#include "tests/pipeline/archive_writer.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <random>

namespace attache::test {

namespace {

using namespace Qt::StringLiterals;

const std::array kWords{"Guten Tag, wann?",         "متى تفتحون؟",     "签证要多久",
                        "Quand, s'il vous plaît ?", "Почему \"так\"?", "¿Cómo?\nGracias"};

QDateTime momentOf(qint64 seconds) { return QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(seconds); }

QString twcsTime(qint64 seconds) { return QLocale::c().toString(momentOf(seconds), u"ddd MMM dd HH:mm:ss '+0000' yyyy"_s); }

QString isoTime(qint64 seconds) { return momentOf(seconds).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s); }

QString quoted(QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; }

// The moment of row `id`: rows follow each other in about two minutes.
qint64 secondsOf(int id) { return id * 117; }

class Writer {
public:
    explicit Writer(unsigned seed) : m_random(seed) {}
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    bool percent(int share) { return upTo(99) < share; }
    QString words() { return QString::fromUtf8(kWords[static_cast<std::size_t>(upTo(5))]); }
    QString person() { return u"p%1"_s.arg(upTo(150)); }
    QString ours() { return percent(70) ? u"Amb"_s : u"Consulate_1"_s; }

private:
    std::mt19937 m_random;
};

} // namespace

QByteArray twcsArchive(int rows, unsigned seed)
{
    Writer w(seed);
    QString csv = u"tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"_s;
    for (int id = 1; id <= rows; ++id) {
        const bool ours = w.percent(35);
        const int parent = w.percent(65) ? id - 1 - w.upTo(25) : 0;
        const QString text =
            (ours || w.percent(50) ? QString() : u"@"_s + (w.percent(70) ? u"amb"_s : u"CONSULATE_1"_s) + u' ') + w.words();
        // Some rows tell a time that does not fit their place.
        const auto time = secondsOf(id) - (w.percent(3) ? w.upTo(4000) : 0);
        csv += u"%1,%2,%3,%4,%5,,%6\n"_s.arg(id).arg(
            ours ? w.ours() : w.person(), ours ? u"False"_s : u"True"_s, twcsTime(time), quoted(text),
            parent > 0 ? QString::number(w.percent(4) ? parent + 900'000 : parent) : QString());
    }
    return csv.toUtf8();
}

QByteArray laterDay(int rows, unsigned seed)
{
    Writer w(seed);
    QString csv =
        u"platform,id,author,created_at,text,in_reply_to,repost_of,quote_of,mentions,likes,reposts,quotes,replies,impressions,"
        "deleted_at,edited_at,observed_at\n"_s;
    const auto observed = isoTime(secondsOf(rows) + 90'000);
    for (int id = 1; id <= rows / 4; ++id) {
        const int kind = w.upTo(5);
        const auto seconds = secondsOf(rows) + id * 211;
        const auto number = 100'000 + id;
        const auto target = 1 + w.upTo(rows - 1);
        if (kind == 0) // a post of ours with counts, perhaps a quote or a repost
            csv +=
                u"x,%1,%2,%3,%4,,%5,%6,,%7,%8,,%9,%10,,,%11\n"_s.arg(number)
                    .arg(w.ours(), isoTime(seconds), quoted(w.words()))
                    .arg(w.percent(10) ? QString::number(target) : QString(), w.percent(20) ? QString::number(target) : QString())
                    .arg(w.upTo(90))
                    .arg(w.upTo(9))
                    .arg(w.upTo(5))
                    .arg(100 + w.upTo(900))
                    .arg(observed);
        else if (kind == 1) // a late answer
            csv += u"x,%1,%2,%3,%4,%5,,,,,,,,,,,%6\n"_s.arg(number)
                       .arg(w.ours(), isoTime(seconds), quoted(w.words()))
                       .arg(target)
                       .arg(observed);
        else if (kind == 2) // a question on another platform, mentions in a field of their own
            csv += u"mastodon,%1,%2@social.example,%3,%4,,,,%5,,,,,,,,%6\n"_s.arg(id).arg(
                w.person(), isoTime(seconds), quoted(w.words()), w.percent(50) ? u"amb@social.example"_s : QString(), observed);
        else if (kind == 3) // its answer
            csv += u"mastodon,%1,Amb@social.example,%2,%3,%4,,,,,,,,,,,%5\n"_s.arg(id)
                       .arg(isoTime(seconds), quoted(w.words()))
                       .arg(id - 1)
                       .arg(observed);
        else if (kind == 4) // a question that its author takes back
            csv += u"x,%1,%2,%3,,,,,amb,,,,,,%4,,%5\n"_s.arg(number).arg(w.person(), isoTime(seconds),
                                                                         isoTime(seconds + 60 * w.upTo(600)), observed);
        else // a question that is edited
            csv += u"x,%1,%2,%3,%4,,,,amb,,,,,,,%5,%6\n"_s.arg(number).arg(
                w.person(), isoTime(seconds), quoted(u"@amb "_s + w.words()), isoTime(seconds + 60), observed);
    }
    return csv.toUtf8();
}

} // namespace attache::test
