#pragma once

#include <QWidget>

namespace attache {

// Lies over the window while files are dragged across it, and says what letting go will do.
class DropVeil final : public QWidget {
    Q_OBJECT
public:
    explicit DropVeil(QWidget *window);

    void lift(const QString &words); // shows it over the whole window
    const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace attache
