#pragma once

#include "core/domain/code_book.h"
#include "ui/pages/form_panel.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace attache {

// How many posts to draw, and what the sample is called.
class SampleForm final : public FormPanel {
    Q_OBJECT
public:
    explicit SampleForm(const QString &name, QWidget *parent = nullptr);
    QString name() const;
    int size() const;
    bool guided() const; // with the program's proposals

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *m_name;
    QSpinBox *m_size;
    QCheckBox *m_guided;
};

// One subject of the list and its rules.
class RuleForm final : public FormPanel {
    Q_OBJECT
public:
    // `shown`: its name where the list has none of its own.
    RuleForm(const SubjectRule &rule, const QString &shown, QWidget *parent = nullptr);
    SubjectRule rule() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    SubjectRule m_rule;
    QLineEdit *m_name;
    QPlainTextEdit *m_include, *m_exclude;
    QCheckBox *m_substance, *m_offered;
};

} // namespace attache
