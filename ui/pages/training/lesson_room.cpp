#include "ui/pages/training/lesson_room.h"

#include "core/desk/training_desk.h"
#include "core/models/case_words.h"
#include "core/models/decision_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/fill.h"
#include "core/models/result_sheet.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/report/pdf_writer.h"

#include <QDir>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct HeldLesson {
    LessonRecord record;
    std::vector<TeachingCase> cases;
};

Result<HeldLesson> heldLesson(const Desk &desk, const std::string &key)
{
    const auto lessons = desk.training().lessons();
    if (!lessons)
        return lessons.error();
    for (const LessonRecord &lesson : *lessons) {
        if (lesson.key != key)
            continue;
        auto cases = desk.training().cases(lesson.examples);
        return cases ? Result<HeldLesson>({lesson, withRubrics(std::move(*cases))}) : cases.error();
    }
    return Error{Errc::Usage, {{}, 0, "lesson"}, "no such lesson"};
}

} // namespace

LessonRoom::LessonRoom(const PageContext &context, DecisionDesk &desk, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_desk(desk)
{}

LessonRoom::~LessonRoom() { delete m_window; }

void LessonRoom::hold(const Wish &wish)
{
    CaseOptions options;
    options.hideNames = wish.hideNames;
    const auto answer = m_context.tasks.read(
        StopToken(), [keys = wish.examples, options](const Desk &desk) { return desk.training().cases(keys, options); });
    m_context.tasks.whenDone(answer, this, [this, wish](const Result<std::vector<TeachingCase>> &cases) {
        if (!cases)
            return emit said(describe(cases.error()));
        if (cases->empty())
            return emit said(tr("There is no example to show."));
        open(wish, withRubrics(*cases));
    });
}

void LessonRoom::open(const Wish &wish, std::vector<TeachingCase> cases)
{
    delete m_window;
    const QString notice = wish.hideNames ? exactWordsNotice() : tr("Names are shown.");
    m_window = new LessonWindow({std::move(cases), wish.examples, wish.collection, wish.writing, m_context.demonstration, notice},
                                m_context.words);
    connect(m_window, &LessonWindow::sheetsWanted, this, [this] { sheets(m_window->setup().cases, m_window->run().sheets()); });
    connect(m_window, &LessonWindow::left, this, &LessonRoom::keepLesson);
    m_window->present();
    emit opened();
}

void LessonRoom::keepLesson()
{
    if (!m_window || m_window->run().sheets().empty() || m_context.readOnly)
        return;
    LessonRecord lesson;
    lesson.collection = m_window->setup().collection.toStdString();
    lesson.examples = m_window->setup().examples;
    lesson.sheets = m_window->run().sheets();
    m_desk.actOn(
        [lesson](Desk &desk, const Deed &deed) {
            auto held = lesson;
            held.at = deed.at;
            return desk.training().putLesson(deed, held);
        },
        tr("The result sheets of this lesson are kept"));
}

void LessonRoom::writeSheets(const std::string &lesson)
{
    const auto answer = m_context.tasks.read(StopToken(), [lesson](const Desk &desk) { return heldLesson(desk, lesson); });
    m_context.tasks.whenDone(answer, this, [this](const Result<HeldLesson> &held) {
        if (!held)
            return emit said(describe(held.error()));
        sheets(held->cases, held->record.sheets);
    });
}

// File names are numbers: a folder is seen by others, too.
void LessonRoom::sheets(const std::vector<TeachingCase> &cases, const std::vector<TraineeSheet> &all)
{
    if (all.empty())
        return emit said(tr("Nobody has written an answer yet."));
    const auto folder = m_context.prompts.openFolder(tr("A folder for the result sheets"));
    if (!folder)
        return;
    const QDir home(*folder);
    Status written = writePdf(groupSheet(cases, all, m_context.words, m_context.demonstration),
                              home.filePath(u"results-group.pdf"_s), PaperSize::A4);
    for (std::size_t i = 0; i < all.size() && written; ++i)
        written = writePdf(traineeSheet(cases, all[i], m_context.words, m_context.demonstration),
                           home.filePath(u"results-%1.pdf"_s.arg(i + 1)), PaperSize::A4);
    emit said(written ? fill(tr("%1 result sheet(s) saved, and one of the group", nullptr, int(all.size())),
                             {QString::number(all.size())})
                      : describe(written.error()));
}

} // namespace attache
