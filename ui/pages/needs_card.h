#pragma once

#include "core/models/morning_view.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace attache {

class NeedsRow;

// What needs a person now, as many lines as there is room for, each with its action.
class NeedsCard final : public Card {
    Q_OBJECT
public:
    explicit NeedsCard(QWidget *parent = nullptr);
    void setView(const MorningView &view);

signals:
    void pressed(const attache::MorningView::Line &line);
    void allWanted();       // every line, in a panel
    void sentencesWanted(); // the morning in three sentences, to copy

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();

    MorningView m_view;
    QWidget *m_lines;
    SafeLabel *m_nothing;
    QPushButton *m_more;
    QList<NeedsRow *> m_rows;
};

} // namespace attache
