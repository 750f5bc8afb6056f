#include "ui/pages/inbox/line_form.h"

#include "core/domain/subject.h"
#include "core/models/subject_words.h"
#include "ui/dialogs/local_dates.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextHeight = 96;
constexpr std::chrono::days kUsuallyValid{180};

QString joinedWords(const std::vector<std::string> &words)
{
    QStringList list;
    for (const auto &word : words)
        list << QString::fromStdString(word);
    return list.join(u", "_s);
}

} // namespace

LineForm::LineForm(const ClearedLine &line, LocalDay today, QWidget *parent)
    : FormPanel(tr("What may be said in public, and who cleared it. It is offered beside every question that shares its words."),
                line.key.empty() ? tr("Add") : tr("Change"), parent),
      m_line(line),
      m_text(new QPlainTextEdit(QString::fromStdString(line.text))),
      m_source(new QLineEdit(QString::fromStdString(line.source))),
      m_clearedBy(new QLineEdit(QString::fromStdString(line.clearedBy))),
      m_keywords(new QLineEdit(joinedWords(line.keywords))),
      m_language(new QLineEdit(QString::fromStdString(line.language))),
      m_subject(new QComboBox),
      m_ends(new QCheckBox(tr("It ends"))),
      m_until(new QDateEdit(toQDate(line.validTo.value_or(today + kUsuallyValid))))
{
    m_text->setObjectName(u"lineText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(themeOf(*this).px(kTextHeight));
    m_subject->addItem(tr("none"), QString());
    for (const Subject &subject : subjects())
        m_subject->addItem(subjectWords(subject.code), QString::fromUtf8(subject.code.data(), qsizetype(subject.code.size())));
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(QString::fromStdString(line.subject))));
    m_ends->setChecked(line.validTo.has_value());
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"d MMM yyyy"_s);
    m_until->setEnabled(m_ends->isChecked());
    m_language->setMaxLength(20);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    addField(tr("What may be said"), m_text);
    addField(tr("Where it comes from"), m_source);
    addField(tr("Cleared by"), m_clearedBy);
    addField(tr("Words of a question that it answers, parted by commas"), m_keywords);
    addField(tr("Subject"), m_subject);
    addField(tr("Language (as in ‘fr’)"), m_language);
    form()->addRow(m_ends);
    addField(tr("Last day on which it may be said"), m_until);
}

void LineForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    QMetaObject::invokeMethod( // what opens a panel gives its cross the focus; this comes after that
        this, [this] { m_text->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

ClearedLine LineForm::line() const
{
    ClearedLine line = m_line;
    line.text = m_text->toPlainText().trimmed().toStdString();
    line.source = m_source->text().trimmed().toStdString();
    line.clearedBy = m_clearedBy->text().trimmed().toStdString();
    line.language = m_language->text().trimmed().toStdString();
    line.subject = m_subject->currentData().toString().toStdString();
    line.keywords.clear();
    for (const QString &word : m_keywords->text().split(u',', Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            line.keywords.push_back(word.trimmed().toStdString());
    line.validTo = m_ends->isChecked() ? std::optional(fromQDate(m_until->date())) : std::nullopt;
    return line;
}

} // namespace attache
