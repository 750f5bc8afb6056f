#include "ui/dialogs/create_dialog.h"

#include "ui/theme/spacing.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimeZone>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString suggestedPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: the suggested file name of a new workspace, without its ending
    return QDir(folder).filePath(CreateDialog::tr("Embassy") + u".attache"_s);
}

} // namespace

QComboBox *zoneChoice(const QString &shown, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') || id == "UTC")
            box->addItem(QString::fromLatin1(id));
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentText(shown);
    return box;
}

CreateDialog::CreateDialog(QWidget *parent)
    : PlainDialog(tr("Create a workspace"), tr("Create"), parent),
      m_path(new QLineEdit(QDir::toNativeSeparators(suggestedPath()))),
      m_zone(zoneChoice(QString::fromLatin1(QTimeZone::systemTimeZoneId()), nullptr))
{
    m_path->setObjectName(u"workspacePath"_s);
    m_zone->setObjectName(u"workspaceZone"_s);
    auto *browseButton = new QPushButton(tr("Choose…"));
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->setSpacing(kGrid);
    form->addRow(tr("File"), place);
    form->addRow(tr("Days begin in"), m_zone);
    m_path->setAccessibleName(tr("File of the workspace"));
    m_zone->setAccessibleName(tr("Time zone of days"));
    say(tr("This file contains people's words and is not encrypted. Keep it on an encrypted disk."));
    body()->addLayout(form);
    connect(browseButton, &QPushButton::clicked, this, &CreateDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &text) { setActionEnabled(!text.trimmed().isEmpty()); });
}

AskedWorkspace CreateDialog::asked() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(u".attache"_s))
        path += u".attache"_s;
    return {path, m_zone->currentText().trimmed()};
}

void CreateDialog::browse()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Create a workspace"), m_path->text(), tr("Workspaces (*.attache)"));
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

} // namespace attache
