#pragma once

#include "core/desk/capital_page.h"
#include "core/domain/desk_record.h"
#include "ui/pages/form_panel.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace attache {

// A cleared line: what may be said, from where, until when, and by which words of a question it is found.
class LineForm final : public FormPanel {
    Q_OBJECT
public:
    // `line` as it stands, or with what is known of a new one.
    LineForm(const ClearedLine &line, LocalDay today, QWidget *parent = nullptr);
    ClearedLine line() const; // without text where none was written

protected:
    void showEvent(QShowEvent *event) override;

private:
    ClearedLine m_line;
    QPlainTextEdit *m_text;
    QLineEdit *m_source, *m_clearedBy, *m_keywords, *m_language;
    QComboBox *m_subject;
    QCheckBox *m_ends;
    QDateEdit *m_until;
};

} // namespace attache
