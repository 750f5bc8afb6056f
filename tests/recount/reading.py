"""Posts from files: the twcs form and the generic CSV of the handbook, merged by (platform, id)."""

import calendar
import csv
import re
from datetime import datetime, timezone

csv.field_size_limit(1 << 24)

MONTHS = {name: i + 1 for i, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())}
COUNTS = ("likes", "reposts", "quotes", "replies", "impressions", "reach")
HANDLE_IN_WORD = re.compile(r"(?<!\w)@(\w+)")
HANDLE_DOTTED = re.compile(r"(?<!\w)@(\w+(?:[.-]\w+)*(?:@\w+(?:[.-]\w+)*)?)")
ONE_WORD_PLATFORMS = {"x"}  # elsewhere handles may hold dots, dashes and hosts


class Post:
    """One collected post. Times are milliseconds since 1970, UTC; None is unknown."""

    __slots__ = ("platform", "id", "author", "created", "text", "parent", "repost_of", "quote_of", "conversation",
                 "mentions", "counts", "deleted", "edited", "observed", "automatic", "no_reply_needed",
                 "time", "depth", "up")

    def __init__(self, platform, id, author, created):
        self.platform, self.id, self.author, self.created = platform, id, author, created
        self.text = self.parent = self.repost_of = self.quote_of = self.conversation = ""
        self.mentions = frozenset()
        self.counts = {}
        self.deleted = self.edited = self.observed = None
        self.automatic = self.no_reply_needed = False
        self.time = created      # effective time, set by the forest
        self.depth = 0
        self.up = None           # the collected parent, None for a root or under a ghost


def fold(handle):
    return handle.strip().removeprefix("@").casefold()


def iso_instant(text):
    text = text.strip()
    if not text:
        return None
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        at = at.replace(tzinfo=timezone.utc)
    return round(at.timestamp() * 1000)


def twcs_instant(text):
    """'Tue Oct 31 22:10:47 +0000 2017'."""
    _, month, day, clock, offset, year = text.split()
    hours, minutes, seconds = clock.split(":")
    local = calendar.timegm((int(year), MONTHS[month], int(day), int(hours), int(minutes), int(seconds)))
    shift = (int(offset[1:3]) * 60 + int(offset[3:5])) * (-60 if offset[0] == "-" else 60)
    return (local - shift) * 1000


def handles_in(text, platform):
    if "@" not in text:
        return frozenset()
    pattern = HANDLE_IN_WORD if platform in ONE_WORD_PLATFORMS else HANDLE_DOTTED
    return frozenset(handle.casefold() for handle in pattern.findall(text))


def from_twcs(row, platform):
    post = Post(platform, row["tweet_id"].strip(), fold(row["author_id"]), twcs_instant(row["created_at"]))
    post.text = row["text"] or ""
    post.parent = (row["in_response_to_tweet_id"] or "").strip()
    post.mentions = handles_in(post.text, platform)
    return post


def from_generic(row, platform):
    def cell(name):
        return (row.get(name) or "").strip()

    platform = cell("platform").lower() or platform
    post = Post(platform, cell("id"), fold(cell("author")), iso_instant(cell("created_at")))
    post.text = row.get("text") or ""
    post.parent, post.repost_of, post.quote_of = cell("in_reply_to"), cell("repost_of"), cell("quote_of")
    post.conversation = cell("conversation_id")
    post.mentions = frozenset(map(fold, cell("mentions").split())) or handles_in(post.text, platform)
    post.counts = {name: int(cell(name)) for name in COUNTS if cell(name)}
    post.deleted, post.edited, post.observed = (iso_instant(cell(n)) for n in ("deleted_at", "edited_at", "observed_at"))
    post.automatic = cell("automatic").lower() in ("true", "1", "yes")
    return post


def merged(a, b):
    """Two sources about one post: a deletion stands, the unknown never replaces the known, the later edit wins."""
    def rank(post):
        return (post.edited or -1, post.observed or -1, post.text)

    winner, loser = (a, b) if rank(a) >= rank(b) else (b, a)
    deletions = [post.deleted for post in (a, b) if post.deleted is not None]
    winner.deleted = min(deletions) if deletions else None
    winner.created = winner.created if winner.created is not None else loser.created
    for name in ("parent", "repost_of", "quote_of", "conversation", "text", "mentions"):
        if not getattr(winner, name):
            setattr(winner, name, getattr(loser, name))
    winner.counts = {**loser.counts, **winner.counts}
    winner.edited = max((t for t in (a.edited, b.edited) if t is not None), default=None)
    winner.observed = max((t for t in (a.observed, b.observed) if t is not None), default=None)
    winner.automatic = a.automatic or b.automatic
    return winner


def read_files(paths, default_platform="x"):
    """(posts by key, own accounts found). Rows without a key, an author or a readable time are left out."""
    posts, own = {}, set()
    for path in paths:
        with open(path, newline="", encoding="utf-8-sig", errors="replace") as file:
            rows = csv.DictReader(file)
            twcs = "tweet_id" in (rows.fieldnames or ())
            convert = from_twcs if twcs else from_generic
            for row in rows:
                try:
                    post = convert(row, default_platform)
                except (ValueError, KeyError, TypeError, AttributeError):
                    continue
                if not post.id or not post.author or post.created is None:
                    continue
                if twcs and row["inbound"].strip().lower() == "false":
                    own.add((post.platform, post.author))
                key = (post.platform, post.id)
                posts[key] = merged(posts[key], post) if key in posts else post
    return posts, own


def end_of_observation(posts):
    """Largest capture time, else the largest creation time that is no outlier (CONTRACT.md, 'Now')."""
    captured = [post.observed for post in posts if post.observed is not None]
    if captured:
        return max(captured)
    early = calendar.timegm((2004, 1, 1, 0, 0, 0)) * 1000
    year = 366 * 86_400_000
    times = sorted(post.created for post in posts if post.created >= early)
    for i in range(1, len(times)):
        if times[i] - times[i - 1] > year and (len(times) - i) * 100 < len(posts):
            return times[i - 1]
    return times[-1] if times else None
