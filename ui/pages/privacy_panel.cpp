#include "ui/pages/privacy_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

void add(QVBoxLayout &column, const QString &words, TypeStep step, Ink ink)
{
    auto *label = new SafeLabel(step, ink);
    label->setFit(SafeLabel::Fit::Wrap);
    label->setWords(words);
    column.addWidget(label);
}

void addLines(QVBoxLayout &column, const QString &title, const QList<PrivacyLine> &lines, QWidget *parent)
{
    if (lines.isEmpty())
        return;
    column.addWidget(hairline(parent));
    column.addWidget(sectionTitle(title, parent));
    for (const auto &line : lines) {
        add(column, line.host, TypeStep::Body, Ink::Normal);
        add(column, line.when, TypeStep::Caption, Ink::Soft);
    }
}

} // namespace

PrivacyPanel::PrivacyPanel(const PrivacyView &view, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"privacyPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(themeOf(*this).px(6));
    add(*column, view.summary, TypeStep::Body, Ink::Normal);
    addLines(*column, tr("Called by this workspace"), view.connected, this);
    addLines(*column, tr("Called once you connect them"), view.possible, this);
    column->addStretch();
}

} // namespace attache
