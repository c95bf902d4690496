"""The target contract under WSGI; Gunicorn and Waitress serve it."""
import time
from http import HTTPStatus

from contract.application import answer
from contract.message import Request, authority_of, not_found


def status_line(code):
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:
        return f"{code} Unknown"


def fields_of(environ):
    """WSGI has the names in capitals and the lines of one name joined."""
    names = {"CONTENT_TYPE": "Content-Type", "CONTENT_LENGTH": "Content-Length"}
    for key, value in environ.items():
        if key.startswith("HTTP_"):
            yield key.removeprefix("HTTP_").replace("_", "-").title(), value
        elif key in names and value:
            yield names[key], value


def pieces_of(response, method):
    yield from response.pieces(method)
    if response.fails:
        raise OSError("The application fails because it was asked to.")


def request_of(environ):
    """What the server read is taken as it is; Gunicorn and Waitress also have the target as it came."""
    path, query = environ["PATH_INFO"], environ["QUERY_STRING"]
    target = environ.get("RAW_URI") or environ.get("REQUEST_URI") or path + ("?" if query else "") + query
    return Request(
        environ["REQUEST_METHOD"], target, environ["SERVER_PROTOCOL"], environ["wsgi.url_scheme"], path or "/", query,
        authority_of(target, environ.get("HTTP_HOST", "")), list(fields_of(environ)), environ["wsgi.input"].read())


def application(environ, start_response):
    method, request = environ["REQUEST_METHOD"], request_of(environ)
    response = answer(request)
    if any(name == "Upgrade" for name, _ in response.fields):
        # WSGI leaves the fields of a connection to the server.
        response = not_found()
    time.sleep(response.delay)
    start_response(status_line(response.status), response.all_fields)
    return list(response.pieces(method)) if isinstance(response.content, bytes) else pieces_of(response, method)
