#pragma once

#include <QWidget>

#include <optional>

class QPushButton;

namespace attache {

class SafeLabel;

// Long work: what is being done, a thin line that fills, and a way to cancel.
class ProgressLine final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    // `share` from 0 to 1; none where the end is not known.
    void setProgress(const QString &words, std::optional<double> share);
    void setCancellable(bool cancellable);

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SafeLabel *m_words;
    QPushButton *m_cancel;
    std::optional<double> m_share;
};

} // namespace attache
