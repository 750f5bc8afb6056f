#!/usr/bin/env python3
"""Kills an import at random moments and looks at what is left (RELIABILITY R01).

After every kill -9 of an import that makes a workspace: either none stands there and nothing was acknowledged on standard
error ('committed ROWS'), or it is the whole of it. After every one into a workspace that stood before: it holds all it held
and at least as many posts as were acknowledged, and the next import goes on from there. Whatever stands, `attache check`
finds clean. In the end an uninterrupted import over whatever the kills left must give the same dump as one that was never
killed, and nothing beside the workspace.
"""

import argparse
import csv
import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

PATIENCE = 300  # seconds for any one command


def write_archive(path, rows, seed):
    """A reply archive in the twcs form: questions, answers to some of them, later questions of the same people."""
    rng = random.Random(seed)
    start = datetime(2025, 1, 1, tzinfo=timezone.utc)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow("tweet_id author_id inbound created_at text response_tweet_id in_response_to_tweet_id".split())
        for i in range(1, rows + 1):
            at = (start + timedelta(seconds=20 * i)).strftime("%a %b %d %H:%M:%S +0000 %Y")
            question = i - rng.randrange(1, 200)
            if i % 3 == 0 and question > 0 and question % 3:
                writer.writerow((i, "Mission", "False", at, f"@p{question % 997} we are looking into it", "", question))
            else:
                writer.writerow((i, f"p{i % 997}", "True", at, f"@Mission question {i}, \"please\"\nsecond line", "", ""))


class Workspace:
    """One workspace and the program that writes it."""

    def __init__(self, program, folder, name):
        self.program, self.folder = program, folder
        self.path = folder / f"{name}.attache"

    def files(self):
        return sorted(self.folder.glob(self.path.name + "*"))

    def remove(self):
        for leftover in self.files():
            leftover.unlink()

    def copy_from(self, other):
        self.remove()
        shutil.copy(other.path, self.path)

    def run(self, *words):
        return subprocess.run([self.program, *words], capture_output=True, text=True, timeout=PATIENCE, check=False)

    def posts(self):
        figures = json.loads(self.run("figures", str(self.path), "--json", "--now", "2100-01-01T00:00:00Z").stdout)["figures"]
        return next(figure["value"] for figure in figures if figure["id"] == "posts") or 0

    def dump(self):
        target = self.folder / "workspace.dump"
        target.unlink(missing_ok=True)
        result = self.run("export", str(self.path), "--dump", str(target))
        if result.returncode != 0:
            raise AssertionError(f"export ended with {result.returncode}: {result.stderr}")
        return target.read_bytes()


def import_and_kill(workspace, archive, delay):
    """Rows acknowledged when the import was killed after `delay` seconds, and whether it had ended by itself."""
    log = workspace.folder / "import.stderr"
    with open(log, "w", encoding="utf-8") as errors:
        process = subprocess.Popen([workspace.program, "import", str(workspace.path), str(archive)],
                                   stdout=subprocess.DEVNULL, stderr=errors)
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
    acknowledged = [int(line.split()[1]) for line in log.read_text(encoding="utf-8").splitlines(keepends=True)
                    if line.startswith("committed ") and line.endswith("\n")]
    return max(acknowledged, default=0), process.returncode == 0


def faults_where_new(workspace, acknowledged, rows):
    """After a kill of an import into a workspace that did not exist."""
    if not workspace.path.exists():
        return [f"no workspace, but {acknowledged} rows were acknowledged"] if acknowledged else []
    return faults_where_it_stood(workspace, rows)


def faults_where_it_stood(workspace, least):
    checked = workspace.run("check", str(workspace.path))
    if checked.returncode != 0:
        return [f"check ended with {checked.returncode}: {checked.stdout}{checked.stderr}"]
    held = workspace.posts()
    return [f"{held} rows held, not {least}"] if held < least else []


def whole_import(workspace, archive):
    """Seconds that an undisturbed import takes, and its dump."""
    began = time.monotonic()
    result = workspace.run("import", str(workspace.path), str(archive))
    took = time.monotonic() - began
    if result.returncode != 0:
        raise AssertionError(f"import ended with {result.returncode}: {result.stderr}")
    if "committed " not in result.stderr:
        raise AssertionError("the import acknowledges nothing on standard error")
    return took, workspace.dump()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the attache to test")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--rows", type=int, default=60000)
    parser.add_argument("--seed", type=int, default=int(time.time()), help="printed, so that a run can be repeated")
    return parser.parse_args()


class Kills:
    """By turns an import that makes a workspace, and one into a workspace that holds a third of the rows already."""

    def __init__(self, folder, options):
        self.options, self.rng = options, random.Random(options.seed)
        self.new, self.grown, self.third = (Workspace(options.program, folder, name) for name in ("new", "grown", "third"))
        self.archive, part = folder / "archive.csv", folder / "part.csv"
        write_archive(self.archive, options.rows, options.seed)
        write_archive(part, options.rows // 3, options.seed)
        self.duration, self.undisturbed = whole_import(self.new, self.archive)
        whole_import(self.third, part)
        self.grown.copy_from(self.third)
        self.struck = 0

    def faults(self):
        found = []
        for number in range(1, self.options.kills + 1):
            delay = self.rng.uniform(0, self.duration)
            faults = self.into_new(delay) if number % 2 else self.into_grown(delay, number % 4 == 0)
            found += [f"kill {number} after {delay:.3f} s: {fault}" for fault in faults]
        return found + self.faults_in_the_end()

    def into_new(self, delay):
        for file in self.new.files():
            if file.suffix != ".new":  # what a killed import left beside it is the next one's to take away
                file.unlink()
        acknowledged, done = import_and_kill(self.new, self.archive, delay)
        self.struck += not done
        return faults_where_new(self.new, acknowledged, self.options.rows)

    def into_grown(self, delay, begin_anew):
        if begin_anew:
            self.grown.copy_from(self.third)
        acknowledged, done = import_and_kill(self.grown, self.archive, delay)
        self.struck += not done
        return faults_where_it_stood(self.grown, max(acknowledged, self.options.rows // 3))

    def faults_in_the_end(self):
        found = []
        for workspace in (self.new, self.grown):
            whole_import(workspace, self.archive)
            if workspace.dump() != self.undisturbed:
                found.append(f"{workspace.path.name}: an import that was killed and finished later differs from one never killed")
            if workspace.files() != [workspace.path]:
                found.append(f"left over: {workspace.files()}")
        return found


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="attache-crash-") as folder:
        kills = Kills(Path(folder), options)
        faults = kills.faults()
        print("\n".join(faults + [f"seed {options.seed}: {options.kills} kills, {kills.struck} of them during the import of "
                                  f"{options.rows} rows ({kills.duration:.1f} s), {len(faults)} faults"]))
        return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
