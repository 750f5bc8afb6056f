#include "ui/pages/post_form.h"

#include "core/domain/platform.h"
#include "core/models/fill.h"
#include "ui/dialogs/local_dates.h"
#include "ui/dialogs/platform_choice.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextHeight = 120;

// Wall time of `zone` in a widget that knows no zones: its own time stays UTC.
QDateTime wallTime(Instant at, const Zone &zone)
{
    const LocalDay day = zone.dayOf(at);
    const auto sinceMidnight = (at.time_since_epoch() + zone.offsetAt(at)) - day.time_since_epoch();
    const auto msecs = std::chrono::duration_cast<std::chrono::milliseconds>(sinceMidnight).count();
    return QDateTime(toQDate(day), QTime::fromMSecsSinceStartOfDay(int(msecs)), Qt::UTC);
}

} // namespace

PostForm::PostForm(const Zone &zone, Instant now, QWidget *parent)
    : FormPanel(fill(tr("For a post that no file brings: a screenshot, a letter to the editor. Times are those of %1."),
                     {QString::fromStdString(zone.name())}),
                tr("Add"), parent),
      m_zone(zone), m_platform(platformChoice(nullptr)), m_author(new QLineEdit), m_link(new QLineEdit), m_answers(new QLineEdit),
      m_at(new QDateTimeEdit(wallTime(now, zone))), m_text(new QPlainTextEdit)
{
    m_author->setObjectName(u"author"_s);
    m_text->setObjectName(u"text"_s);
    m_at->setDisplayFormat(u"d MMM yyyy  HH:mm"_s);
    m_at->setCalendarPopup(true);
    m_at->setLayoutDirection(Qt::LeftToRight); // right to left it would turn hours and minutes round
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kTextHeight);
    addField(tr("Platform"), m_platform);
    addField(tr("Who wrote it"), m_author);
    addField(tr("When"), m_at);
    addField(tr("What was written"), m_text);
    addField(tr("Link"), m_link);
    addField(tr("Id of the post it answers"), m_answers);
}

std::optional<ManualPost> PostForm::post() const
{
    ManualPost post;
    post.platform = platformKey(m_platform->currentText().toStdString());
    QString author = m_author->text().trimmed();
    author.remove(0, author.startsWith(u'@') ? 1 : 0);
    post.author = author.toStdString();
    post.link = m_link->text().trimmed().toStdString();
    post.inReplyTo = m_answers->text().trimmed().toStdString();
    post.text = m_text->toPlainText().toStdString();
    const QTime time = m_at->time();
    post.at = m_zone.at(fromQDate(m_at->date()), time.hour() * 60 + time.minute(), Zone::Fold::First);
    if (post.author.empty() || post.text.empty())
        return {};
    return post;
}

} // namespace attache
