require 'digest'
require 'time'
require_relative 'message'

module Target
  # Content with validators: conditions and one range (RFC 9110 sections 13 and 14).
  Representation = Struct.new(:content, :type, :modified, :extra) do
    def tag = "\"#{Digest::SHA256.hexdigest("#{type}\n#{content}")[0, 16]}\""

    def validators = { 'ETag' => tag, 'Last-Modified' => Time.at(modified).httpdate }
  end

  DATE_FORMS = {
    /\A\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\z/ => '%a, %d %b %Y %H:%M:%S %Z',
    /\A\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT\z/ => '%A, %d-%b-%y %H:%M:%S %Z',
    /\A\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}\z/ => '%a %b %e %H:%M:%S %Y %Z'
  }.freeze

  module_function

  # One of the three forms of section 5.6.7; nil for anything else, several dates among them.
  def seconds_of(text)
    form = DATE_FORMS.find { |pattern, _| pattern.match?(text.to_s) }&.last
    form && Time.strptime(text.end_with?(' GMT') ? text : "#{text} GMT", form).to_i
  rescue ArgumentError
    nil
  end

  def lists?(field, tag, accepts_weak)
    tags = field.b.scan(%r{(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"}n)
    field.strip == '*' || tags.include?(tag) || (accepts_weak && tags.include?("W/#{tag}"))
  end

  # :proceed, :not_modified or :failed, in the order of section 13.2.2; a missing representation is nil.
  def judge(request, current)
    match = request.field('If-Match')
    unmodified = seconds_of(request.field('If-Unmodified-Since'))
    return :failed if match && !(current && lists?(match, current.tag, false))
    return :failed if !match && current && unmodified && current.modified > unmodified

    none = request.field('If-None-Match')
    return current && lists?(none, current.tag, true) ? (request.read? ? :not_modified : :failed) : :proceed if none

    since = seconds_of(request.field('If-Modified-Since'))
    request.read? && current && since && current.modified <= since ? :not_modified : :proceed
  end

  # [first, last], :unsatisfiable, or nil where Range is passed over, as it is for several ranges.
  def range_of(request, current)
    found = request.field('Range').to_s.match(/\Abytes=(\d*)-(\d*)\z/i)
    condition = request.field('If-Range')
    return nil if request.verb != 'GET' || found.nil? || found[0].end_with?('=-')
    return nil if condition && condition != current.tag && seconds_of(condition) != current.modified

    size = current.content.bytesize
    if found[1].empty?
      return found[2].to_i.zero? ? :unsatisfiable : [[size - found[2].to_i, 0].max, size - 1]
    end
    return nil if !found[2].empty? && found[2].to_i < found[1].to_i

    found[1].to_i < size ? [found[1].to_i, found[2].empty? ? size - 1 : [found[2].to_i, size - 1].min] : :unsatisfiable
  end

  def show(request, current, ranges: false)
    case judge(request, current)
    when :failed then return nothing(412)
    when :not_modified then return nothing(304, current.validators.merge((current.extra || {}).slice('Vary')))
    end
    fields = { 'Content-Type' => current.type, **current.validators, **(current.extra || {}) }
    return [200, fields, [current.content]] unless ranges

    fields['Accept-Ranges'] = 'bytes'
    range = range_of(request, current)
    size = current.content.bytesize
    return [200, fields, [current.content]] unless range
    return nothing(416, { 'Content-Range' => "bytes */#{size}" }) if range == :unsatisfiable

    [206, { **fields, 'Content-Range' => "bytes #{range[0]}-#{range[1]}/#{size}" }, [current.content.byteslice(range[0]..range[1])]]
  end
end
