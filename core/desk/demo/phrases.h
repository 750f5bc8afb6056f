#pragma once

#include "core/desk/demo/language.h"

#include <span>
#include <string>
#include <string_view>

namespace attache::demo {

enum class Subject { Consular, Policy, Culture, Safety, House };

// One exchange as it may go. Places in braces are filled by fill().
struct Talk {
    Subject subject;
    std::string_view question, answer, followUp, secondAnswer;
};

struct Pair {
    std::string_view question, answer;
};

// A post of ours that answers nobody.
struct News {
    Subject subject;
    std::string_view text;
};

struct Remarks {
    std::span<const std::string_view> greetings, signOffs; // before and after a question, blanks included
    std::span<const std::string_view> thanks, welcomes;    // theirs at the end, ours in return
    std::span<const std::string_view> nudges;              // what people add to their own question
    std::span<const std::string_view> promises, links;     // answers that are less than an answer
    std::span<const std::string_view> praise, complaints;  // under our posts
    std::span<const std::string_view> asides, quotes;      // among themselves; quoting us
    std::span<const Pair> again;                           // third questions and later
    std::span<const News> news;
};

std::span<const Talk> talksOf(Language language);
const Remarks &remarksOf(Language language);

// What one conversation is about; the same in all its posts.
struct Details {
    LocalDay coming, past; // {date}, {past}
    int city = 0;          // {city}: with its preposition
    int minute = 0;        // {time}: minutes after midnight
    std::string file;      // {ref}
};
std::string fill(std::string_view pattern, Language language, const Details &details);

std::span<const Talk> talksEn();
std::span<const Talk> talksFr();
std::span<const Talk> talksAr();
std::span<const Talk> talksRu();
std::span<const Talk> talksEs();
std::span<const Talk> talksZh();
Remarks remarksEn();
Remarks remarksFr();
Remarks remarksAr();
Remarks remarksRu();
Remarks remarksEs();
Remarks remarksZh();

} // namespace attache::demo
