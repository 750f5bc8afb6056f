#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace attache {

// One of a few, each by its own key or a click: the subjects, what an example is good for.
class ChoicePanel final : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString key;   // '1'
        QString words; // 'consular'
        QString rule;  // what belongs to it; perhaps empty
        QString value; // what chosen() bears
    };
    ChoicePanel(const QString &explanation, const QList<Choice> &choices, QWidget *parent = nullptr);

    static QList<Choice> subjects();
    static QList<Choice> examples();

signals:
    void chosen(const QString &value);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_first = nullptr;
};

} // namespace attache
