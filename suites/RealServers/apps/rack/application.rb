require_relative 'message'
require_relative 'representation'
require_relative 'state'
require_relative 'pages'

# The target contract: which path does what, and what a method means whatever the path.
module Target
  IMPLEMENTED = %w[GET HEAD POST PUT DELETE PATCH OPTIONS].freeze

  module_function

  def echo(request)
    return [200, { 'Content-Type' => request.type, 'Cache-Control' => 'no-store' }, [request.content]] unless request.content.empty?

    volatile(request.fields.map { |name, value| "#{name}: #{value}\n" }.join)
  end

  def get(answer) = { 'GET' => answer, 'HEAD' => answer }

  def of(name) = method(name)

  RESOURCES = {
    '/' => get(fixed(html('Target'), 'text/html')),
    '/index.htm' => get(fixed(html('Static page'), 'text/html')),
    '/get-only' => get(fixed(html('GET and HEAD only'), 'text/html')),
    '/static/large.bin' => get(fixed((0...16_384).map { |number| format("%015d\n", number) }.join, 'application/octet-stream')),
    '/echo' => IMPLEMENTED.to_h { |verb| [verb, of(:echo)] },
    '/cookie/set' => get(of(:set_pairs)),
    '/cookie/echo' => get(of(:show_pairs)),
    '/cookie/delete' => get(of(:delete_cookie)),
    '/cookie/attributes' => get(of(:set_attributes)),
    '/reader/' => get(of(:read_page)),
    '/image/' => get(of(:show_sid)),
    '/session' => get(of(:visit)),
    '/session/login' => { 'POST' => of(:log_in) },
    '/session/logout' => { 'POST' => of(:log_out) },
    '/chunked' => get(of(:stream)),
    '/stream' => get(of(:stream)),
    '/abort' => get(of(:abort)),
    '/slow' => get(of(:slow)),
    '/empty' => get(->(_request) { text(200, '') }),
    '/private' => get(of(:guard)),
    '/redirect' => { **get(redirect(302)), 'POST' => redirect(303) },
    '/no-content' => get(->(_request) { nothing(204) }),
    '/vhost' => get(->(request) { volatile(request.host) }),
    '/counter' => { **get(of(:count)), 'POST' => of(:count) },
    '/create' => { 'POST' => of(:create) },
    '/negotiated' => get(of(:negotiated)),
    '/form' => { 'POST' => of(:show_form) }
  }.freeze
  FOLDERS = {
    '/store/' => { **get(of(:read_stored)), 'PUT' => of(:put), 'DELETE' => of(:delete) },
    '/create/' => get(of(:read_stored)),
    '/status/' => get(of(:status))
  }.freeze

  def find(path) = RESOURCES[path] || (path.end_with?('/') ? nil : FOLDERS[path[%r{\A.*/}m]])

  def answer(request)
    return text(501, "Not implemented.\n") unless IMPLEMENTED.include?(request.verb)
    return nothing(200, { 'Allow' => IMPLEMENTED.join(', ') }) if request.verb == 'OPTIONS' && [request.path, request.env['REQUEST_URI']].include?('*')

    methods = find(request.path)
    return not_found unless methods

    known = request.path == '/get-only' ? methods.keys : methods.keys | ['OPTIONS']
    allow = { 'Allow' => known.join(', ') }
    if methods.key?(request.verb)
      status, fields, content = methods[request.verb].call(request)
      return [status, request.verb == 'OPTIONS' ? { **fields, **allow } : fields, content]
    end
    known.include?(request.verb) ? nothing(200, allow) : text(405, "Not here.\n", allow)
  end

  APPLICATION = lambda do |env|
    request = Request.new(env)
    # All of it is read before anything is done: a message that turns out to be malformed must have no effect.
    request.content
    status, fields, content = answer(request)
    known = content.is_a?(Array) && ![204, 304].include?(status) && !fields.key?('Content-Length')
    fields = { **fields, 'Content-Length' => content.sum(&:bytesize).to_s } if known
    [status, fields, request.verb == 'HEAD' ? [] : content]
  end
end
