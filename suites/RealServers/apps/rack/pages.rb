require 'stringio'
require 'zlib'
require_relative 'representation'

module Target
  # Pages, cookies, forms, and answers that are about their status.
  COOKIE_NAME = /\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\z/
  COOKIE_VALUE = /\A("?)[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*\1\z/
  WRITTEN = 1_709_208_000
  FORM = 'application/x-www-form-urlencoded'
  VARY = 'Accept, Accept-Encoding, Accept-Language'
  STATUS_FIELDS = {
    **[201, 300, 301, 302, 303, 307, 308].to_h { |code| [code, { 'Location' => '/index.htm' }] },
    **[413, 429, 503].to_h { |code| [code, { 'Retry-After' => '1' }] },
    206 => { 'Content-Range' => 'bytes 0-3/4' }, 304 => { 'ETag' => '"304"' }, 401 => { 'WWW-Authenticate' => 'Basic realm="status"' },
    405 => { 'Allow' => 'POST' }, 407 => { 'Proxy-Authenticate' => 'Basic realm="status"' }, 415 => { 'Accept' => 'text/plain' },
    416 => { 'Content-Range' => 'bytes */4' }, 426 => { 'Upgrade' => 'echo', 'Connection' => 'upgrade' }
  }.freeze

  module_function

  def html(title)
    "<!DOCTYPE html>\n<html lang=\"en\"><head><title>#{title}</title></head><body><h1>#{title}</h1></body></html>\n"
  end

  def fixed(content, type)
    representation = Representation.new(content, type, WRITTEN)
    ->(request) { show(request, representation, ranges: true) }
  end

  # The pieces of an enumerator have no length that is known at the start.
  def stream(_request)
    [200, { 'Content-Type' => 'text/plain' }, ["one\n", "two, which is longer\n", "three\n"].each]
  end

  # Fails in the middle of its content, of known length when the query is 'length'.
  def abort(request)
    beginning = "abort: more was meant to follow\n"
    length = request.query == 'length' ? { 'Content-Length' => (2 * beginning.size).to_s } : {}
    pieces = Enumerator.new do |stream|
      stream << beginning
      raise IOError, 'The application fails because it was asked to.' unless request.verb == 'HEAD'
    end
    [200, { 'Content-Type' => 'text/plain', **length }, pieces]
  end

  def slow(request)
    digits = request.query[/\Ams=(\d{1,4})\z/, 1]
    return text(400, "The query is ms=N, with N from 0 to 2000.\n") if digits.nil? || digits.to_i > 2000

    sleep(digits.to_i / 1000.0)
    volatile(digits.to_i.to_s)
  end

  def guard(request)
    scheme, credentials = request.field('Authorization').to_s.split(/ +/, 2)
    return volatile("Welcome.\n") if scheme.to_s.casecmp?('basic') && credentials == 'dXNlcjpzZWNyZXQ='

    text(401, "Credentials are needed.\n", { 'WWW-Authenticate' => 'Basic realm="private", charset="UTF-8"' })
  end

  def redirect(status) = ->(_request) { text(status, "/index.htm\n", { 'Location' => '/index.htm' }) }

  def status(request)
    code = request.path[%r{\A/status/([2-5]\d\d)\z}, 1].to_i
    needs = { 206 => %w[Range], 304 => %w[If-None-Match If-Modified-Since] }[code]
    return not_found if code.zero?
    return text(400, "206 answers a request with Range, and 304 a conditional one.\n") if needs && needs.none? { |name| request.field(name) }

    fields = STATUS_FIELDS.fetch(code, {})
    [204, 205, 304].include?(code) ? nothing(code, fields.dup) : text(code, "#{code}\n", fields)
  end

  def set_pairs(request)
    pairs = request.query.split('&').reject(&:empty?).map { |pair| pair.split('=', 2).map { |part| decode(part) } }
    unless pairs.all? { |name, value| name.match?(COOKIE_NAME) && value&.match?(COOKIE_VALUE) }
      return text(400, "The query is NAME=VALUE&... of cookie names and cookie values.\n")
    end

    volatile("set\n", pairs.empty? ? {} : { 'Set-Cookie' => pairs.map { |name, value| "#{name}=#{value}; Path=/" }.join("\n") })
  end

  def show_pairs(request) = volatile(request.pairs.map { |name, value| "#{name}=#{value}\n" }.join)

  def delete_cookie(request)
    name = decode(request.query)
    return text(400, "The query is the name of a cookie.\n") unless name.match?(COOKIE_NAME)

    volatile("#{name}\n", { 'Set-Cookie' => "#{name}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT" })
  end

  # By Rack's own writer, which encodes the value.
  def set_attributes(request)
    asked = request.query.split('&').to_h { |pair| pair.split('=', 2).map { |part| decode(part) } }
    plain = asked.slice('path', 'domain', 'max-age', 'expires', 'same-site').values.all? { |value| value.match?(/\A[ -:<-~]*\z/) }
    return text(400, "The query names a cookie; no attribute has controls or semicolons.\n") unless plain && asked['name'].to_s.match?(COOKIE_NAME)

    cookie = { value: asked['value'].to_s, path: asked['path'], domain: asked['domain'], max_age: asked['max-age'], same_site: asked['same-site'],
               secure: asked['secure'] == '1', httponly: asked['http-only'] == '1', expires: asked['expires'] && Time.httpdate(asked['expires']) }
    volatile("set\n", { 'Set-Cookie' => Rack::Utils.add_cookie_to_header(nil, asked['name'], cookie) })
  rescue ArgumentError
    text(400, "expires is a date, same-site Strict, Lax or None.\n")
  end

  def form_pairs(request)
    request.content.split('&').reject(&:empty?).map { |pair| "#{pair}=".split('=', 3).first(2).map { |part| decode(part.tr('+', ' ')) } }
  end

  def show_form(request)
    return nothing(415, { 'Accept' => FORM }) unless request.field('Content-Type').to_s.split(';')[0].to_s.strip.casecmp?(FORM)
    return nothing(415, { 'Accept-Encoding' => 'identity' }) if request.field('Content-Encoding')
    return text(400, "A '%' is not followed by two hex digits.\n") if request.content.match?(/%(?![0-9A-Fa-f]{2})/n)

    volatile(form_pairs(request).map { |name, value| "#{name}=#{value}\n" }.join)
  end

  # The candidate of the greatest weight, the earlier of equal ones; nil where all are refused.
  def choose(candidates, field, fit)
    ranges = field.to_s.downcase.split(',').map { |element| element.split(';').map(&:strip) }.reject { |parts| parts[0].to_s.empty? }
    return candidates[0] if ranges.empty?

    weights = candidates.map do |candidate|
      best = ranges.select { |parts| fit.call(parts[0], candidate).positive? }.max_by { |parts| fit.call(parts[0], candidate) }
      best ? (best.find { |part| part.match?(/\Aq=[\d.]+\z/) } || 'q=1').delete_prefix('q=').to_f : candidate == 'identity' ? 0.0001 : 0
    end
    weights.max.positive? ? candidates[weights.index(weights.max)] : nil
  end

  def negotiated(request)
    type = choose(%w[text/html text/plain], request.field('Accept'), ->(range, kind) { [kind, 'text/*', '*/*'].reverse.index(range).to_i + ([kind, 'text/*', '*/*'].include?(range) ? 1 : 0) })
    coding = choose(%w[identity gzip], request.field('Accept-Encoding'), ->(range, name) { range == name || (range == 'x-gzip' && name == 'gzip') ? 2 : range == '*' ? 1 : 0 })
    return text(406, "text/html or text/plain, as it is or in gzip.\n", { 'Vary' => VARY }) unless type && coding

    # A text in a language that was not asked for is better than none.
    language = choose(%w[en fr], request.field('Accept-Language'), ->(range, name) { range == name || range.start_with?("#{name}-") ? 2 : range == '*' ? 1 : 0 }) || 'en'
    words = language == 'fr' ? 'Bonjour' : 'Good morning'
    content = type == 'text/html' ? html(words) : "#{words}\n"
    extra = { 'Content-Language' => language, 'Vary' => VARY }
    return show(request, Representation.new(content, type, WRITTEN, extra)) if coding == 'identity'

    coded = StringIO.new(String.new)
    Zlib::GzipWriter.new(coded).tap { |gzip| gzip.mtime = 1 }.tap { |gzip| gzip.write(content) }.close
    show(request, Representation.new(coded.string, type, WRITTEN, { **extra, 'Content-Encoding' => 'gzip' }))
  end
end
