#pragma once

#include "core/base/zone.h"
#include "core/domain/decision.h"
#include "core/measure/promise_phrases.h"
#include "ui/pages/form_panel.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace attache {

// A small form over the page for a decision that needs words. The first field has the focus, Return submits. decision()
// bears neither post nor decider; nothing while something is missing.
class DecisionForm : public FormPanel {
    Q_OBJECT
public:
    using FormPanel::FormPanel;
    virtual std::optional<Decision> decision() const = 0;
    virtual QString missing() const { return tr("Please say what."); }

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startIn(QWidget *field) { m_first = field; }

private:
    QWidget *m_first = nullptr;
};

// Left unanswered on purpose: a reason and a day to look again.
class LeaveForm final : public DecisionForm {
    Q_OBJECT
public:
    LeaveForm(LocalDay today, const Zone &zone, const QString &decider, QWidget *parent = nullptr);
    std::optional<Decision> decision() const override;
    QString missing() const override { return tr("Please give a reason: whoever looks again will ask for it."); }

private:
    Zone m_zone;
    QComboBox *m_reason;
    QDateEdit *m_review;
};

// A promise with its day, proposed from what was written where it says one.
class PromiseForm final : public DecisionForm {
    Q_OBJECT
public:
    PromiseForm(const QString &words, LocalDay due, const Zone &zone, QWidget *parent = nullptr);
    std::optional<Decision> decision() const override;
    QString missing() const override { return tr("Please say what was promised."); }

private:
    Zone m_zone;
    QLineEdit *m_words;
    QDateEdit *m_due;
};

// Words alone: a note, or the correction of a wrong claim.
class WordsForm final : public DecisionForm {
    Q_OBJECT
public:
    WordsForm(DecisionKind kind, const QString &explanation, const QString &field, QWidget *parent = nullptr);
    std::optional<Decision> decision() const override;

private:
    DecisionKind m_kind;
    QPlainTextEdit *m_words;
};

// Given to an officer, or to nobody.
class GiveForm final : public DecisionForm {
    Q_OBJECT
public:
    GiveForm(const QStringList &officers, const QString &current, QWidget *parent = nullptr);
    std::optional<Decision> decision() const override;

private:
    QComboBox *m_officer;
};

// Who decides; asked once.
class OfficerForm final : public FormPanel {
    Q_OBJECT
public:
    explicit OfficerForm(QWidget *parent = nullptr);
    QString name() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *m_name;
};

} // namespace attache
