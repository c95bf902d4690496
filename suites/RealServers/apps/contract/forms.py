"""Forms: the pairs of a form, decoded."""
import re
from urllib.parse import unquote_to_bytes

from .message import Response, bad_request, volatile

KIND = "application/x-www-form-urlencoded"


def pairs_of(request):
    """The pairs, or the Response that refuses the content."""
    if (request.value("content-type") or "").split(";")[0].strip().lower() != KIND:
        return Response(415, [("Accept", KIND)])
    if request.value("content-encoding") is not None:
        return Response(415, [("Accept-Encoding", "identity")])
    content = request.content.decode("latin-1")
    if re.search("%(?![0-9A-Fa-f]{2})", content):
        return bad_request("A '%' is not followed by two hex digits.")
    pairs = [pair.replace("+", " ").partition("=") for pair in content.split("&") if pair]
    return [tuple(unquote_to_bytes(part).decode("latin-1") for part in (name, value)) for name, _, value in pairs]


def show(request):
    pairs = pairs_of(request)
    return pairs if isinstance(pairs, Response) else volatile("".join(f"{name}={value}\n" for name, value in pairs))
