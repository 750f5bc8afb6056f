#pragma once

#include "core/models/import_plan.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace attache {

// Which column of a table is which, how its times are written, and whether that is remembered. Every change is told at once,
// so that the samples above follow.
class ColumnForm final : public QWidget {
    Q_OBJECT
public:
    explicit ColumnForm(const PlannedFile &file, QWidget *parent = nullptr);

    ColumnChoice choice() const;

signals:
    void changed();
    void rememberChanged(bool remember);

private:
    void addColumns(const PlannedFile &file);
    void addTimes(const PlannedFile &file);
    void addRow(const QString &words, QWidget *field);

    struct Field {
        QString name;
        QComboBox *box = nullptr;
    };
    QFormLayout *m_form;
    QList<Field> m_fields;
    QComboBox *m_platform = nullptr;
    QComboBox *m_times = nullptr;
    QComboBox *m_zone = nullptr;
    QCheckBox *m_remember = nullptr;
};

} // namespace attache
