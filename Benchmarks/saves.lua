-- Sends a form that changes a plan, again and again, each time for the version that the time before made. One plan for
-- each thread, and one connection: the file behind "--" holds a line for each thread: path, cookie, token and version.
local path, cookie, token, version

local threads = 0
function setup(thread)
    threads = threads + 1
    thread:set("number", threads)
end

function init(args)
    local turn = 0
    for line in io.lines(args[1]) do
        turn = turn + 1
        if turn == tonumber(number) then
            path, cookie, token, version = line:match("^(%S+) (%S+) (%S+) (%d+)$")
        end
    end
end

function request()
    local headers = {
        Cookie = cookie,
        ["Content-Type"] = "application/x-www-form-urlencoded",
        ["Sec-Fetch-Site"] = "same-origin",
    }
    local words = "Jag+vill+att+n%C3%A5gon+m%C3%B6ter+mig+vid+grinden."
    return wrk.format("POST", path, headers, "token=" .. token .. "&version=" .. version .. "&kind=words&words=" .. words)
end

function response(status)
    if status == 303 then version = version + 1 end
end
