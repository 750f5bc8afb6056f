"""Reply trees (METRICS.md section 3, Reconstruction): parents, ghosts, broken cycles, effective times."""


def named_parent(post):
    """The key that the post names as its parent: in_reply_to, else the root that conversation_id names."""
    if post.parent:
        return post.platform, post.parent
    if post.conversation and post.conversation != post.id:
        return post.platform, post.conversation
    return None


def ghost_parents(posts, parent):
    """A ghost joins the root that the earliest of its children names."""
    joined = {}
    for key in sorted(posts, key=lambda k: (posts[k].created, k)):
        ghost, post = parent[key], posts[key]
        if ghost is None or ghost in posts or not post.conversation:
            continue
        root = (post.platform, post.conversation)
        if root != ghost and root != key:
            joined.setdefault(ghost, root)
    return joined


def break_cycles(posts, parent):
    """In each cycle the earliest collected member by (created, key) becomes a root."""
    state = {}
    for start in posts:
        path, node = [], start
        while node is not None and node not in state:
            state[node] = 1
            path.append(node)
            node = parent.get(node)
        if node is not None and state[node] == 1:
            cycle = [key for key in path[path.index(node):] if key in posts]
            parent[min(cycle, key=lambda k: (posts[k].created, k))] = None
        for key in path:
            state[key] = 2


def plant(posts):
    """Sets time, depth and up of every post; returns the root key of every post."""
    parent = {key: named_parent(post) for key, post in posts.items()}
    parent.update(ghost_parents(posts, parent))
    break_cycles(posts, parent)
    known = {}                                    # key -> (root, depth, effective time or None)
    for start in posts:
        path, node = [], start
        while node is not None and node not in known:
            path.append(node)
            node = parent.get(node)
        root, depth, time = known[node] if node is not None else (path[-1], -1, None)
        for key in reversed(path):
            post = posts.get(key)
            depth += 1
            if post is not None:
                time = post.created if time is None else max(post.created, time)
                post.time, post.depth = time, depth
                post.up = posts.get(parent[key]) if parent[key] else None
            known[key] = root, depth, time
    return {key: known[key][0] for key in posts}


def in_order(posts):
    """By (effective time, depth, id): parents before their children."""
    return sorted(posts, key=lambda post: (post.time, post.depth, post.id, post.platform))
