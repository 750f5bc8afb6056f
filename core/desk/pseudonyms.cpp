#include "core/desk/pseudonyms.h"

#include "core/base/text.h"
#include "core/domain/json_text.h"

#include <algorithm>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kShortestName = 3;
constexpr int kLetters = 26;
const auto kLink = "[link]";
const auto kNumber = "[number]";
constexpr std::string_view kNobody = "*"; // is named and does not speak

std::string letter(std::size_t place)
{
    std::string letters;
    for (++place; place > 0; place = (place - 1) / kLetters)
        letters.insert(letters.begin(), static_cast<char>('A' + (place - 1) % kLetters));
    return letters;
}

QRegularExpression pattern(const char16_t *text)
{
    return QRegularExpression(QString::fromUtf16(text),
                              QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

const QRegularExpression &addresses()
{
    static const auto found = pattern(
        uR"((?<![@\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+|https?:\/\/\S+|www\.\S+|\b[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*)");
    return found;
}
const QRegularExpression &handles()
{
    static const auto found = pattern(uR"((?<![\w])[@＠]([\w]+(?:[.\-]\w+)*)(?:@[\w\-]+(?:\.[\w\-]+)+)?)");
    return found;
}
const QRegularExpression &longNumbers()
{
    static const auto found = pattern(uR"(\+?\d[\d \-\/.]{5,}\d)");
    return found;
}

bool hasOnlyLatinLetters(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x250; });
}

// A name as it may stand in a text: any case, and not within another word where words have blanks between them.
QRegularExpression nameInText(const QString &name, bool wholeWord, bool anyCase)
{
    const QString escaped = QRegularExpression::escape(name);
    auto options = QRegularExpression::PatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    options.setFlag(QRegularExpression::CaseInsensitiveOption, anyCase);
    return QRegularExpression(wholeWord ? u"(?<![\\p{L}\\p{N}_])"_s % escaped % u"(?![\\p{L}\\p{N}_])"_s : escaped, options);
}

} // namespace

void PseudonymBook::learn(const std::string &name, const std::string &letter, Case written)
{
    const QString words = qtText(name).trimmed();
    if (words.size() < (hasOnlyLatinLetters(words) ? kShortestName : 2))
        return;
    Name learnt{words.toStdString(), letter, nameInText(words, hasOnlyLatinLetters(words), written == Case::Any)};
    const auto known = std::find_if(m_names.begin(), m_names.end(), [&](const Name &n) { return n.words == learnt.words; });
    if (known != m_names.end()) {
        if (known->letter == kNobody) // who is named first and speaks later
            known->letter = letter;
        return;
    }
    const auto shorter = [&](const Name &other) { return other.words.size() < learnt.words.size(); };
    m_names.insert(std::find_if(m_names.begin(), m_names.end(), shorter), std::move(learnt));
}

std::string PseudonymBook::letterOf(const std::string &platform, const std::string &handle, const std::string &name,
                                    Bearer bearer)
{
    const auto [entry, isNew] = m_letters.try_emplace({platform, foldHandle(handle)}, letter(m_letters.size()));
    learn(handle, entry->second);
    learn(name, entry->second);
    const auto parts = qtText(name).split(u' ', Qt::SkipEmptyParts);
    if (bearer == Bearer::Person && parts.size() > 1)
        for (const auto &part : parts)
            if (part.size() >= kShortestName && part.front().isUpper())
                learn(part.toStdString(), entry->second, Case::AsWritten);
    return entry->second;
}

void PseudonymBook::hide(const std::string &platform, const std::string &handle, const std::string &name)
{
    const auto known = m_letters.find({platform, foldHandle(handle)});
    const auto letter = known == m_letters.end() ? std::string(kNobody) : known->second;
    learn(handle, letter);
    learn(name, letter);
}

std::string PseudonymBook::hidden(const std::string &platform, std::string_view text)
{
    QString words = qtText(text);
    words.replace(addresses(), QLatin1StringView(kLink));
    QString done;
    qsizetype from = 0;
    for (auto it = handles().globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        auto known = m_letters.find({platform, foldHandle(match.captured(0).mid(1).toStdString())});
        if (known == m_letters.end()) // with its host, where it is known without
            known = m_letters.find({platform, foldHandle(match.captured(1).toStdString())});
        const auto handle = known == m_letters.end() ? match.captured(0).mid(1) : QString();
        const auto letter = handle.isEmpty() ? known->second : letterOf(platform, handle.toStdString(), {});
        done += words.mid(from, match.capturedStart() - from) + u'@' + qtText(letter);
        from = match.capturedEnd();
    }
    words = done + words.mid(from);
    for (const auto &name : m_names)
        words.replace(name.inText, qtText(name.letter));
    words.replace(longNumbers(), QLatin1StringView(kNumber));
    return words.toStdString();
}

} // namespace attache
