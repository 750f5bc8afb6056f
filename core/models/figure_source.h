#pragma once

#include "core/desk/scope_request.h"
#include "core/domain/figure.h"
#include "core/models/latest_only.h"

#include <QObject>

#include <memory>
#include <optional>

namespace attache {

class DeskTasks;

// The figures of the scope that the window shows: asked for once, shared by every page and panel.
class FigureSource final : public QObject {
    Q_OBJECT
public:
    // Stale: older figures stay readable while newer ones are on their way, or after they failed to come.
    enum class State { Nothing, Loading, Ready, Stale, Failed };

    explicit FigureSource(DeskTasks &tasks, QObject *parent = nullptr);

    void ask(const ScopeRequest &request);
    void refresh() { ask(m_request); }

    State state() const { return m_state; }
    const ScopeRequest &request() const { return m_request; }
    const FigureSet *set() const { return m_set.get(); } // null before the first answer
    const std::optional<Error> &error() const { return m_error; }

signals:
    void changed();

private:
    void take(const Result<FigureSet> &answer);
    void enter(State state);

    DeskTasks &m_tasks;
    LatestOnly m_latest;
    ScopeRequest m_request;
    State m_state = State::Nothing;
    std::shared_ptr<const FigureSet> m_set;
    std::optional<Error> m_error;
};

} // namespace attache
