#include "sample_specs.h"

#include <chrono>
#include <cmath>

namespace attache::sample {

using namespace Qt::StringLiterals;

namespace {

ChartWords wordsFor(const QString &title, const QList<QStringList> &table)
{
    ChartWords words;
    words.title = title;
    words.accessible = title + u" in one sentence."_s;
    words.table = table;
    return words;
}

ShareBarsSpec::Row row(const QString &label, double share, int hits, const QString &of, Tone tone, bool range = true)
{
    ShareBarsSpec::Row r;
    r.label = label;
    r.value = QString::number(std::round(share * 100)) + u"\u00A0%"_s;
    r.fraction = u"%1 %2"_s.arg(hits).arg(of);
    r.tip = label + u' ' + r.value;
    r.share = share;
    if (range) {
        r.lo = std::max(0.0, share - 0.05);
        r.hi = std::min(1.0, share + 0.05);
    }
    r.tone = tone;
    r.opens = {FigureId::AnswerRate24h, false, {}};
    return r;
}

} // namespace

DayBarsSpec dayBars(bool arabic)
{
    const QList<int> liked{1040, 1170, 290,  520, 1480, 1100, 1340, 1120, 1000, 700,  370,  1600, 860,  0,   0,  0,
                           330,  420,  1150, 810, 760,  980,  1240, 500,  640,  1450, 1030, 760,  1140, 800, 310};
    const QList<int> talked{220, 170, 30,  70,  180,  190,  220, 210, 280, 190, 60,  220, 170, 0,   0, 0,
                            70,  60,  390, 260, 2536, 1480, 230, 70,  60,  190, 210, 220, 180, 190, 80};
    DayBarsSpec spec;
    spec.words = wordsFor(arabic ? u"التفاعلات حسب اليوم"_s : u"Reactions by day"_s,
                          {{u"Day"_s, u"liked"_s, u"talked back"_s}, {u"1 Oct"_s, u"1 040"_s, u"220"_s}});
    spec.parts = {{arabic ? u"أعجبهم أو نقلوه"_s : u"liked or passed on"_s, Tone::Us, FigureId::Engagement},
                  {arabic ? u"ردّوا عليه"_s : u"talked back"_s, Tone::Them, FigureId::Engagement}};
    const LocalDay first{std::chrono::local_days{std::chrono::year{2026} / 10 / 1}};
    for (int i = 0; i < liked.size(); ++i) {
        const bool gap = i >= 13 && i <= 15;
        spec.days += {first + std::chrono::days{i}, gap ? QList<double>{} : QList<double>{double(liked[i]), double(talked[i])},
                      gap, u"%1 Oct: %2 liked, %3 talked back"_s.arg(i + 1).arg(liked[i]).arg(talked[i])};
    }
    spec.dayLabels = {{0, arabic ? u"1 أكتوبر"_s : u"1 Oct"_s}, {6, u"7"_s}, {13, u"14"_s}, {20, u"21"_s}, {27, u"28"_s}};
    spec.gapLabel = arabic ? u"لا بيانات"_s : u"no data"_s;
    spec.note = {20, arabic ? u"منشور الرسوم، 21 أكتوبر"_s : u"Fees post, 21 Oct"_s};
    return spec;
}

ShareBarsSpec waits(bool arabic)
{
    ShareBarsSpec spec;
    spec.words = wordsFor(u"Within a day"_s, {{u"within"_s, u"share"_s}, {u"24 h"_s, u"69 %"_s}});
    const QString of = arabic ? u"من 354"_s : u"of 354"_s;
    spec.rows = {row(arabic ? u"خلال ساعة"_s : u"within 1 h"_s, 0.07, 25, of, Tone::Us, false),
                 row(arabic ? u"خلال 4 ساعات"_s : u"within 4 h"_s, 0.30, 105, of, Tone::Us, false),
                 row(arabic ? u"خلال 24 ساعة"_s : u"within 24 h"_s, 0.69, 245, of, Tone::Us, false)};
    return spec;
}

ShareBarsSpec far(bool arabic)
{
    ShareBarsSpec spec;
    spec.labelsAbove = true;
    spec.words = wordsFor(u"How far conversations go"_s, {{u"step"_s, u"share"_s}, {u"They wrote to us"_s, u"100 %"_s}});
    const QString of = arabic ? u"من 301"_s : u"of 301"_s;
    spec.rows = {row(arabic ? u"كتبوا إلينا"_s : u"They wrote to us"_s, 1, 301, of, Tone::Them, false),
                 row(arabic ? u"أجبنا"_s : u"We answered"_s, 0.79, 239, of, Tone::Us),
                 row(arabic ? u"عادوا"_s : u"They came back"_s, 0.36, 109, of, Tone::Them),
                 row(arabic ? u"أجبنا ثانية"_s : u"We answered again"_s, 0.24, 72, of, Tone::Us)};
    return spec;
}

PartsBarSpec parts(bool arabic)
{
    PartsBarSpec spec;
    spec.words = wordsFor(u"All 401 messages"_s, {{u"part"_s, u"n"_s}, {u"answered"_s, u"287"_s}});
    const auto part = [&](const QString &en, const QString &ar, double n, Tone tone) {
        const QString label = (arabic ? ar : en) + u' ' + QString::number(n);
        spec.parts += {label, label, n, tone, {FigureId::MessagesAll, false, {}}};
    };
    part(u"answered"_s, u"أُجيب"_s, 287, Tone::Us);
    part(u"left on purpose"_s, u"تُرك عمداً"_s, 34, Tone::Silent);
    part(u"too late"_s, u"فات الأوان"_s, 58, Tone::TooLate);
    part(u"waiting"_s, u"ينتظر"_s, 9, Tone::Waiting);
    part(u"withdrawn"_s, u"سُحب"_s, 13, Tone::Withdrawn);
    return spec;
}

CurveSpec curve(bool arabic)
{
    CurveSpec spec;
    spec.words = wordsFor(u"How long people wait"_s, {{u"after"_s, u"still waiting"_s}, {u"1 h"_s, u"342"_s}});
    constexpr double kHalf = 36'000; // 10 h
    for (double t = 300; t < 259'200; t *= 1.09) {
        const double share = 1 / (1 + std::pow(t / kHalf, 0.9));
        spec.points += {t, share, std::max(0.0, share - 0.03), std::min(1.0, share + 0.03)};
    }
    spec.ticks = {{900, arabic ? u"15 د"_s : u"15 min"_s, u"365"_s},
                  {3600, arabic ? u"1 س"_s : u"1 h"_s, u"342"_s},
                  {14'400, arabic ? u"4 س"_s : u"4 h"_s, u"262"_s},
                  {86'400, arabic ? u"يوم"_s : u"1 day"_s, u"109"_s},
                  {259'200, arabic ? u"3 أيام"_s : u"3 days"_s, u"74"_s}};
    spec.waitingLabel = arabic ? u"ينتظرون"_s : u"waiting"_s;
    spec.mark = {kHalf, arabic ? u"نصفهم تلقّى جواباً خلال 10 ساعات"_s : u"half had an answer within 10 h"_s};
    spec.opens = {FigureId::LatencyMedian, false, {}};
    return spec;
}

} // namespace attache::sample
