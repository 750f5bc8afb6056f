#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <string>

namespace attache {

// The head of a table whose columns must be named: its first record and some below it, sanitised.
struct TablePreview {
    QStringList columns;
    QList<QStringList> rows;
};

// Reads no more than the first piece of the file. Errors as of ByteSource.
Result<TablePreview> tablePreview(const std::string &path, int rows = 3);

// A field of the generic form and how a person calls it.
struct TableField {
    QString name;  // 'created_at'
    QString words; // 'When it was written'
    bool required = false;
};
QList<TableField> tableFields();

// The column that most likely holds the field, by its name; empty where none does.
QString guessedColumn(const QString &field, const QStringList &columns);

} // namespace attache
