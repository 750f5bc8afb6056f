#pragma once

#include "core/models/reader_view.h"

#include <QWidget>

namespace attache {

// One post of a case as a class reads it: ours with a blue edge at the end side, others with an ochre one at the start side.
class PostCard final : public QWidget {
    Q_OBJECT
public:
    PostCard(const ReaderLine &line, bool newest, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReaderLine::Kind m_kind;
    bool m_newest;
};

} // namespace attache
