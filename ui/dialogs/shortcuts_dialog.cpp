#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/safe_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr qsizetype kMostRows = 24;

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent) : PlainDialog(tr("Keys"), {}, parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kPageMargin);
    grid->setVerticalSpacing(kGrid);
    const int rows = int(lines.size() > kMostRows ? (lines.size() + 1) / 2 : lines.size()); // two columns where one is too long
    for (int i = 0; i < int(lines.size()); ++i) {
        const ShortcutLine &line = lines.at(i);
        const int column = i / rows * 2;
        auto *keys = new SafeLabel(TypeStep::BodyBold);
        keys->setWords(line.keys.toString(QKeySequence::NativeText));
        auto *what = new SafeLabel(TypeStep::Body);
        what->setWords(line.what);
        grid->addWidget(keys, i % rows, column);
        grid->addWidget(what, i % rows, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    body()->addLayout(grid);
}

} // namespace attache
