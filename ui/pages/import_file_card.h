#pragma once

#include "core/models/import_plan.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace attache {

class ColumnForm;

// One file of an import plan: what it is, what it can and cannot speak of, some posts of it, and how its columns are read.
class ImportFileCard final : public Card {
    Q_OBJECT
public:
    explicit ImportFileCard(const PlannedFile &file, QWidget *parent = nullptr);

    void refresh(const PlannedFile &file); // after every look at it

signals:
    void columnsChanged(const attache::ColumnChoice &columns);
    void rememberChanged(bool remember);
    void leftOut();

private:
    QWidget *wordsOf(const PlannedFile &file) const;
    void showForm(const PlannedFile &file);

    QWidget *m_words = nullptr;
    ColumnForm *m_form = nullptr;
    QPushButton *m_columns;
    QPushButton *m_leaveOut;
};

} // namespace attache
