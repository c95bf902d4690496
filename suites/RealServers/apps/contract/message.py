"""What a server hands over and gets back. Text is Latin-1, one octet a character."""
import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes


@dataclass
class Request:
    method: str
    target: str
    version: str
    scheme: str
    fields: list
    content: bytes = b""
    trailers: list = field(default_factory=list)

    path: str | None = None
    query: str = ""
    authority: str | None = None

    def __post_init__(self):
        """Reads the target, unless the server has: the authority of an absolute-form replaces Host (RFC 9112 section 3.2.2)."""
        if self.path is not None:
            return
        self.absolute = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?]*))?", self.target)
        self.authority = self.absolute[2] if self.absolute else self.value("host") or ""
        path, _, self.query = self.target[self.absolute.end() if self.absolute else 0:].partition("?")
        self.path = unquote_to_bytes(path).decode("latin-1") or ("/" if self.absolute else "")

    @property
    def refusal(self):
        """400 for an absolute-form without a usable authority, 421 for one of another scheme (RFC 9110 sections 4.2.1 and 7.4)."""
        absolute = getattr(self, "absolute", None)
        if absolute and not re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~-]+)(:[0-9]*)?", absolute[2] or ""):
            return bad_request("The target has no usable authority.")
        if absolute and absolute[1].lower() != self.scheme:
            return text("Another scheme.\n", status=421)
        return None

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
