import { sendText, sendVolatile } from './text.mjs';

const isName = (text) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text);
const isValue = (text) => /^("?)[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*\1$/.test(text);
const decode = (text) => text.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(parseInt(digits, 16)));

/** The pairs of Cookie in the order received. */
export function receivedPairs(request) {
  return (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => /^[ \t]*([^=]*?)[ \t]*=[ \t]*(.*?)[ \t]*$/.exec(pair))
    .filter((match) => match)
    .map(([, name, value]) => ({ name, value }));
}

export function setCookies(request, response, url) {
  const pairs = url.search.slice(1).split('&').filter((pair) => pair).map((pair) => /^([^=]*)=(.*)$/.exec(pair));
  const lines = pairs.map((match) => match && { name: decode(match[1]), value: decode(match[2]) });
  if (!lines.every((line) => line && isName(line.name) && isValue(line.value))) {
    sendText(response, 400, 'The query is NAME=VALUE&... of cookie names and cookie values.\n');
    return;
  }
  response.setHeader('Set-Cookie', lines.map(({ name, value }) => `${name}=${value}; Path=/`));
  sendVolatile(response, lines.map(({ name }) => `${name}\n`).join(''));
}

export function echoCookies(request, response) {
  sendVolatile(response, receivedPairs(request).map(({ name, value }) => `${name}=${value}\n`).join(''));
}

export function deleteCookie(request, response, url) {
  const name = decode(url.search.slice(1));
  if (!isName(name)) {
    sendText(response, 400, 'The query is the name of a cookie.\n');
    return;
  }
  response.setHeader('Set-Cookie', `${name}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT`);
  sendVolatile(response, `${name}\n`);
}
