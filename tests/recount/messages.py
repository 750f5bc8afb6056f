"""Messages awaiting an answer (METRICS.md section 2)."""

SKEW = 120_000  # ms


class Message:
    __slots__ = ("posts", "answer", "answered", "invalid", "withdrawn")

    def __init__(self, first):
        self.posts = [first]
        self.answer = None      # our post
        self.answered = None    # its effective time, None where the time is invalid
        self.invalid = False
        self.withdrawn = None

    @property
    def anchor(self):
        return self.posts[0].time

    @property
    def status(self):
        if self.answer is not None:
            return "answered"
        return "deleted-unanswered" if self.withdrawn is not None else "open"

    def wait(self, now):
        """(milliseconds, answered) for the curve; None where the time is invalid."""
        if self.invalid:
            return None
        if self.answer is not None:
            return self.answered - self.anchor, True
        end = self.withdrawn if self.withdrawn is not None else now
        return max(0, end - self.anchor), False


class Us:
    """Who we are, and what a post has to do with us."""

    def __init__(self, own):
        self.own = own
        self.handles = {}
        for platform, handle in own:
            self.handles.setdefault(platform, set()).add(handle)

    def wrote(self, post):
        return (post.platform, post.author) in self.own

    def mentioned_by(self, post):
        return not post.mentions.isdisjoint(self.handles.get(post.platform, ()))

    def addressed_by(self, post):
        return (post.up is not None and self.wrote(post.up)) or self.mentioned_by(post)

    def stands(self, post, now):
        """A post of ours that counts as an answer: not deleted, no repost, not by a machine."""
        return not post.repost_of and not post.automatic and not (post.deleted is not None and post.deleted <= now)


def withdrawal(message, now):
    """When the author had deleted every post of it; None if one still stands at `now`."""
    times = [post.deleted for post in message.posts]
    if any(time is None or time > now for time in times):
        return None
    return max(max(times), message.anchor)


def find_messages(ordered, us, now):
    """Of visible posts in effective order. `no_reply_needed` messages are left out."""
    of_post, found = {}, []
    for post in ordered:
        above = of_post.get(id(post.up)) if post.up is not None else None
        if us.wrote(post):
            if above is not None and above.answer is None and us.stands(post, now):
                take_answer(above, post, now)
        elif not post.repost_of:
            own_thread = above is not None and post.up.author == post.author
            if own_thread and above.answer is None:
                above.posts.append(post)
                of_post[id(post)] = above
            elif own_thread or us.addressed_by(post):
                of_post[id(post)] = message = Message(post)
                found.append(message)
    for message in found:
        if message.answer is None:
            message.withdrawn = withdrawal(message, now)
    return [m for m in found if not all(post.no_reply_needed for post in m.posts)]


def take_answer(message, post, now):
    gone = withdrawal(message, now)
    if gone is not None and gone < post.time:
        return
    message.answer = post
    message.invalid = post.created < post.up.created - SKEW
    message.answered = None if message.invalid else post.time
