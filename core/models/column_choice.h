#pragma once

#include "core/desk/import_preview.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <string>

namespace attache {

// Which column of a table is which, as a person sees and changes it.
struct ColumnChoice {
    QMap<QString, QString> columns; // a field of tableFields() to the header that holds it; missing: not in this file
    QString platform;               // of rows that name none; empty: none given
    QString timeForm;               // of timeChoices(); empty: as it is usual
    QString zone;                   // IANA, of times that bear none; empty: none given
    bool operator==(const ColumnChoice &) const = default;
};

// As the table is read now: by its names, by a ready mapping, by a saved one.
ColumnChoice columnChoiceOf(const ImportPreview &preview);
// As the importers take it (ingest/column_map.h). A field that is offered and not chosen is left out of the file.
std::string columnMapOf(const ColumnChoice &choice);

// How times may be written: the word of the map, and how a person calls it.
struct TimeChoice {
    QString name, words;
};
QList<TimeChoice> timeChoices();

} // namespace attache
