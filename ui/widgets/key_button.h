#pragma once

#include <QPushButton>

namespace attache {

// A button that names the key which does the same: the key in bold, then the words. The key itself is the page's.
class KeyButton final : public QPushButton {
    Q_OBJECT
public:
    KeyButton(const QString &key, const QString &words, QWidget *parent = nullptr);
    void setWords(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Return presses it, too

private:
    QString m_key, m_words;
};

} // namespace attache
