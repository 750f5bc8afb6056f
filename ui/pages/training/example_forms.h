#pragma once

#include "core/domain/example.h"
#include "ui/pages/form_panel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace attache {

// What an example teaches, in the trainer's words.
class ExampleForm final : public FormPanel {
    Q_OBJECT
public:
    explicit ExampleForm(const Example &example, QWidget *parent = nullptr);
    Example example() const; // the one given, with what the fields hold

protected:
    void showEvent(QShowEvent *event) override;

private:
    Example m_example;
    QLineEdit *m_title, *m_tags;
    QComboBox *m_verdict, *m_kind;
    QPlainTextEdit *m_point, *m_learn, *m_notes;
};

// Post by post: other words for class, and whether a replay stops there and what is asked.
class CaseWordingForm final : public FormPanel {
    Q_OBJECT
public:
    // `teaching` is the example as a class sees it; `ids` are those of its posts in the archive, in the same order.
    CaseWordingForm(const Example &example, const TeachingCase &teaching, const std::vector<std::string> &ids,
                    QWidget *parent = nullptr);
    Example example(); // with what stands in the fields

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(int post);
    void keep();

    Example m_example;
    TeachingCase m_case;
    std::vector<std::string> m_ids;
    int m_post = -1;
    QComboBox *m_posts;
    QPlainTextEdit *m_words, *m_question, *m_happened, *m_rubric;
    QCheckBox *m_stops;
};

// The examples of a collection, in order.
class CollectionForm final : public FormPanel {
    Q_OBJECT
public:
    struct Entry {
        std::string key;
        QString title;
        bool chosen = false;
    };
    CollectionForm(const Collection &collection, const std::vector<Entry> &entries, QWidget *parent = nullptr);
    Collection collection() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void move(int step);

    Collection m_collection;
    QLineEdit *m_name;
    QListWidget *m_list;
};

// How a lesson is held.
class LessonForm final : public FormPanel {
    Q_OBJECT
public:
    explicit LessonForm(bool writing, QWidget *parent = nullptr);
    bool hidesNames() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QCheckBox *m_hide;
};

// What goes into a case pack.
class PackForm final : public FormPanel {
    Q_OBJECT
public:
    explicit PackForm(const QString &title, QWidget *parent = nullptr);
    QString title() const;
    bool exactWords() const;

private:
    QLineEdit *m_title;
    QCheckBox *m_exact;
};

} // namespace attache
