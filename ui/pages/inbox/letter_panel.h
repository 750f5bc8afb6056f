#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace attache {

// Plain text that goes out of the house by hand: read it, copy it, or save it as a file.
class LetterPanel final : public QWidget {
    Q_OBJECT
public:
    LetterPanel(const QString &explanation, const QString &text, QWidget *parent = nullptr);
    QString text() const;
    void setText(const QString &text);
    void addAction(QPushButton *button); // beside the two

signals:
    void copied();
    void saveWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QWidget *m_actions;
};

} // namespace attache
