#!/usr/bin/env python3
"""Kills an import at random moments and looks at what is left (RELIABILITY R01).

After every kill -9: either no workspace exists yet, or `attache check` finds it clean and it holds at least as many posts
as the import had acknowledged on standard error ('committed ROWS'). In the end an uninterrupted import into the last
survivor must give the same dump as one that was never killed.
"""

import argparse
import csv
import json
import random
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

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.path = folder / "crash.attache"

    def remove(self):
        for leftover in self.folder.glob("crash.attache*"):
            leftover.unlink()

    def run(self, *words):
        return subprocess.run([self.program, *words], capture_output=True, text=True, timeout=PATIENCE, check=False)

    def posts(self):
        figures = json.loads(self.run("figures", str(self.path), "--json", "--now", "2100-01-01T00:00:00Z").stdout)["figures"]
        return next(figure["value"] for figure in figures if figure["id"] == "posts") or 0

    def dump(self):
        target = self.folder / "crash.dump"
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


def faults_after_kill(workspace, acknowledged):
    if not workspace.path.exists():
        return [f"no workspace, but {acknowledged} rows were acknowledged"] if acknowledged else []
    checked = workspace.run("check", str(workspace.path))
    if checked.returncode != 0:
        return [f"check ended with {checked.returncode}: {checked.stdout}{checked.stderr}"]
    held = workspace.posts()
    return [f"{acknowledged} rows acknowledged, {held} held"] if held < acknowledged else []


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
    parser.add_argument("--continue-half", action="store_true", help="every second import goes on where the last was killed")
    return parser.parse_args()


def kill_repeatedly(workspace, archive, options, duration):
    """Faults found, and how many kills struck before the import was done."""
    rng, faults, struck = random.Random(options.seed), [], 0
    for number in range(1, options.kills + 1):
        if number % 2 or not options.continue_half:
            workspace.remove()
        delay = rng.uniform(0, duration)
        acknowledged, done = import_and_kill(workspace, archive, delay)
        struck += not done
        found = faults_after_kill(workspace, acknowledged)
        faults += [f"kill {number} after {delay:.3f} s: {fault}" for fault in found]
    return faults, struck


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="attache-crash-") as folder:
        workspace = Workspace(options.program, Path(folder))
        archive = Path(folder) / "archive.csv"
        write_archive(archive, options.rows, options.seed)
        duration, undisturbed = whole_import(workspace, archive)
        faults, struck = kill_repeatedly(workspace, archive, options, duration)
        whole_import(workspace, archive)
        if workspace.dump() != undisturbed:
            faults.append("an import that was killed and finished later differs from one that was never killed")
        print("\n".join(faults + [f"seed {options.seed}: {options.kills} kills, {struck} of them during the import of "
                                  f"{options.rows} rows ({duration:.1f} s), {len(faults)} faults"]))
        return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
