#include "ui/pages/column_form.h"

#include "core/models/display_text.h"
#include "ui/dialogs/create_dialog.h"
#include "ui/dialogs/platform_choice.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/safe_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 36;

// 'Wer — Amina R.': a column's name and the first value that it holds.
QString columnWords(const TablePreview &table, qsizetype column)
{
    const QString name = oneLine(table.columns.at(column).toStdString(), kLongest);
    for (const QStringList &row : table.rows)
        if (column < row.size() && !row.at(column).isEmpty())
            return name + u" — "_s + oneLine(row.at(column).toStdString(), kLongest);
    return name;
}

} // namespace

ColumnForm::ColumnForm(const PlannedFile &file, QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout),
      m_remember(new QCheckBox(tr("Read later files of this header the same way")))
{
    m_form->setSpacing(kGrid);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (file.isMappable())
        addColumns(file);
    addTimes(file);
    m_remember->setObjectName(u"remember"_s);
    m_remember->setChecked(file.remember);
    m_remember->setVisible(file.isMappable());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(m_form);
    layout->addWidget(m_remember);
    connect(m_remember, &QCheckBox::toggled, this, &ColumnForm::rememberChanged);
}

void ColumnForm::addRow(const QString &words, QWidget *field)
{
    auto *label = new SafeLabel(TypeStep::Small);
    label->setWords(words);
    label->setBuddy(field);
    field->setAccessibleName(words);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_form->addRow(label, field);
}

void ColumnForm::addColumns(const PlannedFile &file)
{
    for (const TableField &field : tableFields()) {
        auto *box = new QComboBox;
        box->setObjectName(u"column_"_s + field.name);
        box->addItem(tr("not in this file"), QString());
        for (qsizetype i = 0; i < file.table.columns.size(); ++i)
            box->addItem(columnWords(file.table, i), file.table.columns.at(i));
        box->setCurrentIndex(qMax(0, box->findData(file.columns.columns.value(field.name))));
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnForm::changed);
        addRow(field.words, box);
        m_fields << Field{field.name, box};
    }
    m_platform = platformChoice(nullptr);
    m_platform->setObjectName(u"filePlatform"_s);
    showPlatform(*m_platform, file.columns.platform.toStdString());
    connect(m_platform, &QComboBox::activated, this, &ColumnForm::changed);
    connect(m_platform->lineEdit(), &QLineEdit::editingFinished, this, &ColumnForm::changed);
    addRow(tr("Platform of rows that name none"), m_platform);
}

void ColumnForm::addTimes(const PlannedFile &file)
{
    m_times = new QComboBox;
    m_times->setObjectName(u"timeForm"_s);
    for (const TimeChoice &form : timeChoices())
        m_times->addItem(form.words, form.name);
    m_times->setCurrentIndex(qMax(0, m_times->findData(file.columns.timeForm)));
    connect(m_times, &QComboBox::currentIndexChanged, this, &ColumnForm::changed);
    m_zone = zoneChoice(file.columns.zone, nullptr);
    m_zone->setObjectName(u"fileZone"_s);
    connect(m_zone, &QComboBox::activated, this, &ColumnForm::changed);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &ColumnForm::changed);
    if (file.isMappable())
        addRow(tr("How times are written"), m_times);
    else
        m_times->setParent(this);
    m_times->setVisible(file.isMappable());
    addRow(tr("Zone of times that name none"), m_zone);
}

ColumnChoice ColumnForm::choice() const
{
    ColumnChoice choice;
    for (const Field &field : m_fields)
        if (const QString column = field.box->currentData().toString(); !column.isEmpty())
            choice.columns.insert(field.name, column);
    if (m_platform)
        choice.platform = QString::fromStdString(platformIn(*m_platform));
    choice.timeForm = m_times->currentData().toString();
    const QString zone = m_zone->currentText().trimmed();
    choice.zone = QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()) ? zone : QString();
    return choice;
}

} // namespace attache
