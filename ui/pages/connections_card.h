#pragma once

#include "core/models/connections_view.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace attache {

class ProgressLine;
class SafeLabel;

// Where platforms let us in: a row for each connection, what a running sync does, and the way to connect.
class ConnectionsCard final : public Card {
    Q_OBJECT
public:
    explicit ConnectionsCard(bool readOnly, QWidget *parent = nullptr);

    void show(const ConnectionsView &view);
    // What runs now; empty: nothing does.
    void setProgress(const QString &words);
    // One sentence about what just ended; empty: none.
    void setSentence(const QString &sentence);

signals:
    void connectWanted();
    void privacyWanted();
    void syncWanted(const std::string &name);
    void signInWanted(const std::string &name);
    void forgetWanted(const std::string &name);
    void stopWanted();

private:
    bool m_readOnly;
    QWidget *m_rows = nullptr;
    SafeLabel *m_nothing, *m_sentence;
    ProgressLine *m_progress;
};

} // namespace attache
