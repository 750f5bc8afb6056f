#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace attache {

// A label that never guesses rich text. Its line starts at the leading edge of the page whatever its text;
// text of strangers keeps its own direction within. Follows theme changes by itself.
class SafeLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Fit { Line, Wrap, Elide };
    explicit SafeLabel(TypeStep step = TypeStep::Body, Ink ink = Ink::Normal, QWidget *parent = nullptr);

    void setWords(const QString &words); // shown character by character; text of strangers as display_text.h gives it
    void setFit(Fit fit);                // Line at first; elided text is read in full by a screen reader
    void setInk(Ink ink);
    void setStep(TypeStep step);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TypeStep m_step;
    Ink m_ink;
    Fit m_fit = Fit::Line;
    bool m_dressing = false;
};

} // namespace attache
