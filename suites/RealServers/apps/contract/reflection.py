"""What the server made of a request."""
from .message import Response, type_of, volatile


def echo(request):
    if request.content:
        return Response(200, [("Content-Type", type_of(request)), ("Cache-Control", "no-store")], request.content)
    return volatile("".join(f"{name}: {value}\n" for name, value in request.fields))


def reflect(request):
    lines = [("method", request.method), ("target", request.target), ("authority", request.authority), ("scheme", request.scheme)]
    lines += [("field", *line) for line in request.fields] + [("trailer", *line) for line in request.trailers]
    text = "".join(" ".join([word, *(piece.encode("latin-1").hex() for piece in pieces)]) + "\n" for word, *pieces in lines)
    return volatile(f"{text}content-length {len(request.content)}\n")
