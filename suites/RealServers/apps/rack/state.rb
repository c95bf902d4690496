require 'securerandom'
require_relative 'representation'

module Target
  # What requests change.
  STORED = {}
  COUNTERS = Hash.new(0)
  SIDS = {}
  LOGINS = {}
  LOCK = Mutex.new

  module_function

  # A little older than the Date of the answer (RFC 9110 section 8.8.2.1).
  def received(request) = Representation.new(request.content, request.type, Time.now.to_i - 2)

  def read_stored(request)
    STORED[request.path] ? show(request, STORED[request.path]) : not_found
  end

  def put(request)
    return text(400, "PUT replaces the whole representation.\n") if request.field('Content-Range')
    return nothing(415, { 'Accept-Encoding' => 'identity' }) if request.field('Content-Encoding')

    LOCK.synchronize do
      current = STORED[request.path]
      next nothing(412) unless judge(request, current) == :proceed

      STORED[request.path] = received(request)
      nothing(current ? 204 : 201, { 'ETag' => STORED[request.path].tag })
    end
  end

  def delete(request)
    LOCK.synchronize do
      current = STORED[request.path]
      next not_found unless current
      next nothing(412) unless judge(request, current) == :proceed

      STORED.delete(request.path)
      nothing(204)
    end
  end

  def create(request)
    path = "/create/#{SecureRandom.hex(8)}"
    STORED[path] = received(request)
    text(201, "#{path}\n", { 'Location' => path })
  end

  def count(request)
    LOCK.synchronize { volatile((COUNTERS[request.query] += request.verb == 'POST' ? 1 : 0).to_s) }
  end

  def known_sid(request)
    request.pairs.find { |name, value| name == 'sid' && SIDS.fetch(value, Time.at(0)) > Time.now }&.last
  end

  def read_page(request)
    return volatile("Welcome.\n") if known_sid(request)

    sid = SecureRandom.hex(16)
    SIDS[sid] = Time.now + 3600
    volatile("Welcome.\n", { 'Set-Cookie' => "sid=#{sid}; path=/; expires=#{SIDS[sid].httpdate}" })
  end

  def show_sid(request) = volatile(known_sid(request).to_s)

  def show_login(id, is_new)
    count, user = LOGINS[id]
    volatile("id=#{id} count=#{count} user=#{user}", is_new ? { 'Set-Cookie' => "session=#{id}; Path=/session; HttpOnly; SameSite=Lax" } : {})
  end

  def open_login(count, user)
    id = SecureRandom.hex(16)
    LOGINS[id] = [count, user]
    show_login(id, true)
  end

  def current_login(request) = request.pairs.find { |name, value| name == 'session' && LOGINS.key?(value) }&.last

  def visit(request)
    LOCK.synchronize do
      id = current_login(request)
      next open_login(1, '') unless id

      LOGINS[id] = [LOGINS[id][0] + 1, LOGINS[id][1]]
      show_login(id, false)
    end
  end

  # The id from before the login may be known to somebody else (RFC 6265bis section 8.4).
  def log_in(request)
    user = form_pairs(request).to_h.fetch('user', 'user')
    return text(400, "The user is a token.\n") unless user.match?(COOKIE_NAME)

    LOCK.synchronize do
      count, = LOGINS.delete(current_login(request)) || [0]
      open_login(count + 1, user)
    end
  end

  def log_out(request)
    LOGINS.delete(current_login(request))
    volatile('id= count=0 user=', { 'Set-Cookie' => 'session=; Path=/session; Expires=Thu, 01 Jan 1970 00:00:00 GMT' })
  end
end
