#include "ui/pages/report_form.h"

#include "core/models/language.h"
#include "core/models/report_words.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/safe_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSectionsHeight = 170, kDecisionsHeight = 58;

void choose(QComboBox &box, const QVariant &value) { box.setCurrentIndex(std::max(0, box.findData(value))); }

std::string words(const QLineEdit &edit) { return edit.text().trimmed().toStdString(); }

} // namespace

ReportForm::ReportForm(QWidget *parent)
    : QWidget(parent),
      m_definition(definitionOf(ReportTemplate::Summary)),
      m_column(new QVBoxLayout(this)),
      m_sections(new QListWidget),
      m_decisions(new QPlainTextEdit)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid / 2);
    addTexts();
    addSections();
    addComments();
    addChoices();
    setDefinition(m_definition);
}

void ReportForm::addField(const QString &words, QWidget *field)
{
    auto *above = new SafeLabel(TypeStep::Small);
    above->setWords(words);
    above->setBuddy(field);
    field->setAccessibleName(words);
    m_column->addWidget(above);
    m_column->addWidget(field);
}

QLineEdit *ReportForm::line(const char *name, const QString &words, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setPlaceholderText(placeholder);
    addField(words, edit);
    return edit;
}

QComboBox *ReportForm::choice(const char *name, const QString &words)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as there is room
    addField(words, box);
    return box;
}

void ReportForm::beside(const std::function<void()> &start, const std::function<void()> &end)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    QVBoxLayout *whole = m_column;
    for (const auto &fill : {start, end}) {
        m_column = new QVBoxLayout;
        m_column->setSpacing(kGrid / 2);
        row->addLayout(m_column, 1);
        fill();
    }
    m_column = whole;
    m_column->addLayout(row);
}

void ReportForm::addTexts()
{
    m_title = line("reportTitle", tr("Title"), tr("The conversation, and the period"));
    m_author = line("reportAuthor", tr("Who it is from"), tr("Press and Culture"));
    m_mark = line("reportMark", tr("Marking at head and foot"), tr("Internal"));
    for (QLineEdit *edit : {m_title, m_author, m_mark})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_definition.title = words(*m_title);
            m_definition.author = words(*m_author);
            m_definition.mark = words(*m_mark);
            emit changed();
        });
    m_decisions->setObjectName(u"decisions"_s);
    m_decisions->setFixedHeight(kDecisionsHeight);
    m_decisions->setTabChangesFocus(true);
    m_decisions->setPlaceholderText(tr("One line for each thing that the reader is asked to decide"));
    addField(tr("For decision"), m_decisions);
    connect(m_decisions, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_definition.decisions.clear();
        for (const QString &one : m_decisions->toPlainText().split(u'\n', Qt::SkipEmptyParts))
            m_definition.decisions.push_back(one.trimmed().toStdString());
        emit changed();
    });
}

void ReportForm::addSections()
{
    m_sections->setObjectName(u"sections"_s);
    m_sections->setFixedHeight(kSectionsHeight);
    addField(tr("Sections, in this order"), m_sections);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    const std::pair<QString, int> moves[] = {{tr("Move up"), -1}, {tr("Move down"), 1}};
    for (const auto &[words, by] : moves) {
        auto *button = new QPushButton(words);
        button->setObjectName(by < 0 ? u"moveUp"_s : u"moveDown"_s);
        connect(button, &QPushButton::clicked, this, [this, by = by] { move(by); });
        row->addWidget(button);
    }
    m_column->addLayout(row);
    connect(m_sections, &QListWidget::itemChanged, this, [this] {
        if (!m_showing)
            readSections();
    });
}

void ReportForm::addComments()
{
    m_beside = choice("commentBeside", tr("Your comment beside"));
    m_beside->addItem(tr("the chart of what became of messages"), u"messages"_s);
    m_beside->addItem(tr("the chart of how long people wait"), u"waits"_s);
    m_beside->addItem(tr("the chart of how far conversations go"), u"conversations"_s);
    m_beside->addItem(tr("the chart of days"), u"days"_s);
    for (const ReportSection section : kReportSections)
        m_beside->addItem(sectionWords(section), int(section));
    m_comment = line("comment", tr("Comment"), tr("What the reader should know about it"));
    connect(m_beside, &QComboBox::currentIndexChanged, this, &ReportForm::showComment);
    connect(m_comment, &QLineEdit::textEdited, this, &ReportForm::readComment);
}

void ReportForm::addChoices()
{
    beside([this] { m_period = choice("period", tr("Period")); }, [this] { m_compare = choice("compare", tr("Beside")); });
    beside([this] { m_language = choice("language", tr("Language")); }, [this] { m_paper = choice("paper", tr("Paper")); });
    m_landscape = choice("landscape", tr("Format"));
    for (const ReportPeriod period : {ReportPeriod::AsAsked, ReportPeriod::LastDay, ReportPeriod::LastWeek,
                                      ReportPeriod::LastMonth, ReportPeriod::Last28Days})
        m_period->addItem(periodWords(period), int(period));
    m_compare->addItem(tr("no other period"), int(Compare::None));
    m_compare->addItem(tr("as many days before"), int(Compare::Previous));
    m_compare->addItem(tr("the month before"), int(Compare::Month));
    m_compare->addItem(tr("the same weeks last year"), int(Compare::Year));
    for (const QString &language : paperLanguages())
        m_language->addItem(languageName(language), language);
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    m_landscape->addItem(tr("upright"), false);
    m_landscape->addItem(tr("the long side across"), true);
    m_logo = line("logo", tr("Logo"), tr("path of a picture"));
    auto *pick = new QPushButton(tr("Choose a picture…"));
    m_column->addWidget(pick);
    connect(pick, &QPushButton::clicked, this, &ReportForm::logoWanted);
    connect(m_logo, &QLineEdit::textEdited, this, [this] {
        m_definition.logo = words(*m_logo);
        emit changed();
    });
    const auto take = [this](bool scope) {
        if (m_showing)
            return;
        m_definition.period = ReportPeriod(m_period->currentData().toInt());
        m_definition.compare = Compare(m_compare->currentData().toInt());
        m_definition.language = m_language->currentData().toString().toStdString();
        m_definition.paper = PaperSize(m_paper->currentData().toInt());
        m_definition.landscape = m_landscape->currentData().toBool();
        scope ? emit scopeChanged() : emit changed();
    };
    for (QComboBox *box : {m_period, m_compare})
        connect(box, &QComboBox::currentIndexChanged, this, [take] { take(true); });
    for (QComboBox *box : {m_language, m_paper, m_landscape})
        connect(box, &QComboBox::currentIndexChanged, this, [take] { take(false); });
}

void ReportForm::setDefinition(const ReportDefinition &definition)
{
    const QScopedValueRollback showing(m_showing, true);
    m_definition = definition;
    for (const ReportSection section : kReportSections) // one that a kept definition does not name yet is off
        if (std::none_of(m_definition.sections.begin(), m_definition.sections.end(),
                         [section](const SectionChoice &choice) { return choice.section == section; }))
            m_definition.sections.push_back({section, false, {}});
    m_title->setText(QString::fromStdString(definition.title));
    m_author->setText(QString::fromStdString(definition.author));
    m_mark->setText(QString::fromStdString(definition.mark));
    m_logo->setText(QString::fromStdString(definition.logo));
    QStringList lines;
    for (const std::string &decision : definition.decisions)
        lines << QString::fromStdString(decision);
    m_decisions->setPlainText(lines.join(u'\n'));
    choose(*m_period, int(definition.period));
    choose(*m_compare, int(definition.compare));
    choose(*m_language, QString::fromStdString(definition.language));
    choose(*m_paper, int(definition.paper));
    choose(*m_landscape, definition.landscape);
    showSections();
    showComment();
}

void ReportForm::showSections()
{
    const QScopedValueRollback showing(m_showing, true);
    const int row = m_sections->currentRow();
    m_sections->clear();
    for (const SectionChoice &choice : m_definition.sections) {
        auto *item = new QListWidgetItem(sectionWords(choice.section), m_sections);
        item->setData(Qt::UserRole, int(choice.section));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.on ? Qt::Checked : Qt::Unchecked);
    }
    m_sections->setCurrentRow(std::max(0, row));
}

void ReportForm::readSections()
{
    for (int i = 0; i < m_sections->count() && i < int(m_definition.sections.size()); ++i)
        m_definition.sections[std::size_t(i)].on = m_sections->item(i)->checkState() == Qt::Checked;
    emit scopeChanged();
}

void ReportForm::move(int by)
{
    const int from = m_sections->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= int(m_definition.sections.size()))
        return;
    std::swap(m_definition.sections[std::size_t(from)], m_definition.sections[std::size_t(to)]);
    showSections();
    m_sections->setCurrentRow(to);
    emit changed();
}

void ReportForm::showComment()
{
    const QVariant beside = m_beside->currentData();
    if (beside.typeId() == QMetaType::QString) {
        const auto found = m_definition.comments.find(beside.toString().toStdString());
        return m_comment->setText(found == m_definition.comments.end() ? QString() : QString::fromStdString(found->second));
    }
    for (const SectionChoice &choice : m_definition.sections)
        if (int(choice.section) == beside.toInt())
            m_comment->setText(QString::fromStdString(choice.comment));
}

void ReportForm::readComment()
{
    const QVariant beside = m_beside->currentData();
    if (beside.typeId() == QMetaType::QString)
        m_definition.comments[beside.toString().toStdString()] = words(*m_comment);
    else
        for (SectionChoice &choice : m_definition.sections)
            if (int(choice.section) == beside.toInt())
                choice.comment = words(*m_comment);
    emit changed();
}

} // namespace attache
