/** Sends a text, one octet a character. */
export function sendText(response, status, text, type = 'text/plain') {
  const content = Buffer.from(text, 'latin1');
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': content.length });
  response.end(content);
}

/** A 200 that depends on the request or on the moment. */
export function sendVolatile(response, text) {
  response.setHeader('Cache-Control', 'no-store');
  sendText(response, 200, text);
}
