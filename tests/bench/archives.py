#!/usr/bin/env python3
"""How fast and in how much memory the large archives of JSON are read, and how soon an import ends when it is told to.

Makes an X API v2 capture (JSONL, pages of a hundred posts) and a Mastodon outbox.json, of 2 GB each unless --megabytes says
otherwise, gives each to `attache import` of the release build, and prints rows a second, the peak of memory, and the time
from SIGINT to the end. Nobody's words: everything is made here. Never part of ctest.

    tests/bench/archives.py                   2 GB each: about ten minutes, 8 GB of disk
    tests/bench/archives.py --megabytes 100   a first look
"""

import argparse
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

ROOT = Path(__file__).resolve().parents[2]
ATTACHE = ROOT / "build" / "release" / "app" / "attache"
WORDS = ("visa opening hours embassy please when answer thank you passport form queue morning Guten Tag wann offen "
         "Quand ouvrez-vous ? \u043a\u043e\u0433\u0434\u0430 \u043e\u0442\u043a\u0440\u044b\u0442\u043e \u0645\u062a\u0649 "
         "\u062a\u0641\u062a\u062d\u0648\u0646 \u7b7e\u8bc1 \u8981\u591a\u4e45 \U0001f600 &amp; https://example.org/a").split()
WANTED_ROWS, WANTED_PEAK, WANTED_END = 60_000, 400, 0.5


def stamp(second):
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(1_700_000_000 + second))


def words(dice, count):
    return " ".join(dice.choice(WORDS) for _ in range(count))


def v2_post(dice, number):
    author, first = dice.randrange(5000), 1_700_000_000_000_000_000
    post = {"id": str(first + number), "author_id": str(author), "created_at": stamp(number) + ".000Z", "lang": "en",
            "conversation_id": str(first + number - number % 7), "text": "@embassy " + words(dice, 22),
            "edit_history_tweet_ids": [str(first + number)], "possibly_sensitive": False, "reply_settings": "everyone",
            "source": "Web App", "in_reply_to_user_id": "1",
            "public_metrics": {"retweet_count": dice.randrange(9), "reply_count": dice.randrange(9),
                               "like_count": dice.randrange(99), "quote_count": 0, "impression_count": dice.randrange(9999)},
            "entities": {"mentions": [{"start": 0, "end": 8, "username": "embassy", "id": "1"}]}}
    if number % 7:
        post["referenced_tweets"] = [{"type": "replied_to", "id": str(first + number - 1)}]
    return post


def v2_pages(size):
    """Lines of a hundred posts with their authors, as twarc keeps them. (line, posts)"""
    dice, number, written = random.Random(1), 0, 0
    while written < size:
        posts = [v2_post(dice, number + i) for i in range(100)]
        number += 100
        users = [{"id": i, "username": "user" + i, "name": "User " + i, "created_at": "2020-01-01T00:00:00.000Z",
                  "public_metrics": {"followers_count": 10, "following_count": 5, "tweet_count": 7, "listed_count": 0}}
                 for i in sorted({post["author_id"] for post in posts})]
        line = json.dumps({"data": posts, "includes": {"users": users}, "meta": {"result_count": 100},
                           "__twarc": {"url": "u", "version": "2", "retrieved_at": stamp(10_000_000) + "+00:00"}},
                          ensure_ascii=False) + "\n"
        written += len(line.encode())
        yield line, 100


def activity(dice, number):
    owner, public = "https://social.example/users/embassy", "https://www.w3.org/ns/activitystreams#Public"
    at, note = stamp(number) + "Z", f"https://social.example/users/embassy/statuses/{110_000_000_000_000_000 + number}"
    content = "<p>" + words(dice, 14) + "<br />" + words(dice, 12) + "</p>"
    readers = {"to": [public], "cc": [owner + "/followers", "https://other.example/users/ana"]}
    return {"id": note + "/activity", "type": "Create", "actor": owner, "published": at, **readers,
            "object": {"id": note, "type": "Note", "summary": None, "published": at, "url": note, "attributedTo": owner,
                       "inReplyTo": f"https://other.example/users/ana/statuses/{number}" if number % 3 else None, **readers,
                       "sensitive": False, "atomUri": note, "conversation": f"tag:social.example,2023:objectId={number}",
                       "content": content, "contentMap": {"en": content}, "attachment": [],
                       "tag": [{"type": "Mention", "href": "https://other.example/users/ana", "name": "@ana@other.example"}],
                       "replies": {"id": note + "/replies", "type": "Collection", "first": {
                           "type": "CollectionPage", "next": note + "/replies?page=true", "partOf": note + "/replies",
                           "items": []}},
                       "likes": {"id": note + "/likes", "type": "Collection", "totalItems": dice.randrange(9)},
                       "shares": {"id": note + "/shares", "type": "Collection", "totalItems": dice.randrange(9)}}}


def outbox_pieces(size):
    """One long line. (piece, posts)"""
    dice, number, written = random.Random(2), 0, 0
    yield ('{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","totalItems":0,'
           '"orderedItems":['), 0
    while written < size:
        piece = ("," if number else "") + json.dumps(activity(dice, number), ensure_ascii=False, separators=(",", ":"))
        number += 1
        written += len(piece.encode())
        yield piece, 1
    yield "]}", 0


def write(path, pieces):
    rows = 0
    with open(path, "w", encoding="utf-8", buffering=1 << 20) as out:
        for piece, count in pieces:
            out.write(piece)
            rows += count
    return rows


def command(folder, archive):
    return [str(ATTACHE), "import", str(folder / "w.attache"), str(archive), "--json"]


def whole(folder, archive, rows):
    """(seconds, peak in MiB) of an import from its beginning to its end."""
    with open(folder / "receipt", "w+b") as out, open(folder / "errors", "wb") as errors:
        began = time.perf_counter()
        process = subprocess.Popen(command(folder, archive), stdout=out, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        receipt = json.loads(out.read() or b"{}")
    stored = receipt.get("files", [{}])[0].get("stored")
    (folder / "w.attache").unlink(missing_ok=True)
    if process.returncode != 0 or stored != rows:
        sys.exit(f"the import of {archive.name} ended with {process.returncode}, stored {stored} of {rows}")
    return wall, usage.ru_maxrss / 1024


def interrupted(folder, archive, after):
    """Seconds from SIGINT, sent `after` so many, to the end of the process."""
    with subprocess.Popen(command(folder, archive), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(after)
        began = time.perf_counter()
        process.send_signal(signal.SIGINT)
        code = process.wait()
        wall = time.perf_counter() - began
    for left in folder.glob("w.attache*"):
        left.unlink()
    return wall if code == 130 else None


def report(name, rows, archive, folder):
    wall, peak = whole(folder, archive, rows)
    ends = [interrupted(folder, archive, wall * share) for share in (0.1, 0.5, 0.8)]
    ended = max((end for end in ends if end is not None), default=float("nan"))
    speed = rows / wall
    size = archive.stat().st_size / 1e6
    print(f"| {name} | {size:,.0f} MB | {rows:,} | {wall:.1f} s | {speed:,.0f} | {peak:.0f} MiB | {ended:.2f} s |", flush=True)
    return speed >= WANTED_ROWS and peak <= WANTED_PEAK and ended <= WANTED_END


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=2000, help="of each archive (default: 2000)")
    parser.add_argument("--folder", help="where to write them (default: the system's place for temporary files)")
    given = parser.parse_args()
    if not ATTACHE.exists():
        sys.exit("build it first: cmake --preset release && cmake --build build/release --target attache")
    folder = Path(tempfile.mkdtemp(prefix="attache-archives-", dir=given.folder))
    print("| archive | size | posts | wall | posts/s | peak memory | end after SIGINT |\n|---|--:|--:|--:|--:|--:|--:|")
    try:
        good = True
        for name, file, pieces in (("X v2", "v2.jsonl", v2_pages), ("Mastodon outbox", "outbox.json", outbox_pieces)):
            archive = folder / file
            rows = write(archive, pieces(given.megabytes * 1_000_000))
            good = report(name, rows, archive, folder) and good
            archive.unlink()
    finally:
        shutil.rmtree(folder)
    print(f"wanted: {WANTED_ROWS:,} posts/s, {WANTED_PEAK} MiB, {WANTED_END} s: {'reached' if good else 'missed'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
