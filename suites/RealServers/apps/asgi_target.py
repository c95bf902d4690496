"""The target contract under ASGI; Uvicorn and Hypercorn serve it."""
import asyncio

from contract.application import answer
from contract.message import Request


async def read_content(receive):
    content, more = b"", True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        content += message.get("body", b"")
        more = message.get("more_body", False)
    return content


def request_of(scope, content):
    query = scope["query_string"].decode("latin-1")
    target = scope["raw_path"].decode("latin-1") + ("?" if query else "") + query
    # ASGI has the names in lower case.
    fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
    host = next((value for name, value in fields if name == "host"), "")
    return Request(scope["method"], target, f"HTTP/{scope['http_version']}", scope["scheme"], scope["path"], query, host, fields, content)


async def application(scope, receive, send):
    if scope["type"] != "http":
        return
    # All of it is read before anything is done: a message that turns out to be malformed must have no effect.
    content = await read_content(receive)
    if content is None:
        return
    response = answer(request_of(scope, content))
    await asyncio.sleep(response.delay)
    headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in response.all_fields]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    for piece in response.pieces(scope["method"]):
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    if response.fails:
        raise OSError("The application fails because it was asked to.")
    await send({"type": "http.response.body", "body": b""})
