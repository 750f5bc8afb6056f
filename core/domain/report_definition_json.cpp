#include "core/domain/report_definition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

void put(QJsonObject &object, const QString &name, std::string_view value)
{
    if (!value.empty())
        object.insert(name, text(value));
}

QJsonArray list(const std::vector<std::string> &words)
{
    QJsonArray array;
    for (const auto &word : words)
        array.append(text(word));
    return array;
}

QJsonObject pairs(const std::map<std::string, std::string> &texts)
{
    QJsonObject object;
    for (const auto &[key, value] : texts)
        object.insert(text(key), text(value));
    return object;
}

QJsonArray sectionsJson(const std::vector<SectionChoice> &sections)
{
    QJsonArray array;
    for (const auto &choice : sections) {
        QJsonObject one{{u"section"_s, text(sectionName(choice.section))}, {u"on"_s, choice.on}};
        put(one, u"comment"_s, choice.comment);
        array.append(one);
    }
    return array;
}

Error unknown(const QString &member) { return Error{Errc::Usage, {{}, 0, member.toStdString()}, {}}; }

class Reader {
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    Result<ReportDefinition> read(const std::string &name)
    {
        const auto base = m_object.contains("template"_L1) ? templateNamed(words("template"_L1)) : ReportTemplate::Summary;
        if (!base)
            return unknown(u"template"_s);
        m_definition = definitionOf(*base);
        m_definition.name = name;
        texts();
        if (const QString wrong = choices(); !wrong.isEmpty())
            return unknown(wrong);
        if (!sections())
            return unknown(u"sections"_s);
        return m_definition;
    }

private:
    std::string words(QLatin1StringView name) const { return m_object.value(name).toString().toStdString(); }

    std::vector<std::string> listOf(QLatin1StringView name) const
    {
        std::vector<std::string> found;
        for (const auto &word : m_object.value(name).toArray())
            found.push_back(word.toString().toStdString());
        return found;
    }

    std::map<std::string, std::string> pairsOf(QLatin1StringView name) const
    {
        std::map<std::string, std::string> pairs;
        const auto object = m_object.value(name).toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            pairs[it.key().toStdString()] = it.value().toString().toStdString();
        return pairs;
    }

    void texts()
    {
        m_definition.title = words("title"_L1);
        m_definition.author = words("author"_L1);
        m_definition.mark = words("mark"_L1);
        m_definition.logo = words("logo"_L1);
        m_definition.conversation = words("conversation"_L1);
        m_definition.decisions = listOf("decisions"_L1);
        m_definition.accounts = listOf("accounts"_L1);
        m_definition.landscape = m_object.value("landscape"_L1).toBool();
        if (m_object.contains("language"_L1))
            m_definition.language = words("language"_L1);
        m_definition.comments = pairsOf("comments"_L1);
        m_definition.wordings = pairsOf("wordings"_L1);
    }

    template <class Value>
    bool choose(QLatin1StringView member, std::optional<Value> value, Value &into) const
    {
        if (m_object.contains(member) && value)
            into = *value;
        return !m_object.contains(member) || value;
    }

    // The member that holds an unknown word; empty where none does.
    QString choices()
    {
        const auto paper = words("paper"_L1);
        const auto size = paper == "a4"       ? std::optional(PaperSize::A4)
                          : paper == "letter" ? std::optional(PaperSize::Letter)
                                              : std::nullopt;
        if (!choose("paper"_L1, size, m_definition.paper))
            return u"paper"_s;
        if (!choose("period"_L1, periodNamed(words("period"_L1)), m_definition.period))
            return u"period"_s;
        if (!choose("compare"_L1, compareNamed(words("compare"_L1)), m_definition.compare))
            return u"compare"_s;
        return choose("clock"_L1, clockNamed(words("clock"_L1)), m_definition.clock) ? QString() : u"clock"_s;
    }

    bool sections()
    {
        if (!m_object.contains("sections"_L1))
            return true;
        m_definition.sections.clear();
        for (const auto &value : m_object.value("sections"_L1).toArray()) {
            const auto section = sectionNamed(value["section"_L1].toString().toStdString());
            if (!section)
                return false;
            m_definition.sections.push_back(
                {*section, value["on"_L1].toBool(true), value["comment"_L1].toString().toStdString()});
        }
        return true;
    }

    const QJsonObject &m_object;
    ReportDefinition m_definition;
};

} // namespace

std::string contentOf(const ReportDefinition &definition)
{
    QJsonObject object{{u"template"_s, text(templateName(definition.base))},
                       {u"sections"_s, sectionsJson(definition.sections)},
                       {u"language"_s, text(definition.language)},
                       {u"paper"_s, text(paperName(definition.paper))},
                       {u"landscape"_s, definition.landscape},
                       {u"period"_s, text(periodName(definition.period))},
                       {u"compare"_s, text(compareName(definition.compare))},
                       {u"clock"_s, text(clockName(definition.clock))},
                       {u"decisions"_s, list(definition.decisions)},
                       {u"accounts"_s, list(definition.accounts)},
                       {u"comments"_s, pairs(definition.comments)},
                       {u"wordings"_s, pairs(definition.wordings)}};
    put(object, u"title"_s, definition.title);
    put(object, u"author"_s, definition.author);
    put(object, u"mark"_s, definition.mark);
    put(object, u"logo"_s, definition.logo);
    put(object, u"conversation"_s, definition.conversation);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<ReportDefinition> definitionFrom(const std::string &name, std::string_view content)
{
    const auto document = QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size())));
    if (!document.isObject())
        return failure(Errc::Usage, "no report definition");
    const auto object = document.object();
    return Reader(object).read(name);
}

} // namespace attache
