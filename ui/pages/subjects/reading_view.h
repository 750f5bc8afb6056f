#pragma once

#include "core/desk/subject_desk.h"
#include "core/models/latest_only.h"
#include "core/models/reading_session.h"
#include "ui/pages/dashboard_page.h"

#include <QPointer>

#include <optional>

class QComboBox;
class QListWidget;
class QPushButton;

namespace attache {

class DecisionDesk;
class SafeLabel;
class StateStack;

// Reading: one post at a time, its words alone, a key for each subject with its rules at hand. What others said is told when
// this reader has read everything; then the differences stand there to be talked about.
class ReadingView final : public QWidget {
    Q_OBJECT
public:
    ReadingView(const PageContext &context, DecisionDesk &desk, QWidget *parent = nullptr);

    void load(const QString &sample = {}); // the samples, and that one, or the one at hand
    void openSample(const QString &name);
    void say(int place); // the subject of that key
    void takeProposal();
    void move(int step);
    QWidget *pane() const;
    const ReadingSession *session() const { return m_session ? &*m_session : nullptr; }

signals:
    void drawWanted(const QString &proposedName);
    void nameWanted(); // a reader must be somebody
    void said(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildBody();
    void takeSamples(const std::vector<ReadingSample> &samples);
    void take(const SubjectDesk::Opened &opened);
    void show();
    void showRules();
    void showDifferences();

    PageContext m_context;
    DecisionDesk &m_desk;
    LatestOnly m_latest;
    std::optional<ReadingSession> m_session;
    QString m_name;
    QComboBox *m_samples;
    QPushButton *m_draw;
    SafeLabel *m_progress, *m_number, *m_text, *m_proposed, *m_said, *m_agreement;
    QListWidget *m_rules, *m_differences;
    StateStack *m_state = nullptr;
};

} // namespace attache
