#!/usr/bin/env python3
"""Syncs from a real Bluesky network on this machine and counts again, sharing no code with the program.

bluesky.py ATTACHE SERVERS [--rate-limits]: SERVERS holds start-bluesky.mjs with its packages installed (npm ci), and a running
database as its README says. The posts are invented here: replies three deep, quotes of quotes, reposts, a post dated back, an
edit, and two posts that are deleted in the middle of a thread.
"""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

PDS, APPVIEW = "http://127.0.0.1:2583", "http://127.0.0.1:2584"
US = "emb-blue.test"


def seed():
    posts = []

    def add(key, by, text, reply=None, quote=None, at=None):
        minute = len(posts) * 7
        post = {"key": key, "by": by + ".test", "text": text, "langs": ["en"],
                "createdAt": at or "2026-11-10T%02d:%02d:00.000Z" % (minute // 60, minute % 60)}
        post.update({"reply_to": reply} if reply else {})
        post.update({"quote": quote} if quote else {})
        posts.append(post)

    for i in range(8):
        add(f"own{i}", "emb-blue", f"Notice number {i} of the week")
        add(f"asked{i}", "reader-one", f"A question about notice {i}?", reply=f"own{i}")
        add(f"second{i}", "emb-blue" if i % 2 else "reader-two", f"Second level {i}", reply=f"asked{i}")
        add(f"third{i}", "reader-three", f"Third level {i}", reply=f"second{i}")
    for i in range(4):
        add(f"quote{i}", "reader-four", f"Look at this {i}", quote=f"own{i}")
        add(f"quoted-quote{i}", "reader-three", f"Look who quotes {i}", quote=f"quote{i}")
        add(f"below-quote{i}", "reader-two", f"Below the quote {i}", reply=f"quote{i}")
        add(f"deep{i}", "reader-one", f"And deeper {i}", reply=f"below-quote{i}")
    add("third-quote", "reader-two", "A quote of a quote of a quote", quote="quoted-quote0")
    add("named1", "reader-four", f"@{US} where is the form?")
    add("named2", "emb-green", f"Thanks to @{US} for the evening")
    add("back", "emb-blue", "A post dated back", at="2024-01-05T10:00:00.000Z")
    while len(posts) < 60:
        add(f"more{len(posts)}", "emb-blue", f"Notice {len(posts)}")
    names = ["emb-blue", "emb-green", "reader-one", "reader-two", "reader-three", "reader-four"]
    return {"accounts": [{"handle": name + ".test"} for name in names], "follows": [], "posts": posts, "likes": [],
            "reposts": [{"by": "emb-green.test", "of": "own0"}, {"by": "reader-two.test", "of": "own1"},
                        {"by": "reader-one.test", "of": "quote0"}, {"by": US, "of": "named2"}]}


def call(method, body, token=None):
    headers = {"content-type": "application/json"}
    headers.update({"authorization": "Bearer " + token} if token else {})
    request = urllib.request.Request(f"{PDS}/xrpc/{method}", json.dumps(body).encode(), headers)
    return json.load(urllib.request.urlopen(request))


def session(handle):
    return call("com.atproto.server.createSession", {"identifier": handle, "password": "pw-" + handle})


def delete(handle, address):
    us = session(handle)
    call("com.atproto.repo.deleteRecord",
         {"repo": us["did"], "collection": "app.bsky.feed.post", "rkey": address.rsplit("/", 1)[1]}, us["accessJwt"])


def edit(handle, address, text):
    us = session(handle)
    call("com.atproto.repo.putRecord",
         {"repo": us["did"], "collection": "app.bsky.feed.post", "rkey": address.rsplit("/", 1)[1],
          "record": {"$type": "app.bsky.feed.post", "text": text, "createdAt": "2026-11-10T02:20:00.000Z", "langs": ["en"]}},
         us["accessJwt"])


def start(servers, folder, limits):
    (folder / "seed.json").write_text(json.dumps(seed()))
    log = open(folder / "server.log", "w+")
    server = subprocess.Popen(["node", "start-bluesky.mjs", "--seed", str(folder / "seed.json")] + limits, cwd=servers, stdout=log,
                              stderr=subprocess.STDOUT)
    for _ in range(120):
        time.sleep(1)
        for line in (folder / "server.log").read_text().splitlines():
            if line.startswith("READY "):
                return server, json.loads(line[6:])
        if server.poll() is not None:
            break
    sys.exit("the network did not start:\n" + (folder / "server.log").read_text()[-2000:])


def attache(program, *words, secret=None):
    environment = {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": os.environ.get("HOME", "/")}
    return subprocess.run([program, *map(str, words)], input=secret, capture_output=True, text=True, env=environment)


def stored(workspace):
    database = sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)
    posts = dict(database.execute("SELECT pid, text FROM post WHERE repost_of IS NULL AND deleted_at IS NULL"))
    reposts = database.execute("SELECT count(*) FROM post WHERE repost_of IS NOT NULL").fetchone()[0]
    return posts, reposts


def feeds(ready, target):
    with open(target, "w") as out:
        for account in ready["accounts"].values():
            query = urllib.parse.urlencode({"actor": account["did"], "limit": 100, "filter": "posts_with_replies"})
            out.write(urllib.request.urlopen(f"{APPVIEW}/xrpc/app.bsky.feed.getAuthorFeed?{query}").read().decode() + "\n")


def figures(program, workspace):
    document = json.loads(attache(program, "figures", workspace, "--json", "--now", "2026-12-01T12:00:00Z").stdout)
    kept = ("id", "value", "numerator", "denominator", "n", "interval")
    return [{name: figure.get(name) for name in kept} for figure in document["figures"]]


def sync(program, workspace):
    done = attache(program, "sync", workspace, "--token-fd", "0", "--json", secret=f"pw-{US}\n")
    if done.returncode not in (0, 1):
        sys.exit(f"sync ended with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)["connections"][0]


def expect(what, found, wanted):
    print(("ok   " if found == wanted else "WRONG ") + f"{what}: {found}" + ("" if found == wanted else f", not {wanted}"))
    return found == wanted


def run(program, servers, limits):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="attache-live-"))
    server, ready = start(servers, folder, limits)
    try:
        gone = [("asked2", "reader-one.test"), ("below-quote1", "reader-two.test")]
        for key, handle in gone:
            delete(handle, ready["posts"][key])
        edit(US, ready["posts"]["own5"], "Notice number 5, corrected")
        time.sleep(5)
        workspace = folder / "live.attache"
        made = attache(program, "connect", workspace, "--platform", "bluesky", "--host", PDS, "--handle", US, "--sync", secret=f"pw-{US}\n")
        if made.returncode != 0:
            sys.exit(f"connect ended with {made.returncode}: {made.stderr}")
        wanted = {address for key, address in ready["posts"].items() if key not in dict(gone)}
        posts, reposts = stored(workspace)
        good = expect("posts", len(posts), len(wanted)) & expect("exactly those of the seed", set(posts) == wanted, True)
        good &= expect("reposts", reposts, 4)
        good &= expect("the edit", posts.get(ready["posts"]["own5"]), "Notice number 5, corrected")
        again = sync(program, workspace)
        good &= expect("added by a second sync", again["stored"] + again["updated"], 0)
        feeds(ready, folder / "feeds.jsonl")
        attache(program, "import", folder / "file.attache", folder / "feeds.jsonl", "--own", "bluesky:" + US)
        good &= expect("figures equal those of a file", figures(program, workspace) == figures(program, folder / "file.attache"), True)
        delete("reader-one.test", ready["posts"]["asked4"])
        time.sleep(5)
        good &= expect("taken away by its author", sync(program, workspace)["deleted"], 1)
        good &= expect("clean", attache(program, "check", workspace).stdout.strip(), "clean")
        return good
    finally:
        server.terminate()
        server.wait(20)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(0 if run(sys.argv[1], sys.argv[2], sys.argv[3:]) else 1)
