#pragma once

#include "core/models/status_view.h"

#include <QWidget>

#include <optional>

class QTimer;

namespace attache {

class ProgressLine;
class SafeLabel;

// 30 px at the foot: last import and gaps, zone and where the data are; while an import runs, how far it is.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);
    void setView(const StatusView &view);
    void setIndexing(const QString &words); // how far the search index is; empty once it is complete
    void say(const QString &words); // for a few seconds in place of the start side
    void showProgress(const QString &words, std::optional<double> share);
    void endProgress();

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStart();
    void showEnd();

    StatusView m_view;
    QString m_said, m_indexing;
    QTimer *m_forget;
    SafeLabel *m_start, *m_end;
    ProgressLine *m_progress;
};

} // namespace attache
