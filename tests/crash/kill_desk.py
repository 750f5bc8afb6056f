#!/usr/bin/env python3
"""Kills an officer's work at random moments and looks at what is left (RELIABILITY R01, R10).

A driver types drafts, discards them, decides and takes back with the window's own objects, and prints what it did and what
was acknowledged. After every kill -9: of what was typed at most five seconds are lost; a draft whose discarding was
acknowledged has not come back; the decisions are those after some number of steps, and no acknowledged step is missing;
`attache check` finds the workspace clean. The next officer goes on from what the kill left.
By hand: kill_desk.py build/dev/app/attache build/dev/tests/crash/desk_driver --kills 200, or ATTACHE_KILLS=200.
"""

import argparse
import copy
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 120  # seconds for any one command
LONGEST = 9.0  # seconds that an officer works: longer than what may be lost
MAY_LOSE = 5.0  # seconds of typing
KILLS_IN_ONE = 10  # workspace, before another one is taken


def run(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=PATIENCE, check=False)


def lines_of(text):
    """Whole lines only: the last one may be cut short."""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


class Steps:
    """What the decisions of some steps leave on posts; the last step can be taken back."""

    def __init__(self, standing):
        self.states = [standing]

    def apply(self, act):
        if act["did"] == "undo":
            if len(self.states) > 1:
                self.states.pop()
            return
        state = copy.deepcopy(self.states[-1])
        for post in act["posts"]:
            if act["note"]:
                state[post][1].add(act["mark"])
            else:
                state[post][0] = act["mark"]
        self.states.append(state)


class Draft:
    """All that a draft has been, with its time; what was discarded is empty."""

    def __init__(self, text):
        self.versions = [(0.0, text, "opened")]
        self.floor = 0  # nothing older may come back
        self.discarding = []

    def text(self):
        return self.versions[-1][1]

    def take(self, at, text, did):
        self.versions.append((at, text, did))

    def faults(self, stored, killed):
        """What is wrong with what is left, and the seconds of typing that are lost."""
        for index in range(len(self.versions) - 1, self.floor - 1, -1):
            if self.versions[index][1] == stored:
                lost = [at for at, _, did in self.versions[index + 1:] if did == "typed"]
                seconds = killed - lost[0] if lost else 0.0
                return ([f"{seconds:.2f} s of typing lost"] if seconds > MAY_LOSE else []), max(seconds, 0.0)
        known = any(text == stored for _, text, _ in self.versions)
        return ["a discarded draft is back" if known else f"a draft that nobody wrote: {stored[-40:]!r}"], 0.0


class Trial:
    """One workspace that several officers are killed at."""

    def __init__(self, options, folder, posts):
        self.options, self.posts = options, posts
        self.path, self.log = folder / "work.attache", folder / "officer.log"
        for leftover in folder.glob("work.attache*"):
            leftover.unlink()
        shutil.copy(folder / "base.attache", self.path)
        seen = self.look()
        self.steps = Steps({post: [line["standing"], set(line["notes"])] for post, line in seen.items()})
        self.drafts = {post: line["draft"] for post, line in seen.items()}

    def look(self):
        done = run(self.options.driver, self.path, "look", *self.posts)
        if done.returncode != 0:
            raise AssertionError(f"look ended with {done.returncode}: {done.stderr}")
        return {line["post"]: line for line in lines_of(done.stdout)}

    def work(self, seconds, seed):
        """The officer's lines, and when it was killed."""
        with open(self.log, "w", encoding="utf-8") as log:
            process = subprocess.Popen([str(self.options.driver), str(self.path), "work", str(seed), *self.posts], stdout=log)
            while "opened" not in self.log.read_text(encoding="utf-8") and process.poll() is None:
                time.sleep(0.02)
            time.sleep(seconds)
            killed = time.monotonic()
            process.send_signal(signal.SIGKILL)
            process.wait()
        return lines_of(self.log.read_text(encoding="utf-8")), killed

    def kill(self, seconds, seed):
        """Faults, seconds of typing lost, steps that were acknowledged."""
        lines, killed = self.work(seconds, seed)
        checked = run(self.options.program, "check", self.path)
        found = [] if checked.returncode == 0 and "clean" in checked.stdout else [f"check: {checked.stdout}{checked.stderr}"]
        found += [f"failed: {line['why']}" for line in lines if line["did"] == "failed"]
        seen = self.look()
        lost, wrong = self.judge_drafts(lines, seen, killed)
        acknowledged = sum(line["did"] == "stands" for line in lines)
        return found + wrong + self.judge_steps(lines, seen, acknowledged), lost, acknowledged

    def judge_drafts(self, lines, seen, killed):
        drafts = {post: Draft(text) for post, text in self.drafts.items()}
        for line in lines:
            draft = drafts.get(line.get("post"))
            if line["did"] == "typed":
                draft.take(line["at"], draft.text() + line["key"], "typed")
            elif line["did"] == "discarded":
                draft.take(line["at"], "", "discarded")
                draft.discarding.append(len(draft.versions) - 1)
            elif line["did"] == "saved" and not line["kept"] and draft.discarding:
                draft.floor = draft.discarding.pop(0)
        worst, found = 0.0, []
        for post, draft in drafts.items():
            wrong, lost = draft.faults(seen[post]["draft"], killed)
            worst = max(worst, lost)
            found += [f"{post}: {fault}" for fault in wrong]
        self.drafts = {post: line["draft"] for post, line in seen.items()}
        return worst, found

    def judge_steps(self, lines, seen, acknowledged):
        acts = [line for line in lines if line["did"] in ("decided", "undo")]
        stands = {post: [line["standing"], set(line["notes"])] for post, line in seen.items()}
        for done, act in enumerate(acts):
            if done >= acknowledged and self.steps.states[-1] == stands:
                return []
            self.steps.apply(act)
        if self.steps.states[-1] == stands:
            return []
        found = [f"the decisions are not those after {acknowledged} to {len(acts)} steps"]
        self.steps = Steps(stands)
        return found


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the attache to test")
    parser.add_argument("driver", help="the desk_driver beside it")
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--seed", type=int, default=int(time.time()), help="printed, so that a run can be repeated")
    options = parser.parse_args()
    options.kills = int(os.environ.get("ATTACHE_KILLS", options.kills))
    return options


def waiting(options, base):
    made = run(options.program, "demo", base, "--now", "2025-03-03T10:00:00Z")
    if made.returncode != 0:
        raise AssertionError(f"demo ended with {made.returncode}: {made.stderr}")
    listed = run(options.program, "inbox", base, "--json", "--limit", "60")
    return [row["key"] for row in json.loads(listed.stdout)["rows"]]


def main():
    options = arguments()
    rng = random.Random(options.seed)
    faults, worst, steps = [], 0.0, 0
    with tempfile.TemporaryDirectory(prefix="attache-desk-") as name:
        folder = Path(name)
        posts = waiting(options, folder / "base.attache")
        trial = None
        for number in range(options.kills):
            if number % KILLS_IN_ONE == 0:
                trial = Trial(options, folder, posts)
            seconds = rng.uniform(0.0, LONGEST)
            found, lost, acknowledged = trial.kill(seconds, rng.randrange(1 << 31))
            faults += [f"kill {number + 1} after {seconds:.2f} s: {fault}" for fault in found]
            worst, steps = max(worst, lost), steps + acknowledged
    print("\n".join(faults + [f"seed {options.seed}: {options.kills} kills, {steps} steps acknowledged, none may be missing; at "
                              f"most {worst:.2f} s of typing lost, {len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
