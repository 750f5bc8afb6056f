#pragma once

#include "core/domain/figure_catalogue.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QBoxLayout;

namespace attache {

// A sentence or number that opens what is behind it: 'Half had an answer within 10 h'.
class HeadlineButton final : public QAbstractButton {
    Q_OBJECT
public:
    HeadlineButton(FigureId figure, TypeStep step, Ink ink, QWidget *parent = nullptr);
    void setWords(const QString &words);
    // Puts it into `column` so that its words, not its focus ring, begin at the column's edge.
    void addTo(QBoxLayout &column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void opened(attache::FigureId figure);
    void copyRequested(attache::FigureId figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FigureId m_figure;
    TypeStep m_step;
    Ink m_ink;
};

} // namespace attache
