#pragma once

#include <QPushButton>

namespace attache {

// A choice of the scope bar: shows its value ('1–31 October 2026'), says to a screen reader what it chooses ('Period').
// Give it a menu or connect clicked.
class Chip final : public QPushButton {
    Q_OBJECT
public:
    explicit Chip(const QString &what, QWidget *parent = nullptr);
    void setValue(const QString &value); // plain text, ampersands shown

private:
    QString m_what;
};

} // namespace attache
