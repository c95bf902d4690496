import { setTimeout as delay } from 'node:timers/promises';
import { sendText, sendVolatile } from './text.mjs';

/** Without a Content-Length Node sends chunks over HTTP/1.1 and closes the connection after HTTP/1.0. */
export function stream(request, response) {
  response.writeHead(200, { 'Content-Type': 'text/plain' });
  for (const line of ['one\n', 'two, which is longer\n', 'three\n']) {
    response.write(line);
  }
  response.end();
}

export async function wait(request, response, url) {
  const [, digits] = /^\?ms=([0-9]{1,4})$/.exec(url.search) ?? [];
  if (digits === undefined || Number(digits) > 2000) {
    sendText(response, 400, 'The query is ms=N, with N from 0 to 2000.\n');
    return;
  }
  await delay(Number(digits));
  sendVolatile(response, String(Number(digits)));
}
