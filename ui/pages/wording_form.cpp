#include "ui/pages/wording_form.h"

#include "core/models/display_text.h"
#include "ui/widgets/safe_label.h"

#include <QFormLayout>
#include <QPlainTextEdit>

namespace attache {

namespace {

constexpr int kHeight = 64;

} // namespace

WordingForm::WordingForm(const ChosenRows &chosen, std::map<std::string, std::string> wordings, QWidget *parent)
    : FormPanel(
        tr("Names are hidden. The exact words can still be searched: say in words of your own what was asked. What is left "
           "empty is not quoted."),
        tr("Use these words"), parent),
      m_wordings(std::move(wordings))
{
    add(tr("Typical"), chosen.typical);
    add(tr("Longest wait"), chosen.longest);
    add(tr("Best continued"), chosen.bestContinued);
}

void WordingForm::add(const QString &words, const std::optional<ListRow> &row)
{
    if (!row)
        return;
    const std::string key = row->post.platform + ':' + row->post.id;
    auto *original = new SafeLabel(TypeStep::Small, Ink::Soft);
    original->setFit(SafeLabel::Fit::Wrap);
    original->setWords(isolated(row->text));
    form()->addRow(original);
    auto *field = new QPlainTextEdit;
    field->setFixedHeight(kHeight);
    field->setTabChangesFocus(true);
    if (const auto found = m_wordings.find(key); found != m_wordings.end())
        field->setPlainText(QString::fromStdString(found->second));
    addField(words, field);
    m_fields.emplace_back(key, field);
}

std::map<std::string, std::string> WordingForm::wordings() const
{
    auto all = m_wordings;
    for (const auto &[key, field] : m_fields)
        all[key] = field->toPlainText().trimmed().toStdString();
    return all;
}

} // namespace attache
