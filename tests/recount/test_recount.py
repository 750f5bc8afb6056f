#!/usr/bin/env python3
"""The recount's own checks: the golden cases it covers, and small files with worked-out numbers."""

import json
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import exchanges
from exchanges import alternations, continuation, ending, ripe
from forest import plant
from reading import COUNTS, Post, end_of_observation, iso_instant, read_files, twcs_instant
from recount import Workspace, all_figures, differences
from survival import curve, plain_median, quantile, wilson

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = [ROOT / "tests" / "golden" / "cases", ROOT.parent / "shared" / "golden"]
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


def golden_cases(metric):
    folder = next((path for path in GOLDEN if path.is_dir()), None)
    if folder is None:
        raise unittest.SkipTest("no golden cases here")
    cases = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [case for case in cases if case["metric"] == metric]


def golden_post(entry):
    post = Post(entry["platform"], entry["id"], entry["author"].casefold(), iso_instant(entry["created_at"]))
    post.parent, post.repost_of = entry["in_reply_to"] or "", entry["repost_of"] or ""
    post.quote_of, post.conversation = entry["quote_of"] or "", entry["conversation_id"] or ""
    post.mentions = frozenset(entry["mentions"])
    post.counts = {name: n for name, n in (entry["counts"] or {}).items() if name in COUNTS and n is not None}
    post.deleted = iso_instant(entry.get("deleted_at") or "")
    post.no_reply_needed = entry.get("no_reply_needed", False)
    return post


def golden_workspace(case):
    posts = {(p.platform, p.id): p for p in map(golden_post, case["posts"])}
    own = {(m["platform"], m["account"].casefold()) for m in case["settings"].get("monitored", ())}
    return Workspace(posts, own, iso_instant(case["settings"].get("now", "2100-01-01T00:00:00Z")))


def in_window(case, instant):
    window = case["settings"].get("window")
    return not window or iso_instant(window["start"]) <= instant < iso_instant(window["end"])


class Golden(unittest.TestCase):
    def test_reply_latency_of_each_case_is_the_expected_one(self):
        for case in golden_cases("reply_latency"):
            with self.subTest(case["id"]):
                self.check_latency(case)

    def check_latency(self, case):
        workspace = golden_workspace(case)
        messages = [m for m in workspace.messages if in_window(case, m.anchor)]
        for message, expected in zip(messages, case["expected"]["messages"], strict=True):
            wait = message.wait(workspace.now)
            self.assertEqual([post.id for post in message.posts], expected["posts"])
            self.assertEqual(message.answer.id if message.answer else None, expected["answered_by"])
            if not message.invalid:
                self.assertEqual(message.status.replace("-", "_"), expected["status"])
            self.assertEqual(None if wait is None else wait[0] / 1000, expected["seconds"])
        points = curve([(w[0] / 1000, w[1]) for m in messages if (w := m.wait(workspace.now)) is not None])
        value, lo, hi = quantile(points, 0.5)
        self.assertEqual(value, case["expected"]["summary"]["median"])
        if value is not None:
            self.assertEqual([lo, hi], case["expected"]["summary"]["median_ci"])
        for point, expected in zip(points, case["expected"]["summary"].get("km", []), strict=True):
            self.assertAlmostEqual(point[1], expected["S"])
            self.assertEqual(point[4:], (expected["n"], expected["d"], expected["c"]))

    def test_sustaining_rate_of_each_case_is_the_expected_one(self):
        for case in golden_cases("sustaining_rate"):
            settings = case["settings"]
            with self.subTest(case["id"]), mock.patch.multiple(
                    exchanges, HORIZON=settings.get("horizon_h", 168) * HOUR, IDLE=settings.get("idle_h", 168) * HOUR):
                self.check_exchanges(case)

    def check_exchanges(self, case):
        workspace, expected = golden_workspace(case), case["expected"]
        now = workspace.now
        found = [turns for turns in workspace.exchanges if in_window(case, turns[0].began)]
        self.assertEqual(sorted(["".join(turn.side for turn in turns) for turns in found]),
                         sorted(exchange["turns"] for exchange in expected["exchanges"]))
        endings = [ending(turns, now) for turns in found]
        self.assertEqual({word: endings.count(word) for word in ("us", "them", "closed", "open")}, expected["dropped"])
        reached = [alternations(turns) for turns in ripe(found, now)]
        self.assertEqual(len(reached), expected["ripe"])
        for k in range(1, 5):
            self.assertEqual(sum(a >= k for a in reached), expected["csr"][str(k)]["x"])
            c = expected["continuation"][str(k)]
            self.assertEqual(continuation(found, now, k), (c["x"], c["n"]))

    def test_conversations_of_each_case_have_the_expected_roots_and_sizes(self):
        for case in golden_cases("conversations"):
            with self.subTest(case["id"]):
                posts = {(p.platform, p.id): p for p in map(golden_post, case["posts"])}
                sizes = {}
                for root in plant(posts).values():
                    sizes[root] = sizes.get(root, 0) + 1
                expected = {(c["platform"], c["root"]): c["size"] for c in case["expected"]["conversations"]}
                self.assertEqual(sizes, expected)

    def test_engagement_of_each_case_is_the_expected_one(self):
        for case in golden_cases("engagement"):
            with self.subTest(case["id"]):
                workspace = golden_workspace(case)
                workspace.ordered = [post for post in workspace.ordered if in_window(case, post.created) or post.parent]
                figures, expected = all_figures(workspace), case["expected"]
                self.assertEqual(figures["engagement"]["value"], expected["E_total"])
                self.assertEqual(figures["engagement-per-post"]["value"], expected["E_per_post"])
                for name in ("impressions", "reach"):
                    self.assertAlmostEqual(figures[f"engagement-rate-{name}"]["value"], expected[f"er_{name}_pooled"]["value"])

    def test_wilson_of_each_case_is_the_expected_one(self):
        for case in golden_cases("wilson"):
            for expected in case["expected"] if isinstance(case["expected"], list) else case["expected"]["intervals"]:
                for found, name in zip(wilson(expected["x"], expected["n"]), ("p", "lo", "hi")):
                    if expected[name] is None:
                        self.assertIsNone(found)
                    else:
                        self.assertAlmostEqual(found, expected[name])


def post(id, author, minute, parent="", mentions=(), **members):
    made = Post("x", id, author, minute * MINUTE)
    made.parent, made.mentions = parent, frozenset(mentions)
    for name, value in members.items():
        setattr(made, name, value)
    return made


def workspace(*posts, now=60 * 24 * 30):
    return Workspace({(p.platform, p.id): p for p in posts}, {("x", "us")}, now * MINUTE)


class Messages(unittest.TestCase):
    def test_reply_to_a_stranger_awaits_nothing(self):
        self.assertEqual(workspace(post("1", "a", 0), post("2", "b", 1, "1")).messages, [])

    def test_answer_after_withdrawal_does_not_count(self):
        w = workspace(post("1", "a", 0, mentions=["us"], deleted=5 * MINUTE), post("2", "us", 9, "1"))
        self.assertEqual([m.status for m in w.messages], ["deleted-unanswered"])

    def test_answer_by_a_machine_does_not_count(self):
        w = workspace(post("1", "a", 0, mentions=["us"]), post("2", "us", 1, "1", automatic=True), post("3", "us", 8, "1"))
        self.assertEqual([m.answer.id for m in w.messages], ["3"])

    def test_first_of_two_answers_counts(self):
        w = workspace(post("1", "a", 0, mentions=["us"]), post("3", "us", 8, "1"), post("2", "us", 9, "1"))
        self.assertEqual([m.answer.id for m in w.messages], ["3"])

    def test_post_after_now_does_not_exist(self):
        w = workspace(post("1", "a", 0, mentions=["us"]), post("2", "us", 20, "1"), now=10)
        self.assertEqual([m.status for m in w.messages], ["open"])

    def test_figures_of_the_bar_add_to_all_messages(self):
        w = workspace(post("1", "a", 0, mentions=["us"]), post("2", "us", 9, "1"), post("3", "b", 4, mentions=["us"]),
                      post("4", "c", 5, mentions=["us"], deleted=6 * MINUTE))
        figures = all_figures(w)
        bar = ("answered", "silent", "too-late", "open", "deleted-unanswered")
        self.assertEqual([figures[name]["value"] for name in bar], [1, 0, 0, 1, 1])
        self.assertEqual(figures["messages-all"]["value"], 3)


class Survival(unittest.TestCase):
    def test_answered_only_median_ignores_who_waits(self):
        # Two answered after 10 and 20 s, two still waiting: half are answered at 20 s, not at 15 s.
        points = curve([(10, True), (20, True), (30, False), (30, False)])
        self.assertEqual(quantile(points, 0.5)[0], 20)
        self.assertEqual(plain_median([10, 20]), 15)


class Files(unittest.TestCase):
    def write(self, text):
        file = tempfile.NamedTemporaryFile("w", suffix=".csv", delete=False, encoding="utf-8", newline="")
        self.addCleanup(os.unlink, file.name)
        with file:
            file.write(text)
        return file.name

    def test_twcs_time_with_offset_is_utc(self):
        self.assertEqual(twcs_instant("Tue Oct 31 23:10:47 +0100 2017"), iso_instant("2017-10-31T22:10:47Z"))

    def test_twcs_owns_the_authors_that_are_not_inbound(self):
        posts, own = read_files([self.write(
            "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
            "1,77,True,Tue Oct 31 22:10:47 +0000 2017,\"@Mission_A open,\ntoday? mail me@mission_b.org\",2,\n"
            "2,Mission_A,False,Tue Oct 31 22:20:47 +0000 2017,@77 yes,,1\n")])
        self.assertEqual(own, {("x", "mission_a")})
        self.assertEqual(posts["x", "1"].mentions, {"mission_a"})
        self.assertEqual(posts["x", "2"].parent, "1")

    def test_generic_deletion_keeps_links_and_mentions_of_the_earlier_version(self):
        posts, _ = read_files([self.write(
            "platform,id,author,created_at,text,in_reply_to,deleted_at\n"
            "x,1,a,2026-03-01T10:00:00Z,@us hello,9,\n"
            "x,1,a,2026-03-01T10:00:00Z,,9,2026-03-01T11:00:00Z\n")])
        self.assertEqual(posts["x", "1"].mentions, {"us"})
        self.assertEqual(posts["x", "1"].deleted, iso_instant("2026-03-01T11:00:00Z"))

    def test_end_of_observation_leaves_out_a_lone_post_of_the_future(self):
        day = iso_instant("2026-01-01T00:00:00Z")
        posts = [Post("x", str(i), "a", day + i * HOUR) for i in range(200)]
        self.assertEqual(end_of_observation(posts + [Post("x", "z", "a", day + 4000 * DAY)]), posts[-1].created)
        self.assertEqual(end_of_observation([Post("x", "y", "a", 0)] + posts), posts[-1].created)

    def test_comparison_names_the_figure_that_differs(self):
        ours = {"posts": {"value": 3, "n": 3}, "csr-1": {"value": 0.5, "numerator": 1, "denominator": 2}}
        theirs = {"figures": [{"id": "posts", "value": 3, "n": 3},
                              {"id": "csr-1", "value": 0.5, "numerator": 2, "denominator": 4}]}
        self.assertEqual(differences(ours, theirs), ["csr-1.numerator: recounted 1, printed 2",
                                                     "csr-1.denominator: recounted 2, printed 4"])


if __name__ == "__main__":
    unittest.main()
