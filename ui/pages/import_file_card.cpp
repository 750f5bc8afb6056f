#include "ui/pages/import_file_card.h"

#include "core/models/display_text.h"
#include "ui/pages/column_form.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/safe_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReasonsShown = 4, kSamplesShown = 3;

SafeLabel *line(QVBoxLayout &layout, const QString &words, TypeStep step = TypeStep::Body, Ink ink = Ink::Normal)
{
    if (words.isEmpty())
        return nullptr;
    auto *label = new SafeLabel(step, ink);
    label->setFit(SafeLabel::Fit::Wrap);
    label->setWords(words);
    layout.addWidget(label);
    return label;
}

void addSamples(QVBoxLayout &layout, QWidget *parent, const QList<SamplePost> &samples)
{
    for (const SamplePost &sample : samples.mid(0, kSamplesShown)) {
        layout.addWidget(hairline(parent));
        line(layout, sample.head, TypeStep::Caption, Ink::Soft);
        line(layout, sample.text);
    }
}

} // namespace

ImportFileCard::ImportFileCard(const PlannedFile &file, QWidget *parent)
    : Card(oneLine(QFileInfo(file.path).fileName().toStdString(), 48), parent),
      m_columns(new QPushButton(tr("Columns…"))),
      m_leaveOut(new QPushButton(tr("Leave out")))
{
    m_columns->setObjectName(u"columns"_s);
    m_columns->setCheckable(true);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_leaveOut->setAccessibleName(tr("Leave out: %1").arg(QFileInfo(file.path).fileName()));
    for (QPushButton *button : {m_columns, m_leaveOut}) {
        button->setAutoDefault(false);
        trailing()->addWidget(button);
    }
    connect(m_leaveOut, &QPushButton::clicked, this, &ImportFileCard::leftOut);
    connect(m_columns, &QPushButton::toggled, this, [this](bool open) {
        if (m_form)
            m_form->setVisible(open);
    });
    refresh(file);
}

void ImportFileCard::refresh(const PlannedFile &file)
{
    setCaption(file.looking ? tr("Looking at it…") : file.view.kind);
    if (file.looking && m_words)
        return; // what was seen before stands until the new look is there
    delete m_words;
    m_words = wordsOf(file);
    body()->insertWidget(0, m_words);
    showForm(file);
}

void ImportFileCard::showForm(const PlannedFile &file)
{
    const bool asks = file.isMappable() || file.zoneAsked;
    m_columns->setVisible(asks);
    m_columns->setText(file.isMappable() ? tr("Columns…") : tr("Times…"));
    if (!asks || m_form)
        return;
    m_form = new ColumnForm(file);
    body()->addWidget(m_form);
    const bool open = file.preview.columns == ImportPreview::Columns::Needed || file.zoneAsked;
    m_form->setVisible(open);
    m_columns->setChecked(open);
    connect(m_form, &ColumnForm::changed, this, [this] { emit columnsChanged(m_form->choice()); });
    connect(m_form, &ColumnForm::rememberChanged, this, &ImportFileCard::rememberChanged);
}

QWidget *ImportFileCard::wordsOf(const PlannedFile &file) const
{
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    if (file.looking)
        return words;
    const ImportPreviewView &view = file.view;
    line(*layout, view.error, TypeStep::Body, Ink::Waiting);
    line(*layout, view.size);
    line(*layout, view.speaks);
    line(*layout, view.silent);
    if (file.zoneAsked)
        line(*layout, tr("Times in this file name no zone: see below whether this one is right."));
    line(*layout, view.columns, TypeStep::Small, Ink::Soft);
    line(*layout, view.notice, TypeStep::BodyBold);
    for (const QString &advice : view.advice)
        line(*layout, u"•  "_s + advice, TypeStep::Small);
    for (const QString &reason : view.reasons.mid(0, kReasonsShown))
        line(*layout, reason, TypeStep::Small, Ink::Soft);
    addSamples(*layout, words, view.samples);
    return words;
}

} // namespace attache
