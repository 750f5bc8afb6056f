#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/desk_record.h"
#include "core/domain/post.h"
#include "core/store/step_store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attache {

class Database;
class StandingBoard;

// So many of the most urgent questions that wait are looked at; the page says so where there are more.
inline constexpr std::int64_t kMostQuestions = 2000;

// What people ask and no cleared line answers: one letter to the capital, and the note that is handed over at a rotation.
struct CapitalQuestion {
    std::vector<std::string> words;  // that at least half of them share
    std::vector<std::string> theirs; // the words of up to three of them, the longest waiting first
    std::vector<PostKey> posts;      // all of them
    std::int64_t count = 0;
    Instant since;                      // the one that waits longest
    std::vector<std::string> languages; // tags as given, sorted; without those that say none
    std::string subject;                // a code, or empty
    std::string proposed;               // a draft of ours for one of them, or empty
    Instant deadline;                   // the end of the team's target, at the earliest a day from now
};
struct CapitalPage {
    Instant now;
    std::int64_t waiting = 0;               // all messages that wait
    std::int64_t looked = 0;                // those that were looked at
    std::vector<CapitalQuestion> questions; // what most ask first
};
Result<CapitalPage> askTheCapital(Database &reader, StandingBoard &board);

// The capital's reply becomes a cleared line whose keywords are the words of the question. Its key. Errors as putLine.
Result<std::string> replyFromCapital(Database &writer, const Deed &deed, const CapitalQuestion &question, ClearedLine reply);

// Those that wait and that the line may fit, the most urgent first.
Result<std::vector<PostKey>> waitingThatFit(Database &reader, StandingBoard &board, const std::string &lineKey);

} // namespace attache
