#pragma once

#include "core/models/history_words.h"
#include "core/models/inbox_line.h"

#include <QWidget>

class QSpinBox;
class QVBoxLayout;

namespace attache {

// Lines of words in a panel, each with something at its end side.
class LinesPanel : public QWidget {
    Q_OBJECT
public:
    explicit LinesPanel(QWidget *parent = nullptr);

protected:
    void addHeading(const QString &words);
    void addWords(const QString &words); // soft
    void addLine(const QString &words, const QString &under, const QString &atEnd);
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

// Why the queue stands in this order: each reason with its rule and how many it puts where they stand.
class OrderPanel final : public LinesPanel {
    Q_OBJECT
public:
    OrderPanel(const InboxPage &page, const FigureWords &words, bool readOnly, QWidget *parent = nullptr);

signals:
    void targetChosen(double hours);

private:
    QSpinBox *m_target;
};

// What was done at this desk: who, what, when; this message first.
class HistoryPanel final : public LinesPanel {
    Q_OBJECT
public:
    HistoryPanel(const QStringList &said, const QList<HistoryLine> &ofMessage, const QList<HistoryLine> &all, bool readOnly,
                 QWidget *parent = nullptr);

signals:
    void undoWanted();
    void redoWanted();
};

} // namespace attache
