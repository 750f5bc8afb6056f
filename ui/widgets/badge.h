#pragma once

#include "ui/theme/palette.h"

#include <QWidget>

class QPainter;

namespace attache {

struct Theme;

// A word in an outline: 'late', 'official', 'quoted 88×'. The same painting serves lists (delegates) and widgets.
QSize badgeSize(const QString &words, const Theme &theme);
void paintBadge(QPainter &painter, const QRectF &area, const QString &words, Ink ink, const Theme &theme);

class Badge final : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const QString &words = {}, Ink ink = Ink::Soft, QWidget *parent = nullptr);
    void setBadge(const QString &words, Ink ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    Ink m_ink;
};

} // namespace attache
