#include "ui/pages/import_panel.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/dialogs/focus_walk.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/import_file_card.h"
#include "ui/pages/own_question.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/safe_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

SafeLabel *paragraph(TypeStep step, Ink ink, const QString &words = {})
{
    auto *label = new SafeLabel(step, ink);
    label->setFit(SafeLabel::Fit::Wrap);
    label->setWords(words);
    return label;
}

QPushButton *action(const QString &words, const QString &objectName)
{
    auto *button = new QPushButton(words);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ImportPanel::ImportPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_plan(new ImportPlan(context.tasks, context.words, this)),
      m_list(new QVBoxLayout),
      m_before(new QWidget),
      m_progress(new ProgressLine)
{
    m_list->setSpacing(kCardGap);
    auto *before = new QVBoxLayout(m_before);
    before->setContentsMargins(0, 0, 0, 0);
    before->setSpacing(kCardGap);
    before->addWidget(buildSources());
    before->addLayout(m_list);
    before->addWidget(buildQuestions());
    before->addWidget(buildFoot());
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kCardGap);
    layout->addWidget(m_before);
    layout->addWidget(m_progress);
    layout->addStretch();
    connect(m_plan, &ImportPlan::added, this, &ImportPanel::addCard);
    connect(m_plan, &ImportPlan::changed, this, &ImportPanel::refresh);
    connect(m_plan, &ImportPlan::removed, this, [this](int id) {
        if (ImportFileCard *card = m_cards.take(id))
            card->deleteLater(); // its own button asked for it
        refreshQuestions();
    });
    connect(m_progress, &ProgressLine::cancelled, this, &ImportPanel::cancelWanted);
    refreshQuestions();
}

QWidget *ImportPanel::buildSources()
{
    auto *sources = new QWidget;
    auto *column = new QVBoxLayout(sources);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(paragraph(TypeStep::Body, Ink::Soft,
                                tr("Drop files, archives or folders anywhere on the window, or choose them here. "
                                   "They are only looked at; nothing is stored before you say so.")));
    auto *files = action(tr("Add files…"), u"addFiles"_s);
    auto *folder = action(tr("Add a folder…"), u"addFolder"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(files);
    row->addWidget(folder);
    row->addStretch();
    column->addLayout(row);
    connect(files, &QPushButton::clicked, this,
            [this] { add(m_context.prompts.openFiles(tr("Files to import"), tr("All files (*)"))); });
    connect(folder, &QPushButton::clicked, this, [this] {
        if (const auto path = m_context.prompts.openFolder(tr("Folder to import")))
            add({*path});
    });
    return sources;
}

QWidget *ImportPanel::buildQuestions()
{
    auto *questions = new QWidget;
    auto *column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardGap);
    m_own = new OwnQuestion(m_context.words);
    m_own->setObjectName(u"ownQuestion"_s);
    m_private = new QCheckBox(tr("Read posts to few readers too (followers only, direct)"));
    m_private->setObjectName(u"privatePosts"_s);
    column->addWidget(m_own);
    column->addWidget(m_private);
    connect(m_own, &OwnQuestion::answered, m_plan, &ImportPlan::setOwn);
    connect(m_private, &QCheckBox::toggled, m_plan, &ImportPlan::setPrivatePosts);
    return questions;
}

QWidget *ImportPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_onCancel = new QComboBox;
    m_onCancel->setObjectName(u"onCancel"_s);
    m_onCancel->setAccessibleName(tr("If it is cancelled"));
    m_onCancel->addItem(tr("If it is cancelled, keep what was read until then"));
    m_onCancel->addItem(tr("If it is cancelled, keep nothing of it"));
    m_import = action(tr("Import"), u"import"_s);
    m_import->setDefault(true);
    m_import->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_state = paragraph(TypeStep::Small, Ink::Soft);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_import);
    row->addWidget(m_onCancel);
    row->addStretch();
    column->addWidget(m_state);
    column->addLayout(row);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::start);
    connect(m_onCancel, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_plan->setOnCancel(index == 1 ? ImportRequest::OnCancel::KeepNothing : ImportRequest::OnCancel::KeepBatches);
    });
    return foot;
}

void ImportPanel::add(const QStringList &paths) { m_plan->add(paths); }

void ImportPanel::addCard(int id)
{
    auto *card = new ImportFileCard(*m_plan->file(id));
    card->setObjectName(u"importFile%1"_s.arg(id));
    m_cards.insert(id, card);
    m_list->addWidget(card);
    connect(card, &ImportFileCard::leftOut, this, [this, id] { m_plan->remove(id); });
    connect(card, &ImportFileCard::columnsChanged, this, [this, id](const ColumnChoice &c) { m_plan->setColumns(id, c); });
    connect(card, &ImportFileCard::rememberChanged, this, [this, id](bool r) { m_plan->setRemembered(id, r); });
}

void ImportPanel::refresh(int id)
{
    if (ImportFileCard *card = m_cards.value(id))
        card->refresh(*m_plan->file(id));
    refreshQuestions();
}

void ImportPanel::refreshQuestions()
{
    const bool asks = m_plan->needsOwnAccount();
    if (asks)
        m_own->suggest(m_plan->likelyOwn(), m_plan->platforms());
    m_own->setVisible(asks);
    m_private->setVisible(m_plan->hasPrivatePosts());
    m_import->setEnabled(m_plan->isReady());
    m_onCancel->setVisible(!m_plan->files().empty());
    const auto readable = std::int64_t(m_plan->request().files.size());
    const auto all = std::int64_t(m_plan->files().size());
    m_state->setWords(readable == all || m_plan->isLooking()
                          ? QString()
                          : fill(tr("%1 of %2 files can be read; the others are left out."),
                                 {m_context.words.count(readable), m_context.words.count(all)}));
    m_state->setVisible(!m_state->text().isEmpty());
    tabInReadingOrder(*this);
}

void ImportPanel::start()
{
    const ImportRequest request = m_plan->request();
    if (request.files.empty())
        return;
    m_reading = true;
    m_before->hide();
    m_progress->show();
    focusFirst(*m_progress);
    emit importWanted(request);
}

void ImportPanel::showProgress(const QString &words, std::optional<double> share)
{
    if (m_reading) // what is being read may have been asked for by another panel
        m_progress->setProgress(words, share);
}

} // namespace attache
