// The target contract on Node's own http module: server.mjs PORT, or server.mjs /path/of/socket behind a proxy
import { createServer } from 'node:http';
import { Resource } from './resource.mjs';
import { echo, trace } from './echo.mjs';
import { deleteCookie, echoCookies, setCookies } from './cookies.mjs';
import { fixedPage, guard, largeContent, redirect, sendNothing } from './pages.mjs';
import { read, show } from './session.mjs';
import { stream, wait } from './stream.mjs';
import { keep, remove, shown } from './store.mjs';
import { sendText } from './text.mjs';

const resources = new Map([
  ['/', new Resource({ GET: fixedPage('Target'), TRACE: trace })],
  ['/index.htm', new Resource({ GET: fixedPage('Static page') })],
  ['/static/large.bin', new Resource({ GET: largeContent() })],
  ['/echo', new Resource({}, { fallback: echo })],
  ['/cookie/set', new Resource({ GET: setCookies })],
  ['/cookie/echo', new Resource({ GET: echoCookies })],
  ['/cookie/delete', new Resource({ GET: deleteCookie })],
  ['/reader/', new Resource({ GET: read })],
  ['/image/', new Resource({ GET: show })],
  ['/chunked', new Resource({ GET: stream })],
  ['/slow', new Resource({ GET: wait })],
  ['/private', new Resource({ GET: guard })],
  ['/redirect', new Resource({ GET: redirect(302), POST: redirect(303) })],
  ['/no-content', new Resource({ GET: sendNothing })],
  ['/get-only', new Resource({ GET: fixedPage('GET and HEAD only') }, { refusesOptions: true })],
]);
const stored = new Resource({ GET: shown, PUT: keep, DELETE: remove });

function find(path) {
  return resources.get(path) ?? (/^\/store\/[^/]+$/.test(path) ? stored : undefined);
}

// URL repairs what has no host, and takes schemes that are not served here (RFC 9110 sections 4.2.1 and 7.4).
const isForeign = (target) => !/^(?:http:\/\/[^/?#:]|\/|\*$)/i.test(target);

async function answer(request, response) {
  // A path may start with "//", which URL would take for an authority.
  const target = request.url.startsWith('/') ? `http://localhost${request.url}` : request.url;
  if (request.url === '*' && request.method === 'OPTIONS') {
    response.setHeader('Allow', Resource.implemented.join(', '));
    sendText(response, 200, '');
  } else if (!Resource.implemented.includes(request.method)) {
    sendText(response, 501, 'Not implemented.\n');
  } else if (isForeign(request.url) || !URL.canParse(target)) {
    sendText(response, 400, 'Not a request target.\n');
  } else {
    const url = new URL(target);
    const resource = find(url.pathname);
    await (resource ? resource.answer(request, response, url) : sendText(response, 404, 'Nothing here.\n'));
  }
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    if (response.headersSent || request.destroyed) {
      response.destroy();
    } else {
      // What is left of the content is not read: the connection cannot be used again.
      response.setHeader('Connection', 'close');
      sendText(response, error.statusCode ?? 500, `${error.message}\n`);
    }
  });
});
const place = process.argv[2];
server.listen(place.startsWith('/') ? { path: place } : { port: Number(place), host: '127.0.0.1' });

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
