"""The target contract on Tornado: tornado_target.py PORT"""
import asyncio
import sys

from tornado.web import Application, RequestHandler

from contract.application import answer
from contract.message import Request


class AnyMethod:
    def __contains__(self, method):
        return True


class Target(RequestHandler):
    SUPPORTED_METHODS = AnyMethod()

    async def prepare(self):
        asked = self.request
        fields = list(asked.headers.get_all())
        response = answer(Request(
            asked.method, asked.uri, asked.version, asked.protocol, asked.path, asked.query, asked.host, fields, asked.body))
        await asyncio.sleep(response.delay)
        self.set_status(response.status)
        if response.status in (204, 205, 304):
            self.clear_header("Content-Type")
        seen = set()
        for name, value in response.fields:
            (self.add_header if name in seen else self.set_header)(name, value)
            seen.add(name)
        if isinstance(response.content, bytes):
            await self.finish(response.content if response.status not in (204, 205, 304) else None)
            return
        for piece in response.pieces(asked.method):
            self.write(piece)
            await self.flush()
        if response.fails:
            raise OSError("The application fails because it was asked to.")
        await self.finish()

    def compute_etag(self):
        """The contract has entity tags of its own."""
        return None


async def main():
    Application([(r".*", Target)], log_function=lambda handler: None).listen(int(sys.argv[1]), "127.0.0.1")
    await asyncio.Event().wait()


asyncio.run(main())
