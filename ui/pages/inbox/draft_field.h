#pragma once

#include "core/models/draft_keeper.h"
#include "ui/widgets/card.h"

#include <QPlainTextEdit>

#include <string>

class QPushButton;

namespace attache {

class FigureWords;

// Plain text only. While it has the focus letters are letters, never keys of the page; Esc leaves it.
class DraftEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DraftEdit(QWidget *parent = nullptr);

signals:
    void left(); // Esc
    void unfocused();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight(); // to its lines, between a few and some more
};

// The answer that is being written: kept as it is typed, counted as its platform counts.
class DraftField final : public Card {
    Q_OBJECT
public:
    DraftField(DraftKeeper &keeper, const FigureWords &words, QWidget *parent = nullptr);

    void setPlatform(const std::string &platform);
    void insert(const QString &text); // where the cursor stands
    QString text() const;
    DraftEdit *edit() const { return m_edit; }

private:
    void showLength();

    DraftKeeper &m_keeper;
    const FigureWords &m_words;
    std::string m_platform;
    DraftEdit *m_edit;
    QPushButton *m_discard;
    bool m_loading = false;
};

} // namespace attache
