#pragma once

#include "core/base/zone.h"
#include "core/desk/import_request.h"
#include "ui/pages/form_panel.h"

#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace attache {

// A post that no file brings: link, who, when, what.
class PostForm final : public FormPanel {
    Q_OBJECT
public:
    // Times are written in `zone`; `now` is shown first.
    PostForm(const Zone &zone, Instant now, QWidget *parent = nullptr);
    std::optional<ManualPost> post() const; // nothing while author or text are missing

private:
    Zone m_zone;
    QComboBox *m_platform;
    QLineEdit *m_author, *m_link, *m_answers;
    QDateTimeEdit *m_at;
    QPlainTextEdit *m_text;
};

} // namespace attache
