#pragma once

#include "core/desk/training_desk.h"
#include "core/models/latest_only.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/training/training_keys.h"

#include <QHash>

#include <optional>

namespace attache {

class KeyButton;
class SafeLabel;
class TreeReader;

// One example as a class sees it, with letters for names, and what can be done with it.
class ExampleView final : public QWidget {
    Q_OBJECT
public:
    explicit ExampleView(const PageContext &context, QWidget *parent = nullptr);

    void open(const std::string &key); // empty: none
    void readAgain();
    TreeReader *reader() const { return m_reader; }
    const std::optional<TrainingDesk::ClassView> &shown() const { return m_shown; }

signals:
    void acted(attache::TrainingAct act);

private:
    QWidget *buildActions();
    void take(const Result<TrainingDesk::ClassView> &answer);

    PageContext m_context;
    LatestOnly m_latest;
    std::string m_key;
    std::optional<TrainingDesk::ClassView> m_shown;
    TreeReader *m_reader;
    SafeLabel *m_point, *m_notes;
    QHash<int, KeyButton *> m_buttons;
};

} // namespace attache
