"""What a server hands over and gets back. Text is Latin-1, one octet a character."""
import re
from dataclasses import dataclass, field


@dataclass
class Request:
    """The target as it came where that is known; path and query as the server reads them; the authority as authority_of has it."""
    method: str
    target: str
    version: str
    scheme: str
    path: str
    query: str
    authority: str
    fields: list
    content: bytes = b""
    trailers: list = field(default_factory=list)

    def lines(self, name):
        return [value for key, value in self.fields if key.lower() == name]

    def value(self, name):
        """The lines of a name joined; None where there is none."""
        lines = self.lines(name)
        return ", ".join(lines) if lines else None

    @property
    def host(self):
        """The host of the authority, in lower case and without the port."""
        return re.sub(r":[0-9]*$", "", self.authority).lower()


@dataclass
class Response:
    """Content that is a list of pieces has no length that is known at the start."""
    status: int
    fields: list = field(default_factory=list)
    content: bytes | list = b""
    delay: float = 0
    fails: bool = False

    @property
    def all_fields(self):
        is_short = self.status in (204, 304)
        known = isinstance(self.content, bytes) and not is_short and not any(name == "Content-Length" for name, _ in self.fields)
        return [*self.fields, ("Content-Length", str(len(self.content)))] if known else self.fields

    def pieces(self, method):
        if method == "HEAD":
            return []
        return [self.content] if isinstance(self.content, bytes) else self.content


def authority_of(target, host):
    """Servers that hand over the target and Host as they came leave it to the application that an absolute-form wins over Host."""
    absolute = re.match(r"[A-Za-z][A-Za-z0-9+.-]*://([^/?#]*)", target)
    return absolute[1] if absolute else host


def text(content, *fields, status=200, kind="text/plain"):
    return Response(status, [("Content-Type", kind), *fields], content.encode("latin-1"))


def volatile(content, *fields):
    """A 200 that depends on the request or on the moment."""
    return text(content, ("Cache-Control", "no-store"), *fields)


def bad_request(content):
    return text(content + "\n", status=400)


def not_found():
    return text("Nothing here.\n", status=404)


def type_of(request):
    """The Content-Type to show the content of a request with."""
    kind = request.value("content-type") or ""
    return kind if re.fullmatch(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+[\t -~]*", kind) else "application/octet-stream"
