#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace attache {

// What a page can be told, for the palette. Its keys are the page's own: letters may mean something else on another page.
struct PageActionSpec {
    QString name;           // in the interface language
    QString english;        // the same in English
    QKeySequence keys = {}; // of the page, to be shown; perhaps none
    bool anywhere = false;  // offered while another page is in sight, too: `act` shows the page first
};
// The action belongs to `page`, and can be taken away by deleting it.
QAction *addPageAction(QWidget &page, const PageActionSpec &spec, const std::function<void()> &act);

bool isOfferedAnywhere(const QAction &action);
QKeySequence keysShownFor(const QAction &action); // its shortcut, or the keys of its page

} // namespace attache
