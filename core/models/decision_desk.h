#pragma once

#include "core/desk/press_desk.h"
#include "core/models/officer_name.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace attache {

class Clock;
class Desk;
class DeskTasks;

// Takes decisions in the officer's name and takes them back, one after the other, away from the window's thread. `tasks`,
// `clock` and `officer` must outlive it.
class DecisionDesk final : public QObject {
    Q_OBJECT
public:
    DecisionDesk(DeskTasks &tasks, const Clock &clock, const OfficerName &officer, QObject *parent = nullptr);

    Deed deed() const;
    // All of them as one step; `said` tells the officer what was done.
    void decide(const std::vector<Decision> &decisions, const QString &said);
    void undo();
    void redo();
    // Any other act that is one step: lines, officers, settings. `then` is called once it stands.
    void act(std::function<Status(PressDesk &press, const Deed &deed)> what, const QString &said,
             std::function<void()> then = {});
    void actOn(std::function<Status(Desk &desk, const Deed &deed)> what, const QString &said, std::function<void()> then = {});
    // The posts that a step of this session speaks of; empty for others.
    std::vector<PostKey> postsOf(std::int64_t step) const;

signals:
    void done(const QString &said);                // a step stands that can be taken back
    void turned(const QString &said, qint64 step); // undone, or done again
    void nothingToTurn(const QString &said);       // nothing of the last day
    void failed(const QString &why);               // nothing was changed

private:
    void turn(bool undone);

    DeskTasks &m_tasks;
    const Clock &m_clock;
    const OfficerName &m_officer;
    std::map<std::int64_t, std::vector<PostKey>> m_posts;
};

} // namespace attache
