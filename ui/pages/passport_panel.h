#pragma once

#include "core/models/passport_view.h"

#include <QWidget>

class QVBoxLayout;

namespace attache {

class FigureWords;
struct CurveSpec;

// 'Behind this number': the value, how it is counted and under which circumstances, three messages chosen by rule, and the
// way to the list of what was counted.
class PassportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PassportPanel(const PassportView &view, QWidget *parent = nullptr);
    void showCurve(const CurveSpec &curve); // below the value

signals:
    void listWanted();
    void curveOpened();
    void copyWanted(const QString &sentence);
    void conversationWanted(qint64 conversation);

private:
    void addHead(const PassportView &view);
    void addLines(const PassportView &view);
    void addChosen(const PassportView &view);

    QVBoxLayout *m_layout;
    QVBoxLayout *m_curvePlace;
};

} // namespace attache
