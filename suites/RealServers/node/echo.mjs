import { readContent } from './content.mjs';
import { sendText, sendVolatile } from './text.mjs';

const mostOctets = 16 * 1_048_576;
const sensitive = ['authorization', 'proxy-authorization', 'cookie'];

function fieldLines(request) {
  const { rawHeaders: raw } = request;
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at], raw[2 * at + 1]]);
}

export async function echo(request, response) {
  if (request.method === 'TRACE') {
    trace(request, response);
    return;
  }
  const content = await readContent(request, mostOctets);
  if (content.length === 0) {
    sendVolatile(response, fieldLines(request).map(([name, value]) => `${name}: ${value}\n`).join(''));
    return;
  }
  const type = request.headers['content-type'] ?? '';
  response.writeHead(200, {
    'Content-Type': /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+[\t -~]*$/.test(type) ? type : 'application/octet-stream',
    'Content-Length': content.length,
    'Cache-Control': 'no-store',
  });
  response.end(content);
}

export function trace(request, response) {
  const lines = fieldLines(request)
    .filter(([name]) => !sensitive.includes(name.toLowerCase()))
    .map(([name, value]) => `${name}: ${value}\r\n`);
  sendText(response, 200, `TRACE ${request.url} HTTP/${request.httpVersion}\r\n${lines.join('')}\r\n`, 'message/http');
}
