#!/usr/bin/env python3
"""Counts every figure of `attache figures --json` anew, for the scope 'everything', from the files themselves.

A second reading of the definitions in another language: it shares no code with the program, so that an error in one of
the two shows. Prints {id: {value, numerator, denominator, n}}; with --against prints only what differs and ends with 1.
"""

import argparse
import json
import sys

from exchanges import alternations, continuation, ending, find_exchanges, our_turn, ripe
from forest import in_order, plant
from messages import Us, find_messages
from reading import end_of_observation, fold, iso_instant, read_files
from survival import curve, plain_median, quantile, restricted_mean, wilson

HOUR = 3_600_000
QUANTILES = {"latency-p25": 0.25, "latency-median": 0.5, "latency-p75": 0.75, "latency-p90": 0.9}


class Workspace:
    """The visible posts at `now`, with the trees, messages and exchanges that they form."""

    def __init__(self, posts, own, now):
        self.now, self.us, self.any = now, Us(own), bool(posts)
        roots = plant(posts)
        self.ordered = in_order(post for post in posts.values() if post.time <= now)
        self.conversations = len({roots[post.platform, post.id] for post in self.ordered})
        self.messages = find_messages(self.ordered, self.us, now)
        self.exchanges = find_exchanges(self.ordered, roots, self.us, now)

    def gone(self, post):
        return post.deleted is not None and post.deleted <= self.now


def count(workspace, value):
    return {"value": value if workspace.any else None, "n": value}


def share(x, n):
    value, lo, hi = wilson(x, n)
    return {"value": value, "numerator": x, "denominator": n, "n": n, "interval": None if n == 0 else [lo, hi]}


def message_figures(workspace):
    statuses = [message.status for message in workspace.messages]
    numbers = {name: statuses.count(name) for name in ("answered", "open", "deleted-unanswered")}
    numbers |= {"silent": 0, "too-late": 0, "marked-answered-unseen": 0}
    numbers |= {"messages": len(statuses), "messages-all": len(statuses), "waiting": numbers["open"]}
    numbers["invalid-time"] = sum(message.invalid for message in workspace.messages)
    return {name: count(workspace, number) for name, number in numbers.items()}


def latency_figures(workspace):
    waits = [(wait[0] / 1000, wait[1]) for m in workspace.messages if (wait := m.wait(workspace.now)) is not None]
    points = curve(waits)
    figures = {}
    for name, p in QUANTILES.items():
        value, lo, hi = quantile(points, p)
        figures[name] = {"value": value, "n": len(waits), "interval": [lo, hi] if waits else None}
    figures["latency-restricted-mean-72h"] = {"value": restricted_mean(points, 72 * 3600), "n": len(waits)}
    answered = [seconds for seconds, done in waits if done]
    figures["latency-median-answered-only"] = {"value": plain_median(answered), "n": len(answered)}
    return figures


def answer_rate(workspace, hours):
    """Of messages whose anchor is that old, without those withdrawn before. An answer of invalid time is one at once."""
    limit, x, n = hours * HOUR, 0, 0
    for message in workspace.messages:
        wait = message.wait(workspace.now) or (0, True)
        if workspace.now - message.anchor < limit:
            continue
        if message.withdrawn is not None and wait[0] < limit:
            continue
        n += 1
        x += wait[1] and wait[0] <= limit
    return share(x, n)


def exchange_figures(workspace):
    exchanges, now = workspace.exchanges, workspace.now
    endings = [ending(turns, now) for turns in exchanges]
    figures = {"exchanges": count(workspace, len(exchanges))}
    for name, word in (("by-us", "us"), ("by-them", "them"), ("closed", "closed"), ("open", "open")):
        figures[f"ended-{name}"] = count(workspace, endings.count(word))
    reached = [alternations(turns) for turns in ripe(exchanges, now)]
    at_least = [sum(a >= k for a in reached) for k in range(5)]
    for k in range(1, 5):
        figures[f"csr-{k}"] = share(at_least[k], len(reached))
        figures[f"continuation-{k}"] = share(*continuation(exchanges, now, k))
    figures["return-given-answer"] = share(at_least[2], at_least[1])
    figures["our-turn-answered"] = share(*our_turn(exchanges, now))
    return figures


def engagement_figures(workspace):
    """Own originals and quotes that still stand; our own direct replies under a post are taken off."""
    own_replies = {}
    for post in workspace.ordered:
        if workspace.us.wrote(post) and post.up is not None and not workspace.gone(post) and not post.repost_of:
            own_replies[id(post.up)] = own_replies.get(id(post.up), 0) + 1
    counted = [post for post in workspace.ordered
               if workspace.us.wrote(post) and not (post.parent or post.repost_of or workspace.gone(post))]
    totals = []
    for post in counted:
        known = [post.counts[name] for name in ("likes", "reposts", "quotes", "replies") if name in post.counts]
        if known:
            taken_off = own_replies.get(id(post), 0) if "replies" in post.counts else 0
            totals.append((post, sum(known) - taken_off))
    total = sum(e for _, e in totals) if totals else None
    return {"engagement": {"value": total, "n": len(totals)},
            "engagement-per-post": {"value": total / len(totals) if totals else None},
            "engagement-rate-followers": {"value": None},
            "engagement-rate-impressions": pooled(totals, "impressions"),
            "engagement-rate-reach": pooled(totals, "reach")}


def pooled(totals, name):
    used = [(e, post.counts[name]) for post, e in totals if post.counts.get(name)]
    below = sum(d for _, d in used)
    return {"value": sum(e for e, _ in used) / below if below else None}


def all_figures(workspace):
    standing = sum(not workspace.gone(post) for post in workspace.ordered)
    figures = {"posts": count(workspace, standing), "conversations": count(workspace, workspace.conversations)}
    for part in (message_figures, latency_figures, exchange_figures, engagement_figures):
        figures |= part(workspace)
    for hours in (1, 4, 24):
        figures[f"answer-rate-{hours}h"] = answer_rate(workspace, hours)
    return figures


def same(a, b):
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) <= 1e-9 * max(1.0, abs(b))
    return a == b


def differences(ours, theirs):
    """Lines 'id.member: recounted, printed'. A member that the recount does not know is not compared."""
    printed = {figure["id"]: figure for figure in theirs["figures"]}
    lines = [f"{name}: in none of the printed figures" for name in ours if name not in printed]
    lines += [f"{name}: not recounted" for name in printed if name not in ours]
    for name in ours:
        for member, value in ours[name].items():
            if name in printed and not (member == "n" and ours[name]["value"] is None) \
                    and not same(value, printed[name].get(member)):
                lines.append(f"{name}.{member}: recounted {value}, printed {printed[name].get(member)}")
    return lines


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="CSV in the twcs form or the generic one, in the order of import")
    parser.add_argument("--own", action="append", default=[], metavar="[P:]HANDLE", help="an own account")
    parser.add_argument("--platform", default="x", help="of files that name none")
    parser.add_argument("--now", help="end of observation, ISO 8601; default: from the posts")
    parser.add_argument("--against", metavar="FIGURES.json", help="output of attache figures --json to compare with")
    return parser.parse_args()


def main():
    options = arguments()
    posts, own = read_files(options.files, options.platform)
    for account in options.own:
        platform, _, handle = account.rpartition(":")
        own.add((platform or options.platform, fold(handle)))
    now = iso_instant(options.now) if options.now else end_of_observation(posts.values())
    figures = all_figures(Workspace(posts, own, now if now is not None else 0))
    if not options.against:
        json.dump(figures, sys.stdout, indent=1)
        print()
        return 0
    with open(options.against, encoding="utf-8") as file:
        theirs = json.load(file)
    lines = differences(figures, theirs)
    if now is not None and iso_instant(theirs["scope"]["now"]) != now:
        lines.insert(0, f"now: recounted {now} ms, printed {theirs['scope']['now']}")
    print("\n".join(lines) if lines else f"{len(figures)} figures recounted, no difference")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
