#include "ui/pages/receipt_panel.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QVBoxLayout>

namespace attache {

namespace {

void add(QVBoxLayout &layout, TypeStep step, Ink ink, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *label = new SafeLabel(step, ink);
    label->setFit(SafeLabel::Fit::Wrap);
    label->setWords(words);
    layout.addWidget(label);
}

void addReasons(QVBoxLayout &layout, QWidget *parent, const QString &title, const QList<std::pair<QString, QString>> &reasons)
{
    if (reasons.isEmpty())
        return;
    layout.addSpacing(kGrid);
    layout.addWidget(sectionTitle(title, parent));
    for (const auto &[what, where] : reasons) {
        layout.addWidget(hairline(parent));
        add(layout, TypeStep::Body, Ink::Normal, what);
        add(layout, TypeStep::Caption, Ink::Soft, where);
    }
}

} // namespace

ReceiptPanel::ReceiptPanel(const QList<ReceiptView> &receipts, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    for (const ReceiptView &receipt : receipts) {
        add(*layout, TypeStep::BodyBold, Ink::Normal, receipt.title);
        add(*layout, TypeStep::Body, Ink::Normal, receipt.summary);
        add(*layout, TypeStep::Body, Ink::Waiting, receipt.error);
        add(*layout, TypeStep::Body, Ink::Soft, receipt.coverage);
        addReasons(*layout, this, tr("Refused"), receipt.refused);
        addReasons(*layout, this, tr("Remarks"), receipt.remarks);
        add(*layout, TypeStep::Body, Ink::Normal, receipt.advice);
        layout->addSpacing(kCardGap);
    }
    layout->addStretch();
}

} // namespace attache
