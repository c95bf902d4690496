import { Representation, sendRepresentation } from './representation.mjs';
import { sendText, sendVolatile } from './text.mjs';

const written = Date.UTC(2024, 1, 29, 12);

function sender(content, type) {
  const representation = new Representation(Buffer.from(content), type, written);
  return (request, response) => sendRepresentation(request, response, representation, { ranges: true });
}

export function fixedPage(title) {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return sender(page, 'text/html; charset=utf-8');
}

/** Numbered lines of 16 octets. */
export function largeContent() {
  const lines = Array.from({ length: 16_384 }, (_, number) => `${String(number).padStart(15, '0')}\n`);
  return sender(lines.join(''), 'application/octet-stream');
}

export function guard(request, response) {
  const [scheme, credentials] = (request.headers.authorization ?? '').split(/ +/);
  if (scheme.toLowerCase() === 'basic' && credentials === 'dXNlcjpzZWNyZXQ=') {
    sendVolatile(response, 'Welcome.\n');
    return;
  }
  response.setHeader('WWW-Authenticate', 'Basic realm="private", charset="UTF-8"');
  sendText(response, 401, 'Credentials are needed.\n');
}

export const redirect = (status) => (request, response) => {
  response.setHeader('Location', '/index.htm');
  sendText(response, status, '/index.htm\n');
};

export function sendNothing(request, response) {
  response.writeHead(204);
  response.end();
}
