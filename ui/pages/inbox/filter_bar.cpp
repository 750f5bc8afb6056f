#include "ui/pages/inbox/filter_bar.h"

#include "core/domain/subject.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/inbox_line.h"
#include "core/models/labels.h"
#include "core/models/subject_words.h"
#include "ui/pages/inbox/inbox_keys.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QMenu>

#include <algorithm>
#include <functional>
#include <set>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString menuText(QString words) { return words.replace(u'&', u"&&"_s); } // an ampersand would become a key

void addChoice(QMenu &menu, const QString &words, bool checked, const std::function<void()> &chosen)
{
    QAction *action = menu.addAction(menuText(words));
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, &menu, chosen);
}

void openBelow(QMenu &menu, const QWidget &chip)
{
    const int x = chip.isRightToLeft() ? chip.width() - menu.sizeHint().width() : 0;
    menu.popup(chip.mapToGlobal(QPoint(x, chip.height() + 2)));
    if (!menu.actions().isEmpty())
        menu.setActiveAction(menu.actions().first());
}

QString assigneeWords(const std::string &officer)
{
    return officer.empty() ? FilterBar::tr("given to nobody") : isolated(officer);
}

} // namespace

FilterBar::FilterBar(const FigureWords &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_state(new Chip(tr("How they stand"))),
      m_filter(new Chip(tr("Filter")))
{
    auto *row = new FlowLayout(this, kGrid);
    row->addWidget(m_state);
    row->addWidget(m_filter);
    m_state->setObjectName(u"stateChip"_s);
    m_filter->setObjectName(u"filterChip"_s);
    m_filter->setValue(tr("Filter"));
    m_filter->setToolTip(fill(tr("Narrow the list (key %1)"), {inboxKeyShown(InboxAct::Filter)}));
    for (Chip *chip : {m_state, m_filter}) {
        auto *menu = new QMenu(chip);
        connect(chip, &Chip::clicked, this, [this, chip, menu] {
            qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
            menu->clear();
            if (chip == m_state)
                fillStates(*menu);
            else
                fillFilters(*menu);
            openBelow(*menu, *chip);
        });
    }
    showActive();
}

void FilterBar::openMenu() { m_filter->click(); }

bool FilterBar::isNarrowed() const
{
    InboxRequest everything;
    everything.offset = m_request.offset;
    everything.limit = m_request.limit;
    return !(m_request == everything);
}

void FilterBar::clear() { change({}); }

void FilterBar::setRequest(const InboxRequest &request) { change(request); }

void FilterBar::change(const InboxRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    showActive();
    emit changed();
}

void FilterBar::addLanguages(const std::vector<InboxRow> &rows)
{
    std::set<std::string> all(m_choices.languages.begin(), m_choices.languages.end());
    for (const InboxRow &row : rows)
        if (!row.post.lang.empty())
            all.insert(row.post.lang.substr(0, row.post.lang.find('-')));
    m_choices.languages.assign(all.begin(), all.end());
}

void FilterBar::fillStates(QMenu &menu)
{
    for (const InboxState state : kInboxStates)
        addChoice(menu, inboxStateWords(state), state == m_request.state, [this, state] { setState(state); });
}

void FilterBar::setState(InboxState state)
{
    InboxRequest request = m_request;
    request.state = state;
    change(request);
}

void FilterBar::fillFilters(QMenu &menu)
{
    const auto choose = [this](auto member, auto value) {
        return [this, member, value] {
            InboxRequest request = m_request;
            request.*member = request.*member == value ? decltype(value)() : value;
            change(request);
        };
    };
    QMenu *accounts = menu.addMenu(tr("Account"));
    QMenu *platforms = menu.addMenu(tr("Platform"));
    std::set<std::string> names;
    for (const Account &account : m_choices.accounts) {
        if (account.kind != AccountKind::Own)
            continue;
        const std::vector<std::string> one{account.key.platform + ":" + account.key.handle};
        addChoice(*accounts, m_words.account(account.key), m_request.accounts == one, choose(&InboxRequest::accounts, one));
        names.insert(account.key.platform);
    }
    for (const std::string &name : names)
        addChoice(*platforms, platformWords(name), m_request.platform == name, choose(&InboxRequest::platform, name));
    QMenu *languages = menu.addMenu(tr("Language"));
    for (const std::string &language : m_choices.languages)
        addChoice(*languages, isolated(language), m_request.language == language, choose(&InboxRequest::language, language));
    QMenu *subjectMenu = menu.addMenu(tr("Subject"));
    for (const Subject &subject : subjects())
        addChoice(*subjectMenu, subjectWords(subject.code), m_request.subject == subject.code,
                  choose(&InboxRequest::subject, std::string(subject.code)));
    QMenu *assignees = menu.addMenu(tr("Given to"));
    std::vector<std::string> officers{std::string()};
    officers.insert(officers.end(), m_choices.officers.begin(), m_choices.officers.end());
    for (const std::string &officer : officers)
        addChoice(*assignees, assigneeWords(officer), m_request.assignee == officer,
                  choose(&InboxRequest::assignee, std::optional(officer)));
}

void FilterBar::showActive()
{
    for (QWidget *chip : std::as_const(m_active))
        chip->deleteLater();
    m_active.clear();
    m_state->setValue(inboxStateWords(m_request.state));
    for (const std::string &account : m_request.accounts)
        addActive(isolated("@" + account.substr(account.find(':') + 1)), [](InboxRequest &r) { r.accounts.clear(); });
    if (!m_request.platform.empty())
        addActive(platformWords(m_request.platform), [](InboxRequest &r) { r.platform.clear(); });
    if (!m_request.language.empty())
        addActive(isolated(m_request.language), [](InboxRequest &r) { r.language.clear(); });
    if (!m_request.subject.empty())
        addActive(subjectWords(m_request.subject), [](InboxRequest &r) { r.subject.clear(); });
    if (m_request.assignee)
        addActive(assigneeWords(*m_request.assignee), [](InboxRequest &r) { r.assignee.reset(); });
}

void FilterBar::addActive(const QString &words, void (*takeAway)(InboxRequest &))
{
    auto *chip = new Chip(tr("Take this filter away"), this);
    chip->setValue(QString(words + u"  ×"));
    connect(chip, &Chip::clicked, this, [this, takeAway] {
        InboxRequest request = m_request;
        takeAway(request);
        change(request);
    });
    layout()->addWidget(chip);
    chip->show();
    m_active << chip;
}

} // namespace attache
