#pragma once

#include "core/models/import_plan.h"
#include "ui/pages/dashboard_page.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace attache {

class ImportFileCard;
class OwnQuestion;
class ProgressLine;
class SafeLabel;

// What a person sees before, and while, files are read: each file with what it is, the questions that only they can answer,
// and then how far it has come. Nothing is stored before they say so.
class ImportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ImportPanel(const PageContext &context, QWidget *parent = nullptr);

    void add(const QStringList &paths);
    void showProgress(const QString &words, std::optional<double> share);
    bool isReading() const { return m_reading; }
    const ImportPlan &plan() const { return *m_plan; }

signals:
    void importWanted(const attache::ImportRequest &request);
    void cancelWanted();

private:
    QWidget *buildSources();
    QWidget *buildQuestions();
    QWidget *buildFoot();
    void addCard(int id);
    void refresh(int id);
    void refreshQuestions();
    void start();

    const PageContext m_context;
    ImportPlan *m_plan;
    QHash<int, ImportFileCard *> m_cards;
    QVBoxLayout *m_list;
    QWidget *m_before; // everything that is shown until reading begins
    OwnQuestion *m_own = nullptr;
    QCheckBox *m_private = nullptr;
    QComboBox *m_onCancel = nullptr;
    QPushButton *m_import = nullptr;
    SafeLabel *m_state = nullptr;
    ProgressLine *m_progress = nullptr;
    bool m_reading = false;
};

} // namespace attache
