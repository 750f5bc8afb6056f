#pragma once

#include "core/models/line_fit_view.h"

#include <QWidget>

class QPushButton;

namespace attache {

class KeyButton;
class MarkedLabel;
class SafeLabel;

// A cleared line that may answer the question, the best first; hidden where none does.
class LineCard final : public QWidget {
    Q_OBJECT
public:
    explicit LineCard(QWidget *parent = nullptr);
    void setFits(const QList<LineFitView> &fits);
    const LineFitView *shown() const; // null where none fits

signals:
    void insertWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showOne();

    QList<LineFitView> m_fits;
    qsizetype m_at = 0;
    SafeLabel *m_title, *m_from, *m_because;
    MarkedLabel *m_text;
    KeyButton *m_insert;
    QPushButton *m_other;
};

} // namespace attache
