#pragma once

#include "core/domain/teaching_case.h"
#include "core/measure/likeness.h"

#include <QWidget>

namespace attache {

class FigureWords;
class SafeLabel;
class TreeReader;

// Two examples side by side, and below them in what they are alike and in what not. `words` must outlive it.
class PairView final : public QWidget {
    Q_OBJECT
public:
    explicit PairView(const FigureWords &words, QWidget *parent = nullptr);
    void setPair(const TeachingCase &first, const TeachingCase &second);
    TreeReader *first() const { return m_first; }
    TreeReader *second() const { return m_second; }

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const FigureWords &m_words;
    TreeReader *m_first, *m_second;
    SafeLabel *m_traits;
};

} // namespace attache
