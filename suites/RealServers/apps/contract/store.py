"""What requests change: stored content, made resources, counters."""
import secrets
import threading
import time

from .message import Response, bad_request, not_found, text, type_of, volatile
from .representations import Representation, judge, show

STORED = {}
COUNTERS = {}
LOCK = threading.Lock()
LONGEST_QUERY = 256


def received(request):
    # A little older than the Date of the answer (RFC 9110 section 8.8.2.1).
    return Representation(request.content, type_of(request), int(time.time()) - 2)


def read(request):
    current = STORED.get(request.path)
    return show(request, current) if current else not_found()


def put(request):
    if request.value("content-range") is not None:
        return bad_request("PUT replaces the whole representation.")
    if request.value("content-encoding") is not None:
        return Response(415, [("Accept-Encoding", "identity")])
    with LOCK:
        current = STORED.get(request.path)
        if judge(request, current) != "proceed":
            return Response(412)
        STORED[request.path] = received(request)
        return Response(204 if current else 201, [("ETag", STORED[request.path].tag)])


def delete(request):
    with LOCK:
        current = STORED.get(request.path)
        if not current:
            return not_found()
        if judge(request, current) != "proceed":
            return Response(412)
        del STORED[request.path]
        return Response(204)


def create(request):
    path = f"/create/{secrets.token_hex(8)}"
    STORED[path] = received(request)
    return text(f"{path}\n", ("Location", path), status=201)


def count(request):
    if len(request.query) > LONGEST_QUERY:
        return bad_request("The query is too long.")
    with LOCK:
        if request.method == "POST":
            COUNTERS[request.query] = COUNTERS.get(request.query, 0) + 1
        return volatile(str(COUNTERS.get(request.query, 0)))
