#include "core/models/asked_view.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/subject_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AskedView)
};

// 'German' in the reader's language where the system knows it, else the tag itself.
QString languageWords(const std::string &tag, const FigureWords &words)
{
    if (tag.empty())
        return Say::tr("Language not known");
    const QLocale locale(QString::fromStdString(tag));
    if (locale.language() == QLocale::C)
        return isolated(tag);
    const QString own = locale.nativeLanguageName();
    const bool readersOwn = words.language() != u"en"_s;
    return readersOwn && !own.isEmpty() ? isolated(own) : QLocale::languageToString(locale.language());
}

// As the first word of a line.
QString subjectName(const std::string &code)
{
    if (code.empty())
        return Say::tr("Not coded yet");
    QString name = subjectWords(code);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

AskedView::Row rowOf(const QString &name, const AskedRow &row, const FigureWords &words)
{
    return {name,
            {words.count(row.asked), words.count(row.inSubstance), words.count(row.linkOnly), words.count(row.comeBack),
             words.count(row.nothing)},
            row.name.empty()};
}

QJsonObject rowJson(const AskedRow &row, const QString &name)
{
    QJsonObject told{{u"asked"_s, double(row.asked)},        {u"in_substance"_s, double(row.inSubstance)},
                     {u"link_only"_s, double(row.linkOnly)}, {u"come_back"_s, double(row.comeBack)},
                     {u"nothing"_s, double(row.nothing)},    {u"on_purpose"_s, double(row.onPurpose)}};
    if (!name.isEmpty())
        told[name] = row.name.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(row.name));
    return told;
}

QJsonArray rowsJson(const std::vector<AskedRow> &rows, const QString &name)
{
    QJsonArray told;
    for (const AskedRow &row : rows)
        told.append(rowJson(row, name));
    return told;
}

} // namespace

AskedView askedView(const Asked &asked, const FigureWords &words)
{
    AskedView view;
    view.title = Say::tr("What people asked");
    view.caption = Say::tr("messages, and how each question ended");
    view.columns = {Say::tr("asked"), Say::tr("in substance"), Say::tr("link only"), Say::tr("later", "will be answered"),
                    Say::tr("nothing")};
    if (asked.all.asked == 0)
        view.nothing = Say::tr("No message in this period.");
    else if (asked.bySubject.empty())
        view.nothing = fill(Say::tr("%1: too many to read each answer. Choose a shorter period."),
                            {words.items(Item::Message, asked.all.asked)});
    for (const AskedRow &row : asked.bySubject)
        view.subjects << rowOf(subjectName(row.name), row, words);
    for (const AskedRow &row : asked.byLanguage)
        view.languages << rowOf(languageWords(row.name, words), row, words);
    return view;
}

QJsonObject askedJson(const Asked &asked)
{
    return {{u"all"_s, rowJson(asked.all, {})},
            {u"by_subject"_s, rowsJson(asked.bySubject, u"subject"_s)},
            {u"by_language"_s, rowsJson(asked.byLanguage, u"language"_s)}};
}

} // namespace attache
