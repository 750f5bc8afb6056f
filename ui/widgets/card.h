#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace attache {

class SafeLabel;

// A rounded panel with an outline: title, what was counted below it, and a body.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);             // hidden where empty
    void setTight(bool tight);                           // less air, on a page that has no room to spare
    void setCaptionBeside(bool beside);                  // on the title's line, elided, instead of below it
    QHBoxLayout *trailing() const { return m_trailing; } // the end side of the title's line
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SafeLabel *m_title;
    SafeLabel *m_caption;
    SafeLabel *m_beside;
    QHBoxLayout *m_trailing;
    QVBoxLayout *m_body;
    bool m_captionBeside = false;
};

// A title within a card, over its second part ('How they ended').
SafeLabel *sectionTitle(const QString &title, QWidget *parent);
// One device pixel of "line", the full width.
QWidget *hairline(QWidget *parent);

} // namespace attache
