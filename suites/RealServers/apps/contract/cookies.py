"""Cookies and sessions; http.cookies, the writer of Python's own, writes attributes."""
import re
import secrets
import time
from email.utils import formatdate
from http.cookies import SimpleCookie
from urllib.parse import parse_qsl, unquote_to_bytes

from .message import bad_request, volatile

NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
VALUE = re.compile(r'("?)[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*\1')
SIDS = {}


def decode(octets):
    return unquote_to_bytes(octets).decode("latin-1")


def received(request):
    pairs = [pair.split("=", 1) for line in request.lines("cookie") for pair in line.split(";") if "=" in pair]
    return [(name.strip(" \t"), value.strip(" \t")) for name, value in pairs]


def set_pairs(request):
    pairs = [tuple(decode(part) for part in pair.split("=", 1)) for pair in request.query.split("&") if pair]
    if not all(len(pair) == 2 and NAME.fullmatch(pair[0]) and VALUE.fullmatch(pair[1]) for pair in pairs):
        return bad_request("The query is NAME=VALUE&... of cookie names and cookie values.")
    lines = [("Set-Cookie", f"{name}={value}; Path=/") for name, value in pairs]
    return volatile("".join(f"{name}\n" for name, _ in pairs), *lines)


def show_pairs(request):
    return volatile("".join(f"{name}={value}\n" for name, value in received(request)))


def delete(request):
    name = decode(request.query)
    if not NAME.fullmatch(name):
        return bad_request("The query is the name of a cookie.")
    return volatile(f"{name}\n", ("Set-Cookie", f"{name}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"))


def set_attributes(request):
    asked = dict(parse_qsl(request.query, keep_blank_values=True, encoding="latin-1"))
    name, value = asked.get("name", ""), asked.get("value", "")
    plain = all(re.fullmatch(r"[ -:<-~]*", asked.get(key, "")) for key in ("path", "domain", "max-age", "expires", "same-site"))
    if not NAME.fullmatch(name) or not plain:
        return bad_request("The query names a cookie; no attribute has controls or semicolons.")
    cookie = SimpleCookie()
    cookie[name] = value
    for key, attribute in (("path", "path"), ("domain", "domain"), ("max-age", "max-age"), ("expires", "expires"), ("same-site", "samesite")):
        if key in asked:
            cookie[name][attribute] = asked[key]
    for key, attribute in (("secure", "secure"), ("http-only", "httponly")):
        cookie[name][attribute] = asked.get(key) == "1"
    line = cookie[name].OutputString()
    return volatile(f"{line}\n", ("Set-Cookie", line))


def read_page(request):
    if known_sid(request):
        return volatile("Welcome.\n")
    sid = secrets.token_hex(16)
    SIDS[sid] = time.time() + 3600
    return volatile("Welcome.\n", ("Set-Cookie", f"sid={sid}; path=/; expires={formatdate(SIDS[sid], usegmt=True)}"))


def show_sid(request):
    return volatile(known_sid(request) or "")


def known_sid(request):
    return next((value for name, value in received(request) if name == "sid" and SIDS.get(value, 0) > time.time()), None)
