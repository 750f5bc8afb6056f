#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <string_view>

namespace attache {

// What a file is, in plain words, by the format of its receipt: 'Archive of an X account'. A format without words of its own
// is named as it is.
QString formatWords(std::string_view format);

// A source of what people wrote to us, and what it has.
struct SourceAdvice {
    QString source, has;
};
// What may be added on that platform where only our own posts are known; of no platform in particular where it is empty.
QList<SourceAdvice> sourcesOfMessages(std::string_view platform);

// "This file holds your own posts. To see what people wrote to you, add one of:" and one line for each source.
QString ownPostsNotice();
QStringList ownPostsAdvice(std::string_view platform);

} // namespace attache
