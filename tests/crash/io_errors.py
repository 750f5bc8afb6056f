#!/usr/bin/env python3
"""Lets writes, syncs and truncations fail while a day is imported into a workspace (RELIABILITY R07, R08), by strace.

At every Nth call, once and for good, with ENOSPC and EIO: the program must end by itself, say in a sentence which file could
not be written, lose no row that it had before or had acknowledged, and leave a workspace that `attache check` finds clean.
By hand: io_errors.py build/dev/app/attache [--points 100]. Needs strace.
"""

import argparse
import csv
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "rename", "unlink")
PATIENCE = 120  # seconds


def write_archive(path, rows, first):
    rng = random.Random(first)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow("tweet_id author_id inbound created_at text response_tweet_id in_response_to_tweet_id".split())
        for i in range(first, first + rows):
            ours = i % 3 == 0
            minute = (i // 60) % 60
            writer.writerow((i, "Amb" if ours else 1000 + rng.randrange(500), "False" if ours else "True",
                             f"Tue Oct 31 {i // 3600 % 24:02d}:{minute:02d}:{i % 60:02d} +0000 2017",
                             f"@{'someone' if ours else 'Amb'} text {i} " + "x" * rng.randrange(200), "", i - 1 if ours else ""))


class Trial:
    def __init__(self, program, folder):
        self.program = program
        self.base, self.work = folder / "base.attache", folder / "work.attache"
        first, self.day = folder / "first.csv", folder / "day.csv"
        write_archive(first, 4000, 1)
        write_archive(self.day, 2000, 5001)
        self.run("import", self.base, first)
        self.rows = self.posts(self.base)

    def run(self, *words, strace=()):
        return subprocess.run([*strace, self.program, *map(str, words)], capture_output=True, text=True, timeout=PATIENCE,
                              check=False)

    def posts(self, workspace):
        figures = json.loads(self.run("figures", workspace, "--json").stdout)["figures"]
        return next(figure["value"] for figure in figures if figure["id"] == "posts")

    def fresh(self):
        for leftover in self.work.parent.glob("work.attache*"):
            leftover.unlink()
        shutil.copy(self.base, self.work)

    def calls(self, call):
        """How often an undisturbed import makes this call."""
        self.fresh()
        log = self.work.parent / "calls.log"
        self.run("import", self.work, self.day, strace=("strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call}"))
        return sum(call in line for line in log.read_text(errors="replace").splitlines())

    def faults(self, call, error, when):
        self.fresh()
        inject = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                  "-e", f"inject={call}:error={error}:when={when}")
        done = self.run("import", self.work, self.day, strace=inject)
        found = []
        if done.returncode < 0:
            found.append(f"ended by signal {-done.returncode}")
        if done.returncode not in (0, 1) and "work.attache" not in done.stderr:
            found.append(f"does not say which file: {done.stderr.strip()[-200:]}")
        checked = self.run("check", self.work)
        if checked.returncode != 0:
            found.append(f"check: {(checked.stdout + checked.stderr).strip()[-200:]}")
        elif self.posts(self.work) < self.rows + (2000 if done.returncode == 0 else 0):
            found.append(f"{self.posts(self.work)} posts, had {self.rows}, ended with {done.returncode}")
        return [f"{call} {error} when={when}: {fault}" for fault in found], done.returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--points", type=int, default=40, help="at most so many places of each kind of call")
    options = parser.parse_args()
    if not shutil.which("strace"):
        print("strace is not installed")
        return 2
    faults, tried, told = [], 0, 0
    with tempfile.TemporaryDirectory(prefix="attache-io-") as name:
        trial = Trial(options.program, Path(name))
        for call in CALLS:
            count = trial.calls(call)
            step = max(1, count // options.points)
            for n in range(1, count + 1, step):
                for error in ("ENOSPC", "EIO"):
                    for when in (f"{n}", f"{n}+"):
                        found, code = trial.faults(call, error, when)
                        faults += found
                        tried += 1
                        told += code not in (0, 1)
    print("\n".join(faults + [f"{tried} injected errors, {told} of them ended the import with a sentence, {len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
