"""Content with validators: conditions and one range (RFC 9110 sections 13 and 14)."""
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import formatdate

from .message import Response

TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"')
DATE_FORMS = ("%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %d %H:%M:%S %Y")


@dataclass
class Representation:
    content: bytes
    kind: str
    modified: int
    extra: tuple = ()

    @property
    def tag(self):
        return f'"{hashlib.sha256(self.kind.encode("latin-1") + self.content).hexdigest()[:16]}"'

    @property
    def validators(self):
        return [("ETag", self.tag), ("Last-Modified", formatdate(self.modified, usegmt=True))]


def seconds_of(text):
    """The three forms of RFC 9110 section 5.6.7; None for anything else, several dates among them."""
    for form in DATE_FORMS:
        try:
            return datetime.strptime(text or "", form).replace(tzinfo=timezone.utc).timestamp()
        except ValueError:
            pass
    return None


def lists(field, tag, accepts_weak):
    tags = TAG.findall(field)
    return field.strip() == "*" or tag in tags or (accepts_weak and "W/" + tag in tags)


def judge(request, current):
    """'proceed', 'not-modified' or 'failed', in the order of RFC 9110 section 13.2.2."""
    is_read = request.method in ("GET", "HEAD")
    if_match = request.value("if-match")
    unmodified_since = seconds_of(request.value("if-unmodified-since"))
    if if_match is not None:
        if not current or not lists(if_match, current.tag, False):
            return "failed"
    elif current and unmodified_since is not None and current.modified > unmodified_since:
        return "failed"
    if_none_match = request.value("if-none-match")
    modified_since = seconds_of(request.value("if-modified-since"))
    if if_none_match is not None:
        if current and lists(if_none_match, current.tag, True):
            return "not-modified" if is_read else "failed"
    elif is_read and current and modified_since is not None and current.modified <= modified_since:
        return "not-modified"
    return "proceed"


def select(request, current):
    """(first, last), 'unsatisfiable', or None where Range is to be passed over, as it is for several ranges."""
    found = re.fullmatch(r"bytes=([0-9]*)-([0-9]*)", request.value("range") or "", re.IGNORECASE)
    if request.method != "GET" or not found or found[0].endswith("=-"):
        return None
    condition = request.value("if-range")
    if condition is not None and condition != current.tag and seconds_of(condition) != current.modified:
        return None
    size = len(current.content)
    # Python reads no more than 4300 digits.
    first, last = (int(digits[-4000:]) if digits else None for digits in found.groups())
    if first is None:
        return (max(size - last, 0), size - 1) if last and size else "unsatisfiable"
    if last is not None and last < first:
        return None
    return (first, size - 1 if last is None else min(last, size - 1)) if first < size else "unsatisfiable"


def show(request, current, ranges=False):
    outcome = judge(request, current)
    if outcome == "failed":
        return Response(412)
    if outcome == "not-modified":
        return Response(304, current.validators)
    fields = [("Content-Type", current.kind), *current.extra, *current.validators]
    if not ranges:
        return Response(200, fields, current.content)
    fields.append(("Accept-Ranges", "bytes"))
    extent = select(request, current)
    size = len(current.content)
    if extent == "unsatisfiable":
        return Response(416, [("Content-Range", f"bytes */{size}")])
    if extent is None:
        return Response(200, fields, current.content)
    first, last = extent
    return Response(206, [*fields, ("Content-Range", f"bytes {first}-{last}/{size}")], current.content[first:last + 1])
