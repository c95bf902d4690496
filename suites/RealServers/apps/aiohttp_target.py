"""The target contract on aiohttp's own server: aiohttp_target.py PORT"""
import asyncio
import sys

from aiohttp import web
from multidict import CIMultiDict

from contract.application import answer
from contract.message import Request, authority_of

MOST_OCTETS = 64 * 1024 * 1024


async def handle(request):
    content = await request.read()
    fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.raw_headers]
    version = f"HTTP/{request.version.major}.{request.version.minor}"
    # Of an absolute-form request.host has no port.
    authority = authority_of(request.raw_path, request.host)
    asked = Request(
        request.method, request.raw_path, version, request.scheme, request.path, request.rel_url.raw_query_string, authority, fields, content)
    response = answer(asked)
    await asyncio.sleep(response.delay)
    fields = CIMultiDict(response.fields)
    if isinstance(response.content, bytes):
        return web.Response(status=response.status, headers=fields, body=response.content)
    stream = web.StreamResponse(status=response.status, headers=fields)
    await stream.prepare(request)
    for piece in response.pieces(request.method):
        await stream.write(piece)
    if response.fails:
        raise OSError("The application fails because it was asked to.")
    await stream.write_eof()
    return stream


application = web.Application(client_max_size=MOST_OCTETS)
application.router.add_route("*", "/{path:.*}", handle)
web.run_app(application, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)
