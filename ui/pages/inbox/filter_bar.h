#pragma once

#include "core/desk/inbox.h"
#include "core/domain/account.h"

#include <QWidget>

class QMenu;

namespace attache {

class Chip;
class FigureWords;

// What the queue can be narrowed to.
struct FilterChoices {
    std::vector<Account> accounts;      // all that are known; ours are offered
    std::vector<std::string> officers;  // those at work
    std::vector<std::string> languages; // seen so far
};

// How messages stand, what they are narrowed to, and a chip for each filter that takes it away again.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const FigureWords &words, QWidget *parent = nullptr);

    const InboxRequest &request() const { return m_request; }
    void setChoices(const FilterChoices &choices) { m_choices = choices; }
    const std::vector<std::string> &officers() const { return m_choices.officers; }
    void addLanguages(const std::vector<InboxRow> &rows);
    bool isNarrowed() const; // to less than everything that waits
    void clear();            // everything that waits again
    void setState(InboxState state);
    void setRequest(const InboxRequest &request);
    void openMenu();

signals:
    void changed();

private:
    void fillStates(QMenu &menu);
    void fillFilters(QMenu &menu);
    void showActive();
    void addActive(const QString &words, void (*takeAway)(InboxRequest &));
    void change(const InboxRequest &request);

    const FigureWords &m_words;
    InboxRequest m_request;
    FilterChoices m_choices;
    Chip *m_state, *m_filter;
    QList<QWidget *> m_active;
};

} // namespace attache
