#pragma once

#include "ui/pages/inbox/press_table.h"

class QComboBox;
class QLineEdit;
class QTimer;

namespace attache {

// The examples, searched and narrowed.
class ExampleTable final : public PressTable {
    Q_OBJECT
public:
    explicit ExampleTable(const PageContext &context, QWidget *parent = nullptr);
    std::vector<std::string> chosen() const;                    // keys, in the order of the list
    std::vector<std::pair<std::string, QString>> shown() const; // every row: key and title
    QLineEdit *search() const { return m_search; }

private:
    void askAgain();

    QLineEdit *m_search;
    QComboBox *m_verdict;
    QTimer *m_soon;
};

class CollectionTable final : public PressTable {
    Q_OBJECT
public:
    explicit CollectionTable(const PageContext &context, QWidget *parent = nullptr);

signals:
    void presentWanted(const QString &name, bool room);
    void changeWanted(const QString &name); // empty: a new one
};

// Lessons that were held: their result sheets.
class LessonTable final : public PressTable {
    Q_OBJECT
public:
    explicit LessonTable(const PageContext &context, QWidget *parent = nullptr);

signals:
    void sheetsWanted(const QString &lesson);
};

} // namespace attache
