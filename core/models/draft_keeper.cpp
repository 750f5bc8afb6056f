#include "core/models/draft_keeper.h"

#include "core/base/instant.h"
#include "core/desk/press_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"

#include <chrono>

namespace attache {

namespace {

constexpr std::chrono::seconds kAfterTyping{3}; // five may be lost, with the time that writing takes

QString nameOf(const PostKey &post) { return QString::fromStdString(post.platform + ':' + post.id); }

} // namespace

DraftKeeper::DraftKeeper(DeskTasks &tasks, const Clock &clock, QObject *parent) : QObject(parent), m_tasks(tasks), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterTyping);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::save);
}

void DraftKeeper::open(const std::optional<PostKey> &post)
{
    if (post == m_post)
        return;
    save();
    m_post = post;
    m_text.clear();
    m_saved.clear();
    if (!post || m_known.contains(nameOf(*post)))
        return take(post ? m_known.value(nameOf(*post)) : QString());
    const auto answer = m_tasks.read(StopToken(), [key = *post](const Desk &desk) { return desk.press().draft(key); });
    m_tasks.whenDone(answer, this, [this, key = *post](const Result<std::optional<Draft>> &draft) {
        if (m_post != key)
            return;
        if (!draft)
            emit failed(describe(draft.error()));
        take(draft && *draft ? QString::fromStdString((*draft)->text) : QString());
    });
}

void DraftKeeper::take(const QString &text)
{
    if (unsaved()) // somebody has typed while it was on its way
        return;
    m_text = m_saved = text;
    emit loaded(text);
}

void DraftKeeper::typed(const QString &text)
{
    m_text = text;
    if (m_post && unsaved() && !m_soon.isActive()) // who types without a pause is saved all the same
        m_soon.start();
}

void DraftKeeper::save()
{
    m_soon.stop();
    if (!m_post || !unsaved())
        return;
    if (m_text.trimmed().isEmpty())
        return discard();
    m_saved = m_text;
    m_known[nameOf(*m_post)] = m_text;
    const auto answer = m_tasks.write(StopToken(), [key = *m_post, text = m_text.toStdString(), at = m_clock.now()](Desk &desk) {
        return desk.press().saveDraft(key, text, at);
    });
    m_tasks.whenDone(answer, this, [this, key = *m_post](const Result<bool> &done) {
        if (done)
            emit saved(key, done.value());
        else
            emit failed(describe(done.error()));
    });
}

void DraftKeeper::discard()
{
    m_soon.stop();
    if (!m_post)
        return;
    m_text.clear();
    m_saved.clear();
    m_known[nameOf(*m_post)] = QString();
    emit loaded({});
    const auto answer = m_tasks.write(
        StopToken(), [key = *m_post, at = m_clock.now()](Desk &desk) { return desk.press().discardDraft(key, at); });
    m_tasks.whenDone(answer, this, [this, key = *m_post](const Status &done) {
        if (done)
            emit saved(key, false);
        else
            emit failed(describe(done.error()));
    });
}

} // namespace attache
