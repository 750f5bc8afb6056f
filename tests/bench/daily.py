"""What a desk asks of a workspace of ten years and 3,000,000 posts every day, each as a whole process."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS = 3_000_000
TIMES = 5  # the median counts
SEARCHES = ['visa', 'visa portal', '"visa portal"', '签证', 'from:Embassy_003 portal', 'visa -portal', 'откроется',
            'portal since:2020-01-01 until:2020-02-01', 'please answer tonight', 'vis*', 'nowhere']


def timed(command, environment=None):
    """(seconds, bytes of memory, standard output)"""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{' '.join(map(str, command))} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - began, usage.ru_maxrss * 1024, output


def median(command, times=TIMES):
    runs = [timed(command) for _ in range(times)]
    return statistics.median(run[0] for run in runs), max(run[1] for run in runs)


def rows_of(attache, store, day, window_bench):
    months = [median([attache, "figures", store, "--from", f"{year}-03-01", "--to", f"{year}-04-01"])
              for year in (2018, 2022, 2026)]
    yield "figures of a month", max(seconds for seconds, _ in months), "0.3 s", max(peak for _, peak in months)
    yield ("figures of all ten years", *with_limit(median([attache, "figures", store]), "1 s"))
    copy = store.with_name("copy.attache")
    runs = []
    for _ in range(TIMES):
        shutil.copyfile(store, copy)  # in pieces: a child's peak begins with what its parent holds
        os.sync()
        runs.append(timed([attache, "import", copy, day])[:2])
    yield "one more day, 2,000 rows", statistics.median(run[0] for run in runs), "0.5 s", max(run[1] for run in runs)
    yield ("search index from nothing", *with_limit(timed([attache, "rebuild", copy, "--search"])[:2], "–"))
    searches = {words: median([attache, "search", copy, words]) for words in SEARCHES}
    slowest = max(searches, key=lambda words: searches[words][0])
    yield f"slowest of {len(SEARCHES)} searches ({slowest})", searches[slowest][0], "–", searches[slowest][1]
    peak = max(run[1] for run in searches.values())
    yield "median of the searches", statistics.median(run[0] for run in searches.values()), "–", peak
    copy.unlink()
    yield from window_rows(window_bench, store)


def with_limit(run, limit):
    return run[0], limit, run[1]


def window_rows(window_bench, store):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    told = [json.loads(timed([window_bench, store], environment)[2]) for _ in range(3)]

    def of(name):
        return statistics.median(run[name] for run in told) / 1000

    memory = max(run["resident_mib"] for run in told) * 2**20
    yield "window: first complete Today page", of("first_page_ms"), "0.7 s", memory
    yield "window: 100 changes of scope, 95th percentile", of("scope_p95_ms"), "0.1 s", memory
    yield "window: everything", of("everything_ms"), "1 s", memory
    yield "window: longest time the event loop was blocked", of("blocked_worst_ms"), "0.05 s", memory


def table(root, make_archive, say):
    attache = root / "build" / "release" / "app" / "attache"
    window_bench = root / "build" / "release" / "tests" / "bench" / "window_bench"
    lines = [f"Ten years, {ROWS:,} posts; medians of {TIMES} whole processes:", "",
             "| asked | took | limit | peak memory |", "|---|--:|--:|--:|"]
    with tempfile.TemporaryDirectory(prefix="attache-daily-") as name:
        folder = Path(name)
        archive, day, store = folder / "b.csv", folder / "day.csv", folder / "b.attache"
        say("Making an archive of ten years")
        subprocess.run([sys.executable, make_archive, str(ROWS), archive, "--years", "10"], check=True, stderr=subprocess.DEVNULL)
        subprocess.run([sys.executable, make_archive, "2000", day, "--after", archive], check=True, stderr=subprocess.DEVNULL)
        seconds, _, _ = timed([attache, "import", store, archive])
        archive.unlink()
        say(f"Imported in {seconds:.1f} s; asking")
        for asked, took, limit, peak in rows_of(attache, store, day, window_bench):
            lines.append(f"| {asked} | {took:.3f} s | {limit} | {peak / 2**20:.0f} MiB |")
    return "\n".join(lines)
