/** The content of a request; beyond the limit, in octets, the request is refused with 413. */
export async function readContent(request, limit) {
  const pieces = [];
  let length = 0;
  // A plain loop would destroy the request when it is left, and with it the answer.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length;
    if (length > limit) {
      throw Object.assign(new Error('Too much content.'), { statusCode: 413 });
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
