#pragma once

#include "core/base/result.h"
#include "core/desk/scope_request.h"
#include "ui/pages/dashboard_page.h"

#include <QSize>
#include <QStringList>

namespace attache {

class Desk;

struct PictureOptions {
    QString folder;
    QList<PageId> pages;   // empty: all
    QStringList themes;    // 'light', 'dark'; empty: 'light'
    QStringList languages; // 'en', …; empty: 'en'
    QSize size{1440, 900};
    ScopeRequest scope;    // default-constructed: the window's own, the last 28 days beside the 28 before
};

// Draws pages fully loaded, as PAGE-THEME-LANG-WxH.png; the paths written, in order. Needs a QApplication, no display.
// Errors: Usage for a theme or language that is not there, InputOutput, and what the desk answers.
Result<QStringList> writePictures(Desk &desk, const PictureOptions &options);

std::optional<PageId> pageNamed(const QString &name); // by pageName()

} // namespace attache
