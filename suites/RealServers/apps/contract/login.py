"""A session that counts visits, gets a new id when somebody logs in, and ends."""
import secrets
import threading

from .cookies import NAME, received
from .forms import pairs_of
from .message import Response, bad_request, volatile

SESSIONS = {}
LOCK = threading.Lock()


def open_session(count, user):
    name = secrets.token_hex(16)
    SESSIONS[name] = (count, user)
    return name


def current(request):
    return next((value for name, value in received(request) if name == "session" and value in SESSIONS), None)


def show(name, *fields):
    count, user = SESSIONS[name]
    return volatile(f"id={name} count={count} user={user}", *fields)


def set_cookie(name):
    return ("Set-Cookie", f"session={name}; Path=/session; HttpOnly; SameSite=Lax")


def visit(request):
    with LOCK:
        name = current(request)
        if name is None:
            name = open_session(1, "")
            return show(name, set_cookie(name))
        SESSIONS[name] = (SESSIONS[name][0] + 1, SESSIONS[name][1])
        return show(name)


def log_in(request):
    pairs = pairs_of(request)
    if isinstance(pairs, Response):
        return pairs
    user = dict(pairs).get("user", "user")
    if not NAME.fullmatch(user):
        return bad_request("The user is a token.")
    with LOCK:
        # The id from before the login may be known to somebody else (RFC 6265bis section 8.4).
        count, _ = SESSIONS.pop(current(request), (0, ""))
        name = open_session(count + 1, user)
        return show(name, set_cookie(name))


def log_out(request):
    with LOCK:
        SESSIONS.pop(current(request), None)
    return volatile("id= count=0 user=", ("Set-Cookie", "session=; Path=/session; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly"))
