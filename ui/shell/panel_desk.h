#pragma once

#include "core/models/latest_only.h"
#include "ui/pages/dashboard_page.h"

#include <QObject>

namespace attache {

class SlideOver;

// The panels over the page: what is behind a number, the list behind a mark, forms and receipts of pages.
class PanelDesk final : public QObject {
    Q_OBJECT
public:
    // Panels slide over `page`.
    PanelDesk(const PageContext &context, QWidget *page);

    void openFigure(FigureId figure);
    void openList(const ListQuestion &question);
    void open(const QString &title, QWidget *content, int width);
    void close();
    void copySentence(FigureId figure);
    void copy(const QString &sentence);
    QWidget *pane() const; // the open panel, null when closed

signals:
    void conversationWanted(qint64 conversation);
    void said(const QString &words);

private:
    void showPassport(FigureId figure, const ChosenRows &chosen);
    ListQuestion listOf(FigureId figure) const;

    PageContext m_context;
    SlideOver *m_panel;
    LatestOnly m_latest;
};

} // namespace attache
