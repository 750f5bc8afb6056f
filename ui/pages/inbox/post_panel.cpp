#include "ui/pages/inbox/post_panel.h"

#include "core/domain/look_alike.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "core/models/reader_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

SafeLabel *textLabel(const QString &words)
{
    auto *label = new SafeLabel(TypeStep::Body);
    label->setFit(SafeLabel::Fit::Wrap);
    label->setWords(words);
    return label;
}

QString buttonText(QString words) { return words.replace(u'&', u"&&"_s); } // an ampersand would become a key

} // namespace

PostPanel::PostPanel(const std::vector<Post> &versions, const LookAlikes *known, const Zone &zone, const FigureWords &words,
                     QWidget *parent)
    : LinesPanel(parent)
{
    const Post &post = versions.front();
    addWords(fill(tr("%1 · %2 · %3"), {personText(post.authorName, post.author), platformWords(post.key.platform),
                                       words.moment(post.createdAt, zone)}));
    if (const QString taken = known ? lookAlikeWords(post, *known) : QString(); !taken.isEmpty()) {
        auto *warning = new SafeLabel(TypeStep::BodyBold, Ink::Waiting);
        warning->setFit(SafeLabel::Fit::Wrap);
        warning->setWords(taken);
        column()->addWidget(warning);
    }
    column()->addWidget(textLabel(isolated(post.text)));
    addLinks(post);
    if (versions.size() > 1)
        addHeading(tr("What it said before"));
    for (std::size_t i = 1; i < versions.size(); ++i) {
        const auto at = versions[i].editedAt.value_or(versions[i].createdAt);
        addWords(words.moment(at, zone));
        column()->addWidget(textLabel(versions[i].text.empty() ? tr("no words") : isolated(versions[i].text)));
    }
    column()->addStretch();
}

void PostPanel::addLinks(const Post &post)
{
    QList<PostLink> links = linksIn(post.text);
    if (const auto own = linkOf(post); own && !links.contains(*own))
        links << *own;
    if (links.isEmpty())
        return;
    addHeading(tr("Links"));
    for (const PostLink &link : links) {
        addWords(link.address);
        auto *open = new QPushButton(buttonText(fill(tr("Open on %1…"), {link.host})));
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, link] { emit linkWanted(link); });
        column()->addWidget(open, 0, Qt::AlignLeading);
    }
}

} // namespace attache
