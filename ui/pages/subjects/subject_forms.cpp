#include "ui/pages/subjects/subject_forms.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewest = 10, kMost = 1000, kUsual = 100, kWordsHeight = 72;

void focusLater(QWidget *field)
{
    QMetaObject::invokeMethod(
        field, [field] { field->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

QPlainTextEdit *words(const QString &name, const std::string &content)
{
    auto *edit = new QPlainTextEdit(QString::fromStdString(content));
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(kWordsHeight);
    return edit;
}

} // namespace

SampleForm::SampleForm(const QString &name, QWidget *parent)
    : FormPanel(
        tr("Posts of ours and messages of this period, drawn at random. Whoever reads them sees their words alone, and not "
           "what another reader said."),
        tr("Draw"), parent),
      m_name(new QLineEdit(name)),
      m_size(new QSpinBox),
      m_guided(new QCheckBox(tr("With the program's proposal beside each post that nobody read (not blind)")))
{
    m_name->setObjectName(u"sampleName"_s);
    m_size->setObjectName(u"sampleSize"_s);
    m_guided->setObjectName(u"sampleGuided"_s);
    m_size->setRange(kFewest, kMost);
    m_size->setValue(kUsual);
    addField(tr("Name of the sample"), m_name);
    addField(tr("Posts (100 and more say something)"), m_size);
    addField(tr("Proposals"), m_guided);
}

QString SampleForm::name() const { return m_name->text().trimmed(); }

int SampleForm::size() const { return m_size->value(); }

bool SampleForm::guided() const { return m_guided->isChecked(); }

void SampleForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    focusLater(m_name);
}

RuleForm::RuleForm(const SubjectRule &rule, const QString &shown, QWidget *parent)
    : FormPanel(tr("A change makes a new version of the list; what was read before keeps the version it was read under."),
                tr("Keep it"), parent),
      m_rule(rule),
      m_name(new QLineEdit(QString::fromStdString(rule.name))),
      m_include(words(u"ruleInclude"_s, rule.include)),
      m_exclude(words(u"ruleExclude"_s, rule.exclude)),
      m_substance(new QCheckBox(tr("Counts as substance"))),
      m_offered(new QCheckBox(tr("Offered to readers")))
{
    m_name->setObjectName(u"ruleName"_s);
    m_name->setPlaceholderText(shown);
    m_substance->setChecked(rule.substance);
    m_offered->setChecked(rule.offered);
    m_offered->setObjectName(u"ruleOffered"_s);
    addField(tr("Name"), m_name);
    addField(tr("Belongs here"), m_include);
    addField(tr("Belongs elsewhere"), m_exclude);
    addField(tr("Substance"), m_substance);
    addField(tr("Offered"), m_offered);
}

SubjectRule RuleForm::rule() const
{
    SubjectRule rule = m_rule;
    rule.name = m_name->text().trimmed().toStdString();
    rule.include = m_include->toPlainText().trimmed().toStdString();
    rule.exclude = m_exclude->toPlainText().trimmed().toStdString();
    rule.substance = m_substance->isChecked();
    rule.offered = m_offered->isChecked();
    return rule;
}

void RuleForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    focusLater(m_include);
}

} // namespace attache
