-- Asks for pages in turn. The file behind "--" holds a line for each: path and cookie.
local requests = {}
local turn = 0

function init(args)
    for line in io.lines(args[1]) do
        local path, cookie = line:match("^(%S+) (%S+)$")
        requests[#requests + 1] = wrk.format("GET", path, { Cookie = cookie })
    end
    -- Threads begin at different pages.
    turn = tonumber(number) * 37
end

local threads = 0
function setup(thread)
    threads = threads + 1
    thread:set("number", threads)
end

function request()
    turn = turn % #requests + 1
    return requests[turn]
end
