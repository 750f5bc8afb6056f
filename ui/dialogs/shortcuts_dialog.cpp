#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/safe_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace attache {

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent) : PlainDialog(tr("Keys"), {}, parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kPageMargin);
    grid->setVerticalSpacing(kGrid);
    int row = 0;
    for (const ShortcutLine &line : lines) {
        auto *keys = new SafeLabel(TypeStep::BodyBold);
        keys->setWords(line.keys.toString(QKeySequence::NativeText));
        auto *what = new SafeLabel(TypeStep::Body);
        what->setWords(line.what);
        grid->addWidget(keys, row, 0);
        grid->addWidget(what, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
}

} // namespace attache
