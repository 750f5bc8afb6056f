#include "ui/pages/training/example_forms.h"

#include "core/models/case_words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWordsHeight = 72, kListHeight = 320;

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

// What opens a panel gives its cross the focus; the field comes after that.
void focusLater(QWidget *field)
{
    QMetaObject::invokeMethod(
        field, [field] { field->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

QPlainTextEdit *words(const QString &name, const QString &content)
{
    auto *edit = new QPlainTextEdit(content);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(kWordsHeight);
    return edit;
}

QLineEdit *line(const QString &name, const QString &content)
{
    auto *edit = new QLineEdit(content);
    edit->setObjectName(name);
    return edit;
}

// What stands between the marks, without blanks at the ends and without what is empty.
std::vector<std::string> partsOf(const QString &content, QChar mark)
{
    std::vector<std::string> parts;
    const QStringList all = content.split(mark, Qt::SkipEmptyParts);
    for (const QString &part : all)
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.push_back(trimmed.toStdString());
    return parts;
}

QString joinedBy(const std::vector<std::string> &parts, const QString &mark)
{
    QStringList all;
    for (const std::string &part : parts)
        all << text(part);
    return all.join(mark);
}

} // namespace

ExampleForm::ExampleForm(const Example &example, QWidget *parent)
    : FormPanel(tr("Only the point and what to learn are shown to a class, at the end; the notes are for you."), tr("Keep it"),
                parent),
      m_example(example),
      m_title(line(u"exampleTitle"_s, text(example.title))),
      m_tags(line(u"exampleTags"_s, joinedBy(example.tags, u", "_s))),
      m_verdict(new QComboBox),
      m_kind(new QComboBox),
      m_point(words(u"examplePoint"_s, text(example.point))),
      m_learn(words(u"exampleLearn"_s, joinedBy(example.learn, u"\n"_s))),
      m_notes(words(u"exampleNotes"_s, text(example.notes)))
{
    m_verdict->setObjectName(u"exampleVerdict"_s);
    for (const Verdict verdict : {Verdict::Copy, Verdict::Discuss})
        m_verdict->addItem(verdictWords(verdict), int(verdict));
    m_verdict->setCurrentIndex(m_verdict->findData(int(example.verdict)));
    for (const CaseKind kind : {CaseKind::Post, CaseKind::Exchange, CaseKind::Incident})
        m_kind->addItem(caseKindWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(example.kind)));
    addField(tr("The point it teaches"), m_point);
    addField(tr("Worth"), m_verdict);
    addField(tr("What is shown of it"), m_kind);
    addField(tr("Title for class (no names)"), m_title);
    addField(tr("What to learn, a line each"), m_learn);
    addField(tr("Tags, parted by commas"), m_tags);
    addField(tr("Notes for the instructor"), m_notes);
}

void ExampleForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    focusLater(m_point);
}

Example ExampleForm::example() const
{
    Example example = m_example;
    example.retired = false;
    example.title = m_title->text().trimmed().toStdString();
    example.point = m_point->toPlainText().trimmed().toStdString();
    example.notes = m_notes->toPlainText().trimmed().toStdString();
    example.verdict = Verdict(m_verdict->currentData().toInt());
    example.kind = CaseKind(m_kind->currentData().toInt());
    example.tags = partsOf(m_tags->text(), u',');
    example.learn = partsOf(m_learn->toPlainText(), u'\n');
    return example;
}

CaseWordingForm::CaseWordingForm(const Example &example, const TeachingCase &teaching, const std::vector<std::string> &ids,
                                 QWidget *parent)
    : FormPanel(QString(exactWordsNotice() + u' ' + tr("Another wording for class cannot.")), tr("Keep it"), parent),
      m_example(example),
      m_case(teaching),
      m_ids(ids),
      m_posts(new QComboBox),
      m_words(words(u"wordingWords"_s, {})),
      m_question(words(u"wordingQuestion"_s, {})),
      m_happened(words(u"wordingHappened"_s, {})),
      m_rubric(words(u"wordingRubric"_s, {})),
      m_stops(new QCheckBox(tr("The replay stops after this post")))
{
    m_posts->setObjectName(u"wordingPost"_s);
    m_stops->setObjectName(u"wordingStops"_s);
    for (std::size_t i = 0; i < m_case.posts.size(); ++i)
        m_posts->addItem(QString(QString::number(i + 1) + u". "_s + casePersonWords(m_case, m_case.posts[i].by)));
    addField(tr("Post"), m_posts);
    addField(tr("Wording for class; empty: the exact words"), m_words);
    addField(tr("Decision point"), m_stops);
    addField(tr("Question; empty: what would you do now?"), m_question);
    addField(tr("What happened; empty: the next posts tell"), m_happened);
    addField(tr("Rubric: a line each, its points at the end (Names the fact: 2)"), m_rubric);
    if (m_example.points.empty()) // what was proposed is where the trainer starts from
        for (DecisionPoint point : m_case.points)
            for (std::size_t i = 0; i < m_ids.size(); ++i)
                if (m_case.posts[i].id == point.after) {
                    point.after = m_ids[i];
                    m_example.points.push_back(point);
                    break;
                }
    connect(m_posts, &QComboBox::currentIndexChanged, this, &CaseWordingForm::choose);
    choose(0);
}

void CaseWordingForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    focusLater(m_posts);
}

void CaseWordingForm::choose(int post)
{
    keep();
    m_post = post;
    if (post < 0 || post >= int(m_ids.size()))
        return;
    const std::string &id = m_ids[std::size_t(post)];
    const auto wording = m_example.wordings.find(id);
    m_words->setPlaceholderText(casePostText(m_case.posts[std::size_t(post)]));
    m_words->setPlainText(wording == m_example.wordings.end() ? QString() : text(wording->second));
    const auto point = std::find_if(m_example.points.begin(), m_example.points.end(),
                                    [&](const DecisionPoint &stop) { return stop.after == id; });
    const bool stops = point != m_example.points.end();
    m_stops->setChecked(stops);
    m_question->setPlainText(stops ? text(point->question) : QString());
    m_happened->setPlainText(stops ? text(point->happened) : QString());
    QStringList rubric;
    if (stops)
        for (const RubricLine &one : point->rubric)
            rubric << QString(text(one.criterion) + u": "_s + QString::number(one.points));
    m_rubric->setPlainText(rubric.join(u'\n'));
}

void CaseWordingForm::keep()
{
    if (m_post < 0 || m_post >= int(m_ids.size()))
        return;
    const std::string &id = m_ids[std::size_t(m_post)];
    const QString wording = m_words->toPlainText().trimmed();
    m_example.wordings.erase(id);
    if (!wording.isEmpty())
        m_example.wordings.emplace(id, wording.toStdString());
    const auto point = std::find_if(m_example.points.begin(), m_example.points.end(),
                                    [&](const DecisionPoint &stop) { return stop.after == id; });
    if (!m_stops->isChecked()) {
        if (point != m_example.points.end())
            m_example.points.erase(point);
        return;
    }
    DecisionPoint kept = point == m_example.points.end() ? DecisionPoint{id, PointReason::Set, {}, {}, {}, {}} : *point;
    kept.question = m_question->toPlainText().trimmed().toStdString();
    kept.happened = m_happened->toPlainText().trimmed().toStdString();
    kept.rubric.clear();
    for (const std::string &one : partsOf(m_rubric->toPlainText(), u'\n')) {
        const auto colon = one.rfind(':');
        const int points = colon == std::string::npos ? 0 : QString::fromStdString(one.substr(colon + 1)).trimmed().toInt();
        kept.rubric.push_back({points > 0 ? one.substr(0, colon) : one, std::max(1, points)});
    }
    if (point == m_example.points.end())
        m_example.points.push_back(kept);
    else
        *point = kept;
}

Example CaseWordingForm::example()
{
    CaseWordingForm::keep();
    return m_example;
}

CollectionForm::CollectionForm(const Collection &collection, const std::vector<Entry> &entries, QWidget *parent)
    : FormPanel(tr("Space puts an example in or takes it out; Alt+Up and Alt+Down change the order."), tr("Keep it"), parent),
      m_collection(collection),
      m_name(line(u"collectionName"_s, text(collection.name))),
      m_list(new QListWidget)
{
    m_list->setObjectName(u"collectionExamples"_s);
    m_list->setMinimumHeight(kListHeight);
    m_list->setTextElideMode(Qt::ElideRight);
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, text(entry.key));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.chosen ? Qt::Checked : Qt::Unchecked);
    }
    m_name->setReadOnly(!collection.name.empty()); // its name is its key
    addField(tr("Name of the collection"), m_name);
    addField(tr("Examples, in the order of the lesson"), m_list);
    for (const int step : {-1, 1}) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | (step < 0 ? Qt::Key_Up : Qt::Key_Down)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step] { move(step); });
        addAction(action);
    }
}

void CollectionForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    focusLater(m_name->isReadOnly() ? static_cast<QWidget *>(m_list) : m_name);
}

void CollectionForm::move(int step)
{
    const int from = m_list->currentRow(), to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

Collection CollectionForm::collection() const
{
    Collection collection = m_collection;
    collection.name = m_name->text().trimmed().toStdString();
    collection.examples.clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            collection.examples.push_back(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    return collection;
}

LessonForm::LessonForm(bool writing, QWidget *parent)
    : FormPanel(
        QString((writing ? tr("The replay stops where somebody had to decide; trainees write what they would do and what they "
                              "expect, and only then see what happened.")
                         : tr("Full screen, one post after the other; Space goes on, Esc ends it."))
                + u' ' + exactWordsNotice()),
        writing ? tr("Into the case room") : tr("Present"), parent),
      m_hide(new QCheckBox(tr("Hide names: people are letters, the same ones through the whole lesson")))
{
    m_hide->setObjectName(u"hideNames"_s);
    m_hide->setChecked(true);
    addField(tr("Names"), m_hide);
}

bool LessonForm::hidesNames() const { return m_hide->isChecked(); }

void LessonForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    if (auto *go = findChild<QPushButton *>(u"submit"_s))
        focusLater(go);
}

PackForm::PackForm(const QString &title, QWidget *parent)
    : FormPanel(tr("One file for other missions: letters instead of names, wordings for class instead of exact words."),
                tr("Export…"), parent),
      m_title(line(u"packTitle"_s, title)),
      m_exact(new QCheckBox(tr("Exact words, too, where there is no wording for class (they can be searched)")))
{
    m_exact->setObjectName(u"packExactWords"_s);
    addField(tr("Title of the pack (no names)"), m_title);
    addField(tr("Words"), m_exact);
}

QString PackForm::title() const { return m_title->text().trimmed(); }

bool PackForm::exactWords() const { return m_exact->isChecked(); }

} // namespace attache
