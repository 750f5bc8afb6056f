#pragma once

#include "core/models/asked_view.h"

#include <QWidget>

class QPushButton;

namespace attache {

class AskedTable;
class SafeLabel;

// What people asked, by subject or by language: the second part of a card. It gives way where there is no room.
class AskedPart final : public QWidget {
    Q_OBJECT
public:
    explicit AskedPart(QWidget *parent = nullptr);
    void setView(const AskedView &view);

private:
    void show(bool languages);

    AskedView m_view;
    bool m_languages = false;
    SafeLabel *m_title, *m_caption, *m_nothing;
    QPushButton *m_bySubject, *m_byLanguage;
    AskedTable *m_table;
};

} // namespace attache
