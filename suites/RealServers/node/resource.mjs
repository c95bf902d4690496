import { sendText } from './text.mjs';

/** A path and what each method does there; HEAD comes with GET, OPTIONS and 405 with Allow. */
export class Resource {
  static implemented = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'];

  #methods;
  #fallback;
  #allow;

  constructor(methods, { fallback, refusesOptions = false } = {}) {
    this.#methods = methods.GET ? { ...methods, HEAD: methods.GET } : methods;
    this.#fallback = fallback;
    const names = fallback ? Resource.implemented : [...Object.keys(this.#methods), ...(refusesOptions ? [] : ['OPTIONS'])];
    this.#allow = names.join(', ');
  }

  async answer(request, response, url) {
    const method = this.#methods[request.method] ?? this.#fallback;
    if (request.method === 'OPTIONS' || !method) {
      response.setHeader('Allow', this.#allow);
    }
    if (method) {
      await method(request, response, url);
    } else if (request.method === 'OPTIONS' && this.#allow.endsWith('OPTIONS')) {
      sendText(response, 200, '');
    } else {
      sendText(response, 405, 'Not here.\n');
    }
  }
}
