"""The target contract as an ASGI application; Uvicorn and Hypercorn serve it."""
import asyncio
import hashlib
import secrets
import time
from email.utils import formatdate
from urllib.parse import unquote

SESSIONS = set()
STORE = {}
LARGE = b"".join(b"%015d\n" % number for number in range(16384))
MODIFIED = formatdate(1709208000, usegmt=True)


def page(title):
    return f'<!DOCTYPE html>\n<html lang="en"><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n'.encode()


PAGES = {
    "/": (page("Target"), "text/html"),
    "/index.htm": (page("Static page"), "text/html"),
    "/get-only": (page("GET and HEAD only"), "text/html"),
    "/static/large.bin": (LARGE, "application/octet-stream"),
}


def field(scope, name):
    return next((value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name), None)


def cookies(scope):
    lines = [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == b"cookie"]
    return [tuple(part.strip() for part in pair.split("=", 1)) for pair in "; ".join(lines).split(";") if "=" in pair]


def text(content, *fields, status=200):
    return status, [("content-type", "text/plain"), *fields], content.encode("latin-1")


async def read_content(receive):
    content, more = b"", True
    while more:
        message = await receive()
        content += message.get("body", b"")
        more = message.get("more_body", False)
    return content


def static(scope, content, kind):
    tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
    fields = [("etag", tag), ("last-modified", MODIFIED)]
    listed = field(scope, b"if-none-match")
    if listed is not None and (listed.strip() == "*" or tag in [item.strip().removeprefix("W/") for item in listed.split(",")]):
        return 304, fields, b""
    return 200, [("content-type", kind), *fields], content


async def echo(scope, receive):
    content = await read_content(receive)
    if content:
        return 200, [("content-type", "application/octet-stream")], content
    return text("".join(f"{name.decode('latin-1')}: {value.decode('latin-1')}\n" for name, value in scope["headers"]))


def cookie(scope):
    query = scope["query_string"].decode("latin-1")
    if scope["path"] == "/cookie/set":
        pairs = [unquote(pair, "latin-1") for pair in query.split("&") if pair]
        return text("set\n", *[("set-cookie", f"{pair}; Path=/") for pair in pairs])
    if scope["path"] == "/cookie/delete":
        return text("deleted\n", ("set-cookie", f"{query}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"))
    return text("".join(f"{name}={value}\n" for name, value in cookies(scope)))


def session(scope):
    sid = next((value for name, value in cookies(scope) if name == "sid" and value in SESSIONS), None)
    if scope["path"] == "/image/":
        return text(sid or "")
    if sid:
        return text("Welcome.\n")
    sid = secrets.token_hex(16)
    SESSIONS.add(sid)
    return text("Welcome.\n", ("set-cookie", f"sid={sid}; path=/; expires={formatdate(time.time() + 3600, usegmt=True)}"))


async def store(scope, receive):
    path, method = scope["path"], scope["method"]
    if method == "PUT":
        status = 204 if path in STORE else 201
        STORE[path] = await read_content(receive)
        return status, [], b""
    if path not in STORE:
        return text("Nothing here.\n", status=404)
    if method == "DELETE":
        del STORE[path]
        return 204, [], b""
    if method in ("GET", "HEAD"):
        return 200, [("content-type", "application/octet-stream")], STORE[path]
    return text("Not here.\n", ("allow", "GET, HEAD, PUT, DELETE"), status=405)


async def slow(scope):
    milliseconds = scope["query_string"].decode("latin-1").removeprefix("ms=")
    if not milliseconds.isdigit() or int(milliseconds) > 2000:
        return text("The query is ms=N.\n", status=400)
    await asyncio.sleep(int(milliseconds) / 1000)
    return text(milliseconds)


async def respond(scope, receive):
    path, method = scope["path"], scope["method"]
    if path == "/echo":
        return await echo(scope, receive)
    if path.startswith("/store/"):
        return await store(scope, receive)
    if path == "/redirect":
        return text("/index.htm\n", ("location", "/index.htm"), status=302)
    if path not in (*PAGES, "/slow", "/private", "/no-content", "/reader/", "/image/", "/chunked") and not path.startswith("/cookie/"):
        return text("Nothing here.\n", status=404)
    if method not in ("GET", "HEAD") and not (method == "POST" and path == "/"):
        return text("Not here.\n", ("allow", "GET, HEAD"), status=405)
    if path in PAGES:
        return static(scope, *PAGES[path])
    if path == "/slow":
        return await slow(scope)
    if path == "/private":
        if field(scope, b"authorization") == "Basic dXNlcjpzZWNyZXQ=":
            return text("Welcome.\n")
        return text("Credentials are needed.\n", ("www-authenticate", 'Basic realm="private"'), status=401)
    if path == "/no-content":
        return 204, [], b""
    if path in ("/reader/", "/image/"):
        return session(scope)
    return cookie(scope)


async def send_chunks(send):
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    for line in (b"one\n", b"two, which is longer\n", b"three\n"):
        await send({"type": "http.response.body", "body": line, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def application(scope, receive, send):
    if scope["type"] != "http":
        return
    if scope["path"] == "/chunked" and scope["method"] == "GET":
        await send_chunks(send)
        return
    status, fields, content = await respond(scope, receive)
    if status not in (204, 304):
        fields = [*fields, ("content-length", str(len(content)))]
    headers = [(name.encode(), value.encode("latin-1")) for name, value in fields]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else content})
