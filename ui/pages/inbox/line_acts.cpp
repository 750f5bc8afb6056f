#include "ui/pages/inbox/line_acts.h"

#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/pages/inbox/line_form.h"

#include <algorithm>
#include <memory>

namespace attache {

namespace {

constexpr int kFormWidth = 460;

} // namespace

LineActs::LineActs(const PageContext &context, DecisionDesk &desk, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_desk(desk)
{}

void LineActs::add() { open(tr("New line"), {}, {}); }

void LineActs::change(const QString &key)
{
    withLine(key, [this](const ClearedLine &line) { open(tr("Change the line"), line, {}); });
}

void LineActs::retire(const QString &key)
{
    withLine(key, [this](ClearedLine line) {
        line.retired = true;
        m_desk.act(
            [line](PressDesk &press, const Deed &deed) -> Status {
                const auto done = press.putLine(deed, line);
                return done ? Status() : Status(done.error());
            },
            tr("Line retired; answers that were made of it keep naming it."));
    });
}

void LineActs::reply(const CapitalQuestion &question)
{
    ClearedLine line;
    line.text = question.proposed;
    line.subject = question.subject;
    line.keywords.assign(question.words.begin(),
                         question.words.begin() + std::ptrdiff_t(std::min<std::size_t>(5, question.words.size())));
    if (question.languages.size() == 1)
        line.language = question.languages.front();
    open(tr("What the capital has replied"), line, question);
}

template <class Then>
void LineActs::withLine(const QString &key, Then then)
{
    const auto answer = m_context.tasks.read(StopToken(), [](const Desk &desk) { return desk.press().lines(); });
    m_context.tasks.whenDone(answer, this, [this, key, then](const Result<std::vector<ClearedLine>> &lines) {
        if (!lines)
            return emit said(describe(lines.error()));
        for (const ClearedLine &line : *lines)
            if (line.key == key.toStdString())
                then(line);
    });
}

void LineActs::open(const QString &title, const ClearedLine &line, const std::optional<CapitalQuestion> &question)
{
    const FigureSet *set = m_context.figures.set();
    const LocalDay today = (set ? set->scope.zone : Zone()).dayOf(m_desk.deed().at);
    auto *form = new LineForm(line, today);
    connect(form, &FormPanel::submitted, this, [this, form, question] {
        const ClearedLine wished = form->line();
        if (wished.text.empty())
            return form->complain(tr("Please write what may be said."));
        emit panelDone();
        put(wished, question);
    });
    emit panelWanted(title, form, kFormWidth);
}

void LineActs::put(const ClearedLine &line, const std::optional<CapitalQuestion> &question)
{
    const auto key = std::make_shared<std::string>();
    const auto write = [line, question, key](PressDesk &press, const Deed &deed) -> Status {
        const auto put = question ? press.replyFromCapital(deed, *question, line) : press.putLine(deed, line);
        if (!put)
            return put.error();
        *key = *put;
        return {};
    };
    m_desk.act(write, tr("Line kept."), [this, key] { sayWhatFits(*key); });
}

void LineActs::sayWhatFits(const std::string &key)
{
    const auto answer = m_context.tasks.read(StopToken(), [key](const Desk &desk) { return desk.press().waitingThatFit(key); });
    m_context.tasks.whenDone(answer, this, [this](const Result<std::vector<PostKey>> &posts) {
        if (!posts)
            return;
        const auto n = std::int64_t(posts->size());
        emit said(
            fill(tr("Line kept. It may fit %1 message(s) that wait.", nullptr, pluralNumber(n)), {m_context.words.count(n)}));
    });
}

} // namespace attache
