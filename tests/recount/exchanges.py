"""Exchanges, their turns and how they ended (METRICS.md section 3)."""

HORIZON = IDLE = 168 * 3_600_000  # ms


class Turn:
    __slots__ = ("side", "began", "ended", "posts")

    def __init__(self, side, post):
        self.side, self.began, self.ended, self.posts = side, post.time, post.time, [post]

    def wholly_marked(self):
        return all(post.no_reply_needed for post in self.posts)


def find_exchanges(ordered, roots, us, now):
    """Lists of turns, one for each exchange opened by the public. `ordered`: visible posts in effective order."""
    belongs, exchanges = {}, {}
    for post in ordered:
        if post.repost_of:
            continue
        above = belongs.get(id(post.up)) if post.up is not None else None
        if us.wrote(post):
            key = above
        elif us.addressed_by(post) or (above is not None and post.up.author == post.author):
            key = (roots[post.platform, post.id], post.author)
        else:
            key = None
        if key is None:
            continue
        belongs[id(post)] = key
        if us.wrote(post):
            if us.stands(post, now):
                add(exchanges.setdefault(key, []), "M", post)
        else:
            add(exchanges.setdefault(key, []), "U", post)
    return [turns for turns in exchanges.values() if not turns[0].wholly_marked()]


def add(turns, side, post):
    if turns and turns[-1].side == side:
        turns[-1].posts.append(post)
        turns[-1].ended = post.time
    else:
        turns.append(Turn(side, post))


def alternations(turns):
    """Turns after the first that begin within the horizon of the opening."""
    return sum(turn.began - turns[0].began <= HORIZON for turn in turns) - 1


def ripe(exchanges, now):
    return [turns for turns in exchanges if now - turns[0].began >= HORIZON]


def continuation(exchanges, now, j):
    """(x, n) of c_j, turns counted from 1."""
    due = [turns for turns in exchanges if len(turns) >= j and now - turns[j - 1].ended >= IDLE]
    return sum(went_on(turns, j) for turns in due), len(due)


def went_on(turns, j):
    return len(turns) > j and turns[j].began - turns[j - 1].ended <= IDLE


def our_turn(exchanges, now):
    """(x, n): the odd turns pooled, turns wholly marked as needing no answer left out."""
    x = n = 0
    for turns in exchanges:
        for j in range(1, len(turns) + 1, 2):
            turn = turns[j - 1]
            if now - turn.ended >= IDLE and not turn.wholly_marked():
                n += 1
                x += went_on(turns, j)
    return x, n


def ending(turns, now):
    if now - turns[-1].ended < IDLE:
        return "open"
    if turns[-1].side == "M":
        return "them"
    return "closed" if turns[-1].wholly_marked() else "us"
