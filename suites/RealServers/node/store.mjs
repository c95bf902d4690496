import { readContent } from './content.mjs';
import { Representation, judgePreconditions, sendRepresentation } from './representation.mjs';
import { sendText } from './text.mjs';

const longestContent = 1_048_576;
const mostEntries = 32;
const entries = new Map();

export function shown(request, response, url) {
  const representation = entries.get(url.pathname);
  if (representation) {
    sendRepresentation(request, response, representation);
  } else {
    sendText(response, 404, 'Nothing here.\n');
  }
}

export async function keep(request, response, url) {
  if (request.headers['content-range'] !== undefined) {
    sendText(response, 400, 'PUT replaces the whole representation.\n');
    return;
  }
  const content = await readContent(request, longestContent);
  const current = entries.get(url.pathname);
  if (judgePreconditions(request, current) !== 'proceed') {
    response.writeHead(412, { 'Content-Length': 0 }).end();
    return;
  }
  const representation = new Representation(content, request.headers['content-type'] ?? 'application/octet-stream', Date.now());
  entries.delete(url.pathname);
  if (entries.size >= mostEntries) {
    entries.delete(entries.keys().next().value);
  }
  entries.set(url.pathname, representation);
  response.setHeader('ETag', representation.tag);
  response.writeHead(current ? 204 : 201, current ? {} : { 'Content-Length': 0 }).end();
}

export function remove(request, response, url) {
  const current = entries.get(url.pathname);
  if (!current) {
    sendText(response, 404, 'Nothing here.\n');
  } else if (judgePreconditions(request, current) !== 'proceed') {
    response.writeHead(412, { 'Content-Length': 0 }).end();
  } else {
    entries.delete(url.pathname);
    response.writeHead(204).end();
  }
}
