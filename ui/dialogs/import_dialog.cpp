#include "ui/dialogs/import_dialog.h"

#include "core/domain/platform.h"
#include "core/models/display_text.h"
#include "core/models/table_preview.h"
#include "ui/theme/spacing.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPlatforms{"x", "bluesky", "mastodon", "facebook", "instagram", "youtube", "tiktok", "threads"};

// '— Amina R.' below a column's name: the first value that it holds.
QString columnWords(const ImportQuestion &question, qsizetype column)
{
    const QString name = oneLine(question.columns.at(column).toStdString(), 40);
    for (const QStringList &row : question.samples)
        if (column < row.size() && !row.at(column).isEmpty())
            return name + u" — "_s + oneLine(row.at(column).toStdString(), 40);
    return name;
}

} // namespace

QComboBox *platformChoice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    for (const char *key : kPlatforms)
        box->addItem(QString::fromStdString(platformName(key)), QString::fromLatin1(key));
    return box;
}

ImportDialog::ImportDialog(const ImportQuestion &question, QWidget *parent)
    : PlainDialog(tr("Before %1 is read").arg(question.file), tr("Import"), parent)
{
    if (question.ownUnknown)
        askForAccount();
    if (!question.columns.isEmpty())
        askForColumns(question);
    check();
}

void ImportDialog::askForAccount()
{
    say(tr("Whose account is ours? Messages and answers are told apart by it."));
    m_own = new QLineEdit;
    m_own->setObjectName(u"ownHandle"_s);
    m_own->setPlaceholderText(u"@EmbassyVienna"_s);
    m_own->setAccessibleName(tr("Our account"));
    m_platform = platformChoice(this);
    m_platform->setObjectName(u"platform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    auto *form = new QFormLayout;
    form->addRow(tr("Our account"), m_own);
    form->addRow(tr("Platform"), m_platform);
    body()->addLayout(form);
    connect(m_own, &QLineEdit::textChanged, this, &ImportDialog::check);
}

void ImportDialog::askForColumns(const ImportQuestion &question)
{
    say(tr("Which column is which? Our guess is filled in."));
    auto *form = new QFormLayout;
    form->setSpacing(kGrid);
    for (const TableField &field : tableFields()) {
        auto *box = new QComboBox;
        box->setObjectName(u"column_"_s + field.name);
        box->setAccessibleName(field.words);
        box->addItem(tr("not in this file"), QString());
        for (qsizetype i = 0; i < question.columns.size(); ++i)
            box->addItem(columnWords(question, i), question.columns.at(i));
        box->setCurrentIndex(qMax(0, box->findData(guessedColumn(field.name, question.columns))));
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
        form->addRow(field.words, box);
        m_columns << ColumnChoice{field.name, field.required, box};
    }
    if (!m_platform) {
        m_platform = platformChoice(this);
        m_platform->setAccessibleName(tr("Platform of this file"));
        form->addRow(tr("Platform of this file"), m_platform);
    }
    body()->addLayout(form);
}

void ImportDialog::check()
{
    bool complete = !m_own || !m_own->text().trimmed().isEmpty();
    for (const ColumnChoice &choice : m_columns)
        if (choice.required && choice.field != u"platform"_s) // the choice below stands in for it
            complete = complete && !choice.box->currentData().toString().isEmpty();
    setActionEnabled(complete);
}

ImportChoices ImportDialog::choices() const
{
    ImportChoices choices;
    const std::string platform = m_platform ? platformKey(m_platform->currentText().toStdString()) : std::string();
    if (m_own) {
        QString handle = m_own->text().trimmed();
        handle.remove(0, handle.startsWith(u'@') ? 1 : 0);
        choices.own.push_back(platform + ":" + handle.toStdString());
    }
    if (m_columns.isEmpty())
        return choices;
    QJsonObject columns;
    for (const ColumnChoice &choice : m_columns)
        if (const QString column = choice.box->currentData().toString(); !column.isEmpty())
            columns.insert(choice.field, column);
    QJsonObject map{{u"columns"_s, columns}};
    if (!columns.contains(u"platform"_s))
        map.insert(u"platform"_s, QString::fromStdString(platform));
    choices.columnMap = QJsonDocument(map).toJson(QJsonDocument::Compact).toStdString();
    return choices;
}

} // namespace attache
