#include "ui/pages/subjects/rule_table.h"

#include "core/desk/desk.h"
#include "core/desk/subject_desk.h"
#include "core/models/reading_session.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QPushButton *actionIn(QHBoxLayout &row, const QString &words, const QString &name)
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

} // namespace

RuleTable::RuleTable(const PageContext &context, QWidget *parent)
    : PressTable(context, u"rules"_s,
                 tr("The list of subjects, in the order of deciding: the first that fits is the subject of a post"), parent)
{
    setAsk([yes = tr("yes"), no = tr("no"), heads = QStringList{tr("Subject"), tr("Rule"), tr("Substance"), tr("Offered")}](
               const Desk &desk, const Zone &, const FigureWords &) -> Result<PressList> {
        const auto book = desk.subjects().codeBook();
        if (!book)
            return book.error();
        PressList list;
        list.heads = heads;
        for (const SubjectRule &rule : book->rules) {
            TextRow row;
            row.cells = {subjectName(*book, rule.code), subjectRules(rule), rule.substance ? yes : no, rule.offered ? yes : no};
            const int place = int(list.rows.size());
            row.sortBy = {place, place, rule.substance, rule.offered};
            row.key = rule.code;
            list.rows.push_back(std::move(row));
        }
        list.total = qint64(list.rows.size());
        return list;
    });
    setWide(1);
    const auto code = [this] {
        const TextRow *row = current();
        return row ? QString::fromStdString(row->key) : QString();
    };
    auto *up = actionIn(*actions(), tr("Decide earlier"), u"ruleUp"_s);
    auto *down = actionIn(*actions(), tr("Decide later"), u"ruleDown"_s);
    auto *change = actionIn(*actions(), tr("Change…"), u"changeRule"_s);
    for (QPushButton *button : {up, down, change})
        button->setEnabled(!context.readOnly);
    connect(up, &QPushButton::clicked, this, [this, code] { emit moveWanted(code(), -1); });
    connect(down, &QPushButton::clicked, this, [this, code] { emit moveWanted(code(), 1); });
    connect(change, &QPushButton::clicked, this, [this, code] { emit changeWanted(code()); });
    connect(this, &PressTable::rowOpened, this, [this, code] { emit changeWanted(code()); });
}

} // namespace attache
