# What a request is, and how to answer it. Answers are [status, {name => value}, [content]].
module Target
  # The fields as CGI names them: in capitals, and the lines of one name joined.
  class Request
    def initialize(env)
      @env = env
    end

    attr_reader :env

    def verb = @env['REQUEST_METHOD']

    def path = @env['PATH_INFO']

    def query = @env['QUERY_STRING'].to_s

    def read? = %w[GET HEAD].include?(verb)

    def content
      @content ||= (@env['rack.input']&.read || '').b
    end

    # In lower case and without the port. That an absolute-form wins over Host is left to the application.
    def host = (@env['REQUEST_URI'].to_s[%r{\A[A-Za-z][A-Za-z0-9+.-]*://([^/?#]*)}, 1] || field('Host').to_s).sub(/:\d*\z/, '').downcase

    def field(name)
      key = name.upcase.tr('-', '_')
      @env[%w[CONTENT_TYPE CONTENT_LENGTH].include?(key) ? key : "HTTP_#{key}"]
    end

    def fields
      keys = @env.keys.select { |key| key.start_with?('HTTP_') || %w[CONTENT_TYPE CONTENT_LENGTH].include?(key) }
      # HTTP_VERSION is the version of the request line, and the servers' own.
      (keys - %w[HTTP_VERSION]).map { |key| [key.delete_prefix('HTTP_').split('_').map(&:capitalize).join('-'), @env[key].to_s] }
    end

    def type
      field('Content-Type').to_s.match?(%r{\A[\w!#$&^.+-]+/[\w!#$&^.+-]+[\t -~]*\z}) ? field('Content-Type') : 'application/octet-stream'
    end

    # The pairs of Cookie in the order received.
    def pairs
      field('Cookie').to_s.split(';').map { |pair| pair.split('=', 2).map(&:strip) }.select { |pair| pair.size == 2 }
    end

    def pair(name)
      pairs.find { |key, _| key == name }&.last
    end
  end

  module_function

  def text(status, content, fields = {})
    [status, { 'Content-Type' => 'text/plain', **fields }, [content]]
  end

  # A 200 that depends on the request or on the moment.
  def volatile(content, fields = {})
    text(200, content, { 'Cache-Control' => 'no-store', **fields })
  end

  def nothing(status, fields = {}) = [status, fields, []]

  def not_found = text(404, "Nothing here.\n")

  def decode(text) = text.b.gsub(/%([0-9a-fA-F]{2})/) { $1.hex.chr }
end
