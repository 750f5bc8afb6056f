#pragma once

#include "core/domain/post.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace attache {

class Clock;
class DeskTasks;

// Keeps the unfinished answer to one message at a time: at the latest three seconds after a key, when the field is left, and
// when another message is opened. What was discarded stays discarded. `tasks` and `clock` must outlive it.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    DraftKeeper(DeskTasks &tasks, const Clock &clock, QObject *parent = nullptr);

    void open(const std::optional<PostKey> &post); // loaded() follows; nothing: no message is open
    void typed(const QString &text);
    void save(); // what is not saved yet
    void discard();
    const QString &text() const { return m_text; }
    bool unsaved() const { return m_text != m_saved; }

signals:
    void loaded(const QString &text);
    void saved(const attache::PostKey &post, bool kept); // kept: there is a draft now
    void failed(const QString &why);

private:
    void take(const QString &text);

    DeskTasks &m_tasks;
    const Clock &m_clock;
    QTimer m_soon;
    std::optional<PostKey> m_post;
    QString m_text, m_saved;
    // Of this session, by key: a save may still be on its way when the message is opened again.
    QHash<QString, QString> m_known;
};

} // namespace attache
