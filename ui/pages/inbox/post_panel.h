#pragma once

#include "core/base/zone.h"
#include "core/domain/post.h"
#include "core/models/post_link.h"
#include "ui/pages/inbox/lines_panel.h"

namespace attache {

class LookAlikes;

// One post in full: who wrote it, letter by letter where that matters, where its links go, and what it said before.
class PostPanel final : public LinesPanel {
    Q_OBJECT
public:
    // `versions`: the one in force first. `known` may be null.
    PostPanel(const std::vector<Post> &versions, const LookAlikes *known, const Zone &zone, const FigureWords &words,
              QWidget *parent = nullptr);

signals:
    void linkWanted(const attache::PostLink &link);

private:
    void addLinks(const Post &post);
};

} // namespace attache
