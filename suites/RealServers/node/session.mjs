import { randomBytes } from 'node:crypto';
import { receivedPairs } from './cookies.mjs';
import { sendVolatile } from './text.mjs';

const lifetime = 3_600_000;
const mostSessions = 10_000;
const expiries = new Map();

function openSid(request) {
  return receivedPairs(request).find(({ name, value }) => name === 'sid' && expiries.get(value) > Date.now())?.value;
}

export function read(request, response) {
  if (!openSid(request)) {
    if (expiries.size >= mostSessions) {
      expiries.delete(expiries.keys().next().value);
    }
    const sid = randomBytes(16).toString('hex');
    const expires = Date.now() + lifetime;
    expiries.set(sid, expires);
    response.setHeader('Set-Cookie', `sid=${sid}; path=/; expires=${new Date(expires).toUTCString()}`);
  }
  sendVolatile(response, 'Welcome.\n');
}

export function show(request, response) {
  sendVolatile(response, openSid(request) ?? '');
}
