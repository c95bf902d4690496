"""Pages, streams, and answers that are about their status."""
import re
from base64 import b64encode

from .message import Response, bad_request, text, volatile
from .representations import Representation, show

WRITTEN = 1709208000
BEGINNING = b"abort: more was meant to follow\n"
STATUS_FIELDS = {
    **dict.fromkeys((201, 300, 301, 302, 303, 307, 308), [("Location", "/index.htm")]),
    206: [("Content-Range", "bytes 0-3/4")],
    304: [("ETag", '"304"')],
    401: [("WWW-Authenticate", 'Basic realm="status", charset="UTF-8"')],
    405: [("Allow", "POST")],
    407: [("Proxy-Authenticate", 'Basic realm="status", charset="UTF-8"')],
    **dict.fromkeys((413, 429, 503), [("Retry-After", "1")]),
    415: [("Accept", "text/plain")],
    416: [("Content-Range", "bytes */4")],
    426: [("Upgrade", "echo"), ("Connection", "upgrade")],
}


def page(title):
    content = f'<!DOCTYPE html>\n<html lang="en"><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n'
    return fixed(content.encode(), "text/html")


def fixed(content, kind):
    representation = Representation(content, kind, WRITTEN)
    return lambda request: show(request, representation, ranges=True)


def large():
    """Numbered lines of 16 octets."""
    return fixed(b"".join(b"%015d\n" % number for number in range(16384)), "application/octet-stream")


def stream(request):
    return Response(200, [("Content-Type", "text/plain")], [b"one\n", b"two, which is longer\n", b"three\n"])


def abort(request):
    """Fails in the middle of its content, of known length when the query is 'length'."""
    length = [("Content-Length", str(2 * len(BEGINNING)))] if request.query == "length" else []
    return Response(200, [("Content-Type", "text/plain"), *length], [BEGINNING], fails=True)


def slow(request):
    found = re.fullmatch("ms=([0-9]{1,4})", request.query)
    if not found or int(found[1]) > 2000:
        return bad_request("The query is ms=N, with N from 0 to 2000.")
    response = volatile(str(int(found[1])))
    response.delay = int(found[1]) / 1000
    return response


def private(request):
    scheme, _, credentials = (request.value("authorization") or "").partition(" ")
    if scheme.lower() == "basic" and credentials.strip(" ") == b64encode(b"user:secret").decode():
        return volatile("Welcome.\n")
    return text("Credentials are needed.\n", ("WWW-Authenticate", 'Basic realm="private", charset="UTF-8"'), status=401)


def redirect(status):
    return lambda request: text("/index.htm\n", ("Location", "/index.htm"), status=status)


def status(request):
    found = re.fullmatch("/status/([2-5][0-9]{2})", request.path)
    if not found:
        return text("Nothing here.\n", status=404)
    code = int(found[1])
    is_asked = {206: ["range"], 304: ["if-none-match", "if-modified-since"]}.get(code)
    if is_asked and not any(request.lines(name) for name in is_asked):
        return bad_request("206 answers a request with Range, and 304 one with If-None-Match or If-Modified-Since.")
    fields = STATUS_FIELDS.get(code, [])
    return Response(code, list(fields)) if code in (204, 205, 304) else text(f"{code}\n", *fields, status=code)


def vhost(request):
    return volatile(request.host)


def nothing(status):
    return lambda request: Response(status)


def empty(request):
    return text("")
