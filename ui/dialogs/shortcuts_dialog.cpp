#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 520, kBetweenLines = 4;

QString shown(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys)
        all << key.toString(QKeySequence::NativeText);
    return all.join(u"  "_s);
}

void addGroup(QVBoxLayout &column, const ShortcutGroup &group)
{
    auto *head = new SafeLabel(TypeStep::CardTitle);
    head->setWords(group.where);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kPageMargin);
    grid->setVerticalSpacing(kBetweenLines);
    grid->setColumnStretch(1, 1);
    for (const ShortcutLine &line : group.lines) {
        auto *keys = new SafeLabel(TypeStep::BodyBold);
        keys->setWords(shown(line.keys));
        auto *what = new SafeLabel(TypeStep::Body);
        what->setWords(line.what);
        const int row = grid->rowCount();
        grid->addWidget(keys, row, 0);
        grid->addWidget(what, row, 1);
    }
    column.addWidget(head);
    column.addLayout(grid);
    column.addSpacing(kGrid);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent) : PlainDialog(tr("Keys"), {}, parent)
{
    auto *content = new QWidget;
    auto *sides = new QHBoxLayout(content);
    sides->setSpacing(2 * kPageMargin);
    qsizetype all = 0, before = 0;
    for (const ShortcutGroup &group : groups)
        all += group.lines.size();
    QVBoxLayout *columns[] = {new QVBoxLayout, new QVBoxLayout};
    for (const ShortcutGroup &group : groups) {
        addGroup(*columns[before * 2 >= all ? 1 : 0], group);
        before += group.lines.size();
    }
    for (QVBoxLayout *column : columns) {
        column->addStretch();
        sides->addLayout(column, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"keysScroll"_s);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setMinimumHeight(themeOf(*this).px(kHeight));
    scroll->setMinimumWidth(content->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    body()->addWidget(scroll);
}

} // namespace attache
