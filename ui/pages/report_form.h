#pragma once

#include "core/domain/report_definition.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QVBoxLayout;

namespace attache {

// Everything that a person decides about a report: sections on, off and in order, words beside them, title, marking, paper.
class ReportForm final : public QWidget {
    Q_OBJECT
public:
    explicit ReportForm(QWidget *parent = nullptr);

    const ReportDefinition &definition() const { return m_definition; }
    void setDefinition(const ReportDefinition &definition);

signals:
    void changed();      // the words or the form; what is read stays the same
    void scopeChanged(); // sections, period or comparison: it must be read anew
    void logoWanted();

private:
    void addField(const QString &words, QWidget *field);
    void addTexts();
    void addChoices();
    // Two fields side by side.
    void beside(const std::function<void()> &start, const std::function<void()> &end);
    void addSections();
    void addComments();
    void showSections();
    void readSections();
    void showComment();
    void readComment();
    void move(int by);
    QComboBox *choice(const char *name, const QString &words);
    QLineEdit *line(const char *name, const QString &words, const QString &placeholder);

    ReportDefinition m_definition;
    QVBoxLayout *m_column;
    QLineEdit *m_title, *m_author, *m_mark, *m_logo, *m_comment;
    QComboBox *m_paper, *m_landscape, *m_language, *m_period, *m_compare, *m_beside;
    QListWidget *m_sections;
    QPlainTextEdit *m_decisions;
    bool m_showing = false;
};

} // namespace attache
