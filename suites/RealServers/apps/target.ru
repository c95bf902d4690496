# The target contract as a Rack application; Puma, Thin and WEBrick serve it.
require 'digest'
require 'rack'
require 'securerandom'
require 'time'

SESSIONS = {}
STORE = {}
MODIFIED = Time.at(1_709_208_000).httpdate
LARGE = (0...16_384).map { |number| format("%015d\n", number) }.join

def page(title)
  "<!DOCTYPE html>\n<html lang=\"en\"><head><title>#{title}</title></head><body><h1>#{title}</h1></body></html>\n"
end

PAGES = {
  '/' => [page('Target'), 'text/html'],
  '/index.htm' => [page('Static page'), 'text/html'],
  '/get-only' => [page('GET and HEAD only'), 'text/html'],
  '/static/large.bin' => [LARGE, 'application/octet-stream']
}.freeze

def text(content, status: 200, **fields)
  [status, { 'Content-Type' => 'text/plain', **fields.transform_keys(&:to_s) }, [content]]
end

def cookies(env)
  env.fetch('HTTP_COOKIE', '').split(';').map { |pair| pair.strip.split('=', 2) }.select { |pair| pair.size == 2 }
end

def echo(env)
  content = env['rack.input'].read
  return [200, { 'Content-Type' => 'application/octet-stream' }, [content]] unless content.nil? || content.empty?

  names = env.keys.select { |key| key.start_with?('HTTP_') || %w[CONTENT_TYPE CONTENT_LENGTH].include?(key) }
  text(names.map { |key| "#{key.delete_prefix('HTTP_').split('_').map(&:capitalize).join('-')}: #{env[key]}\n" }.join)
end

def cookie(env, path)
  query = env['QUERY_STRING']
  case path
  when '/cookie/set'
    lines = query.split('&').map { |pair| "#{Rack::Utils.unescape_path(pair)}; Path=/" }
    text("set\n", 'Set-Cookie': lines.join("\n"))
  when '/cookie/delete'
    text("deleted\n", 'Set-Cookie': "#{query}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT")
  else
    text(cookies(env).map { |name, value| "#{name}=#{value}\n" }.join)
  end
end

def session(env, path)
  _, sid = cookies(env).find { |name, value| name == 'sid' && SESSIONS[value] }
  return text(sid.to_s) if path == '/image/'
  return text("Welcome.\n") if sid

  sid = SecureRandom.hex(16)
  SESSIONS[sid] = true
  text("Welcome.\n", 'Set-Cookie': "sid=#{sid}; path=/; expires=#{(Time.now + 3600).httpdate}")
end

def store(env, path)
  case env['REQUEST_METHOD']
  when 'PUT'
    status = STORE.key?(path) ? 204 : 201
    STORE[path] = env['rack.input']&.read || ''
    [status, {}, []]
  when 'GET', 'HEAD'
    STORE.key?(path) ? [200, { 'Content-Type' => 'application/octet-stream' }, [STORE[path]]] : text("Nothing here.\n", status: 404)
  when 'DELETE'
    STORE.delete(path) ? [204, {}, []] : text("Nothing here.\n", status: 404)
  else
    text("Not here.\n", status: 405, Allow: 'GET, HEAD, PUT, DELETE')
  end
end

def slow(env)
  milliseconds = env['QUERY_STRING'][/\Ams=(\d{1,4})\z/, 1]
  return text("The query is ms=N.\n", status: 400) if milliseconds.nil? || milliseconds.to_i > 2000

  sleep(milliseconds.to_i / 1000.0)
  text(milliseconds)
end

def guard(env)
  return text("Welcome.\n") if env['HTTP_AUTHORIZATION'] == 'Basic dXNlcjpzZWNyZXQ='

  text("Credentials are needed.\n", status: 401, 'WWW-Authenticate': 'Basic realm="private"')
end

def read(env, path)
  case path
  when *PAGES.keys
    content, type = PAGES[path]
    [200, { 'Content-Type' => type, 'Last-Modified' => MODIFIED, 'ETag' => "\"#{Digest::SHA256.hexdigest(content)[0, 16]}\"" }, [content]]
  when '/chunked' then [200, { 'Content-Type' => 'text/plain' }, ["one\n", "two, which is longer\n", "three\n"].each]
  when '/slow' then slow(env)
  when '/private' then guard(env)
  when '/no-content' then [204, {}, []]
  when '/reader/', '/image/' then session(env, path)
  when %r{\A/cookie/(set|echo|delete)\z} then cookie(env, path)
  else text("Nothing here.\n", status: 404)
  end
end

use Rack::Head
use Rack::ConditionalGet
use Rack::ContentLength

run(lambda do |env|
  path = env['PATH_INFO']
  case path
  when '/echo' then echo(env)
  when %r{\A/store/} then store(env, path)
  when '/redirect' then text("/index.htm\n", status: 302, Location: '/index.htm')
  else
    reading = %w[GET HEAD].include?(env['REQUEST_METHOD']) || (path == '/' && env['REQUEST_METHOD'] == 'POST')
    reading ? read(env, path) : text("Not here.\n", status: 405, Allow: 'GET, HEAD')
  end
end)
