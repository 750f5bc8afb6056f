#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace attache {

class SafeLabel;

// The saved views: what is shown now is kept under a name; those that are kept are opened, renamed and removed.
class ViewsPanel final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString name, page;
    };
    // `here`: what would be saved, in words.
    ViewsPanel(const QString &here, bool readOnly, QWidget *parent = nullptr);

    void setViews(const QList<Line> &views, const QString &notice);
    void complain(const QString &sentence);
    void startNaming(); // the keyboard goes to the name
    QString typed() const;

signals:
    void openWanted(const QString &name);
    void saveWanted(const QString &name);
    void renameWanted(const QString &name, const QString &to);
    void removeWanted(const QString &name);
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(const QString &here);
    QString chosen() const; // empty: none

    QLineEdit *m_name;
    QListWidget *m_list;
    QPushButton *m_save, *m_open, *m_rename, *m_remove, *m_undo;
    SafeLabel *m_complaint, *m_notice;
    bool m_readOnly;
};

} // namespace attache
