# The target contract as a Rack application; Puma, Thin and WEBrick serve it.
require 'rack'
require_relative 'rack/application'

run(Target::APPLICATION)
