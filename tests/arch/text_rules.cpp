#include "tests/arch/text_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QRegularExpression code;
    QString where;       // paths that the rule speaks of, by regular expression
    QString excused;     // paths that it does not, or empty
    QStringView why;
};

QRegularExpression pattern(const char16_t *text) { return QRegularExpression(QString::fromUtf16(text)); }

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all{
        {pattern(uR"(\btr\(|\bQCoreApplication::translate\b|\bQT_TR(ANSLATE)?_(N_)?NOOP|\bQ_DECLARE_TR_FUNCTIONS)"), u"^core/"_s,
         u"^core/models/"_s, u"words for people are made in core/models, ui and app"},
        {pattern(uR"(\bQLabel\b)"), u"^(ui|app)/"_s, u"^ui/(theme/plain_tip|widgets/safe_label|charts/chart_table)\\."_s,
         u"QLabel guesses rich text and opens the files it names: use SafeLabel"},
        {pattern(uR"(\bQ(ToolTip|WhatsThis|MessageBox|ProgressDialog|InputDialog|TextBrowser|ErrorMessage)\b)"),
         u"^(ui|app)/"_s, {}, u"this class guesses rich text and opens the files it names"},
        {pattern(uR"(\b(setHtml|insertHtml|appendHtml)\b)"), u"^(ui|app)/"_s, {}, u"HTML on screen"},
        {pattern(uR"((->|\.)(setTitle|setTitleText|setName)\((?![^;]*(toHtmlEscaped|[eE]scaped\()|\s*(u?"|\{\}|QString\(\))))"),
         u"^ui/charts/"_s, {}, u"Qt Charts parses HTML in titles and names: toHtmlEscaped() first"},
        {pattern(uR"(\bignoreSslErrors\b)"), u"^(core|ui|app)/"_s, {}, u"a wrong certificate cannot be clicked away"},
        {pattern(uR"(\bQDesktopServices\b)"), u"^(core|ui|app)/"_s,
         u"^(ui|app)/.*(open_link|link_opener|external_link|safe_link)"_s, u"links are opened in one place"},
        {pattern(uR"(\b(system_clock::now|current(Date|DateTime|DateTimeUtc|MSecsSinceEpoch)\s*\())"), u"^(core|ui|app)/"_s,
         u"^core/base/instant\\.cpp$"_s, u"nobody but Clock asks for the time"},
        {pattern(uR"(\bstatic\s+[\w:]+\s*[&*]\s*instance\s*\()"), u"^(core|ui|app)/"_s, {}, u"no singletons"},
        {pattern(uR"(\b(SIGNAL|SLOT)\s*\()"), u"^(core|ui|app)/"_s, {}, u"connections by name are not checked by the compiler"},
    };
    return all;
}

int lineAt(const QString &text, qsizetype position)
{
    return static_cast<int>(QStringView(text).left(position).count(u'\n')) + 1;
}

bool applies(const Rule &rule, const QString &path)
{
    return path.contains(QRegularExpression(rule.where))
        && (rule.excused.isEmpty() || !path.contains(QRegularExpression(rule.excused)));
}

void collect(QStringList &found, const Rule &rule, const SourceFile &file, const QString &code)
{
    for (auto it = rule.code.globalMatch(code); it.hasNext();)
        found << file.path % u':' % QString::number(lineAt(code, it.next().capturedStart())) % u": " % rule.why;
}

} // namespace

QStringList wordingViolations(const SourceFile &file)
{
    QStringList found;
    const QString code = codeOnly(file.text);
    for (const Rule &rule : rules())
        if (applies(rule, file.path))
            collect(found, rule, file, code);
    return found;
}

QStringList sizeViolations(const SourceFile &file)
{
    QStringList found;
    const QStringList lines = file.text.split(u'\n');
    const bool header = file.path.endsWith(u".h");
    const qsizetype most = header ? 150 : 400;
    if (lines.size() - 1 > most)
        found << file.path % u": " % QString::number(lines.size() - 1) % u" lines, at most " % QString::number(most);
    if (header && !file.text.contains(u"#pragma once"))
        found << file.path % u": no #pragma once";
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].toUcs4().size() > 130)
            found << file.path % u':' % QString::number(i + 1) % u": longer than 130 characters";
    return found;
}

QStringList unfinishedWork(const SourceFile &file)
{
    static const QRegularExpression marks(u"\\b(TO"_s % u"DO|FIX"_s % u"ME|X{3}|HA"_s % u"CK)\\b"_s);
    QStringList found;
    for (auto it = marks.globalMatch(file.text); it.hasNext();)
        found << file.path % u':' % QString::number(lineAt(file.text, it.next().capturedStart())) % u": unfinished work";
    return found;
}

} // namespace attache::test
