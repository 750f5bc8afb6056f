#pragma once

#include "core/desk/list.h"
#include "ui/pages/form_panel.h"

#include <map>
#include <string>
#include <vector>

class QPlainTextEdit;

namespace attache {

// Edited words for the three conversations worth reading, where the copy without names shall quote them.
class WordingForm final : public FormPanel {
    Q_OBJECT
public:
    WordingForm(const ChosenRows &chosen, std::map<std::string, std::string> wordings, QWidget *parent = nullptr);
    std::map<std::string, std::string> wordings() const; // by 'platform:id'

private:
    void add(const QString &words, const std::optional<ListRow> &row);

    std::map<std::string, std::string> m_wordings;
    std::vector<std::pair<std::string, QPlainTextEdit *>> m_fields;
};

} // namespace attache
