-- For wrk: asks the addresses of a file in a random order. With "fresh" every address is asked once only, in this run and any before it, so that no answer is kept.
local paths, threads = {}, {}
local fresh, asked, run = false, 0, os.time()

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init(args)
  for line in io.lines(args[1]) do table.insert(paths, line) end
  fresh = args[2] == "fresh"
  math.randomseed(number * 7919 + run)
  refused, failed = 0, 0
end

function request()
  local path = paths[math.random(#paths)]
  if fresh then
    asked = asked + 1
    path = path .. (path:find("?", 1, true) and "&" or "?") .. "n=" .. run .. "-" .. number .. "-" .. asked
  end
  return wrk.format("GET", path)
end

function response(status)
  if status == 429 then refused = refused + 1 elseif status >= 500 then failed = failed + 1 end
end

function done(summary, latency)
  local r, f = 0, 0
  for _, thread in ipairs(threads) do r = r + thread:get("refused"); f = f + thread:get("failed") end
  local e = summary.errors
  io.write(string.format("RESULT requests=%d seconds=%.1f p50=%.3f p99=%.3f max=%.3f failed=%d refused=%d connect=%d read=%d write=%d timeout=%d\n",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000, f, r, e.connect, e.read, e.write, e.timeout))
end
