#include "ui/dialogs/platform_choice.h"

#include "core/domain/platform.h"

#include <QComboBox>

#include <array>

namespace attache {

namespace {

constexpr std::array kPlatforms{"x", "bluesky", "mastodon", "facebook", "instagram", "youtube", "tiktok", "threads"};

} // namespace

QComboBox *platformChoice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    for (const char *key : kPlatforms)
        box->addItem(QString::fromStdString(platformName(key)), QString::fromLatin1(key));
    return box;
}

std::string platformIn(const QComboBox &choice) { return platformKey(choice.currentText().trimmed().toStdString()); }

void showPlatform(QComboBox &choice, const std::string &key)
{
    choice.setCurrentText(key.empty() ? QString() : QString::fromStdString(platformName(key)));
}

} // namespace attache
