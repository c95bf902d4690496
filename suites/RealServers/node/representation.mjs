import { createHash } from 'node:crypto';

/** Content with its type and validators. */
export class Representation {
  constructor(content, type, modified) {
    this.content = content;
    this.type = type;
    this.modified = Math.floor(modified / 1000) * 1000;
    this.tag = `"${createHash('sha256').update(type).update('\n').update(content).digest('hex').slice(0, 16)}"`;
  }
}

const isSafe = (request) => request.method === 'GET' || request.method === 'HEAD';

function listsTag(list, tag, acceptWeak) {
  if (list.trim() === '*') {
    return true;
  }
  const tags = list.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];
  return tags.includes(tag) || (acceptWeak && tags.includes(`W/${tag}`));
}

/** The three forms of RFC 9110 section 5.6.7; anything else, also several dates, is NaN. */
function dateOf(text) {
  const forms = [
    /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/,
    /^\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT$/,
    /^\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$/,
  ];
  return forms.some((form) => form.test(text ?? '')) ? Date.parse(text.endsWith('GMT') ? text : `${text} GMT`) : NaN;
}

/** 'proceed', 'not-modified' or 'failed', in the order of RFC 9110 section 13.2.2; a missing representation is undefined. */
export function judgePreconditions(request, current) {
  const fields = request.headers;
  if (fields['if-match'] !== undefined) {
    if (!current || !listsTag(fields['if-match'], current.tag, false)) {
      return 'failed';
    }
  } else if (current && current.modified > dateOf(fields['if-unmodified-since'])) {
    return 'failed';
  }
  if (fields['if-none-match'] !== undefined) {
    if (current && listsTag(fields['if-none-match'], current.tag, true)) {
      return isSafe(request) ? 'not-modified' : 'failed';
    }
  } else if (isSafe(request) && current && current.modified <= dateOf(fields['if-modified-since'])) {
    return 'not-modified';
  }
  return 'proceed';
}

/** [first, last], 'unsatisfiable', or undefined where the field is to be ignored, as it is for several ranges. */
function selectRange(request, { content, tag, modified }) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(request.headers.range ?? '') ?? [];
  const condition = request.headers['if-range'];
  if (request.method !== 'GET' || (!first && !last) || (condition !== undefined && condition !== tag && dateOf(condition) !== modified)) {
    return undefined;
  }
  if (!first) {
    return Number(last) > 0 ? [Math.max(content.length - Number(last), 0), content.length - 1] : 'unsatisfiable';
  }
  if (last && Number(last) < Number(first)) {
    return undefined;
  }
  return Number(first) < content.length ? [Number(first), last ? Math.min(Number(last), content.length - 1) : content.length - 1] : 'unsatisfiable';
}

/** Answers GET and HEAD. */
export function sendRepresentation(request, response, representation, { ranges = false } = {}) {
  const outcome = judgePreconditions(request, representation);
  if (outcome === 'failed') {
    response.writeHead(412, { 'Content-Length': 0 }).end();
    return;
  }
  response.setHeader('ETag', representation.tag);
  response.setHeader('Last-Modified', new Date(representation.modified).toUTCString());
  if (outcome === 'not-modified') {
    response.writeHead(304).end();
    return;
  }
  const { content, type } = representation;
  const range = ranges ? selectRange(request, representation) : undefined;
  if (ranges) {
    response.setHeader('Accept-Ranges', 'bytes');
  }
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${content.length}`, 'Content-Length': 0 }).end();
    return;
  }
  const piece = range ? content.subarray(range[0], range[1] + 1) : content;
  const extent = range ? { 'Content-Range': `bytes ${range[0]}-${range[1]}/${content.length}` } : {};
  response.writeHead(range ? 206 : 200, { 'Content-Type': type, 'Content-Length': piece.length, ...extent });
  response.end(piece);
}
