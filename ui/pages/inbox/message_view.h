#pragma once

#include "core/base/zone.h"
#include "core/domain/look_alike.h"
#include "core/models/draft_keeper.h"
#include "core/models/latest_only.h"
#include "core/models/message_file.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/inbox/inbox_keys.h"

#include <memory>
#include <optional>

namespace attache {

class ActionBar;
class Clock;
class DraftField;
class LineCard;
class SafeLabel;
class TreeReader;

// One message of the inbox: its whole conversation, the draft of an answer, lines that may fit, and what can be done.
class MessageView final : public QWidget {
    Q_OBJECT
public:
    MessageView(const PageContext &context, const Clock &clock, QWidget *parent = nullptr);

    void open(const InboxRow *row, const Zone &zone); // null: none
    void readAgain();                                 // what was said of it may have changed
    void setKnown(std::shared_ptr<const LookAlikes> known) { m_known = std::move(known); }
    const LookAlikes *known() const { return m_known.get(); } // null until they are read
    void setChosen(qint64 count);
    void insertLine();
    void saveDraft() { m_keeper->save(); }

    const MessageFile &file() const { return m_file; } // empty until it is read
    QString draft() const;
    // The cleared line that was put into this draft, perhaps changed since.
    const std::optional<std::string> &usedLine() const { return m_usedLine; }

    TreeReader *reader() const { return m_reader; }
    QWidget *draftEdit() const;

signals:
    void acted(attache::InboxAct act);
    void postOpened(int line);
    void draftChanged(const attache::PostKey &post, bool kept);
    void failed(const QString &why);
    void left(); // Esc in the draft

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void read();
    void take(const MessageFile &file);

    PageContext m_context;
    LatestOnly m_latest;
    Zone m_zone;
    std::optional<InboxRow> m_row;
    MessageFile m_file;
    std::optional<std::string> m_usedLine;
    std::shared_ptr<const LookAlikes> m_known;
    DraftKeeper *m_keeper;
    TreeReader *m_reader;
    SafeLabel *m_said;
    DraftField *m_draft;
    LineCard *m_lines;
    ActionBar *m_actions;
    QWidget *m_foot;
};

} // namespace attache
