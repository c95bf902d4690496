"""The target contract as a WSGI application; Gunicorn and Waitress serve it."""
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


def cookies(environ):
    pairs = [pair.split("=", 1) for pair in environ.get("HTTP_COOKIE", "").split(";") if "=" in pair]
    return [(name.strip(), value.strip()) for name, value in pairs]


def text(content, *fields, status="200 OK"):
    return status, [("Content-Type", "text/plain"), *fields], content.encode("latin-1")


def static(environ, content, kind):
    tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
    fields = [("ETag", tag), ("Last-Modified", MODIFIED)]
    if "HTTP_IF_NONE_MATCH" in environ:
        tags = [item.strip().removeprefix("W/") for item in environ["HTTP_IF_NONE_MATCH"].split(",")]
        if tag in tags or "*" in tags:
            return "304 Not Modified", fields, b""
    return "200 OK", [("Content-Type", kind), *fields], content


def echo(environ):
    content = environ["wsgi.input"].read()
    if content:
        return "200 OK", [("Content-Type", "application/octet-stream")], content
    lines = [
        f"{key.removeprefix('HTTP_').replace('_', '-').title()}: {value}\n"
        for key, value in environ.items()
        if key.startswith("HTTP_") or key in ("CONTENT_TYPE", "CONTENT_LENGTH")
    ]
    return text("".join(lines))


def cookie(path, environ):
    query = environ["QUERY_STRING"]
    if path == "/cookie/set":
        pairs = [unquote(pair, "latin-1") for pair in query.split("&") if pair]
        return text("set\n", *[("Set-Cookie", f"{pair}; Path=/") for pair in pairs])
    if path == "/cookie/delete":
        return text("deleted\n", ("Set-Cookie", f"{query}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"))
    return text("".join(f"{name}={value}\n" for name, value in cookies(environ)))


def session(path, environ):
    sid = next((value for name, value in cookies(environ) if name == "sid" and value in SESSIONS), None)
    if path == "/image/":
        return text(sid or "")
    if sid:
        return text("Welcome.\n")
    sid = secrets.token_hex(16)
    SESSIONS.add(sid)
    return text("Welcome.\n", ("Set-Cookie", f"sid={sid}; path=/; expires={formatdate(time.time() + 3600, usegmt=True)}"))


def store(path, environ):
    method = environ["REQUEST_METHOD"]
    if method == "PUT":
        status = "204 No Content" if path in STORE else "201 Created"
        STORE[path] = environ["wsgi.input"].read()
        return status, [], b""
    if path not in STORE:
        return text("Nothing here.\n", status="404 Not Found")
    if method == "DELETE":
        del STORE[path]
        return "204 No Content", [], b""
    if method in ("GET", "HEAD"):
        return "200 OK", [("Content-Type", "application/octet-stream")], STORE[path]
    return text("Not here.\n", ("Allow", "GET, HEAD, PUT, DELETE"), status="405 Method Not Allowed")


def respond(environ):
    path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
    if path == "/echo":
        return echo(environ)
    if path.startswith("/store/"):
        return store(path, environ)
    if path == "/redirect":
        return text("/index.htm\n", ("Location", "/index.htm"), status="302 Found")
    if path not in (*PAGES, "/chunked", "/slow", "/private", "/no-content", "/reader/", "/image/") and not path.startswith("/cookie/"):
        return text("Nothing here.\n", status="404 Not Found")
    if method not in ("GET", "HEAD") and not (method == "POST" and path == "/"):
        return text("Not here.\n", ("Allow", "GET, HEAD"), status="405 Method Not Allowed")
    if path in PAGES:
        return static(environ, *PAGES[path])
    if path == "/slow":
        milliseconds = environ["QUERY_STRING"].removeprefix("ms=")
        if not milliseconds.isdigit() or int(milliseconds) > 2000:
            return text("The query is ms=N.\n", status="400 Bad Request")
        time.sleep(int(milliseconds) / 1000)
        return text(milliseconds)
    if path == "/private":
        if environ.get("HTTP_AUTHORIZATION") == "Basic dXNlcjpzZWNyZXQ=":
            return text("Welcome.\n")
        return text("Credentials are needed.\n", ("WWW-Authenticate", 'Basic realm="private"'), status="401 Unauthorized")
    if path == "/no-content":
        return "204 No Content", [], b""
    if path in ("/reader/", "/image/"):
        return session(path, environ)
    return cookie(path, environ)


def application(environ, start_response):
    if environ["PATH_INFO"] == "/chunked" and environ["REQUEST_METHOD"] == "GET":
        start_response("200 OK", [("Content-Type", "text/plain")])
        return (line for line in (b"one\n", b"two, which is longer\n", b"three\n"))
    status, fields, content = respond(environ)
    if status[:3] not in ("204", "304"):
        fields = [*fields, ("Content-Length", str(len(content)))]
    start_response(status, fields)
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [content]
