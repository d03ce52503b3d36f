-- Lets LuaTeX set the notes in fonts that have every letter, and writes down what a reader of them sees:
-- a line a note, its number and its text, with marks around what is italic (^B ^C) and in small capitals
-- (^D ^E) or raised (^N ^O), and the key of each record where its citation begins (between two ^F).
local letters = {}
for code = 0x20, 0x2fff do letters[code] = true end
local function characters(size)
  local found = {}
  for code in pairs(letters) do found[code] = { width = size / 2, height = size / 2, depth = 0 } end
  found[0x2d].ligatures = { [0x2d] = { char = 0x2013, type = 0 } }
  found[0x2013].ligatures = { [0x2d] = { char = 0x2014, type = 0 } }
  found[0x60].ligatures = { [0x60] = { char = 0x201c, type = 0 } }
  found[0x27].ligatures = { [0x27] = { char = 0x201d, type = 0 } }
  return found
end
local names = {}
local function define(name, size)
  size = size < 0 and 655360 * -size / 1000 or size
  local parameters = { 0, size / 3, size / 6, size / 9, size / 2, size, 0 }
  for at = 8, 22 do parameters[at] = size / 10 end
  return { name = name, type = "real", size = size, designsize = size, parameters = parameters, characters = characters(size), embedding = "no", format = "type1", nomath = true }
end
for _, other in ipairs(luatexbase.callback_descriptions("define_font")) do
  luatexbase.remove_from_callback("define_font", other)
end
luatexbase.add_to_callback("define_font", define, "letters only")

local out = assert(io.open(tex.jobname .. ".notes", "w"))
local faces = {}
local function face(id)
  if not faces[id] then
    local name = font.getfont(id).name
    faces[id] = (name:find("caps") or name:find("csc")) and "caps" or (name:find("italic") or name:find("oblique") or name:find("slanted")) and "italic" or "upright"
  end
  return faces[id]
end
local OPEN = { italic = "\2", caps = "\4", upright = "" }
local CLOSE = { italic = "\3", caps = "\5", upright = "" }
local function walk(head, put)
  for n in node.traverse(head) do
    local kind = node.type(n.id)
    if kind == "glyph" then
      put(utf8.char(n.char), face(n.font))
    elseif kind == "glue" then
      if n.width > 40000 then put(" ") end
    elseif kind == "disc" then
      walk(n.replace, put)
    elseif kind == "kern" then
      if n.kern > 80000 then put(" ") end
    elseif kind == "whatsit" then
      if n.data and n.data:find("^cite:") then put("\6" .. n.data:sub(6) .. "\6") end
    elseif kind == "hlist" or kind == "vlist" then
      if n.shift < 0 then put("\14") end
      walk(n.head, put)
      if n.shift < 0 then put("\15") end
    end
  end
end
function note(number, box)
  local parts, now = {}, "upright"
  walk(tex.box[box].head, function(text, as)
    if as and as ~= now then
      parts[#parts + 1] = CLOSE[now] .. OPEN[as]
      now = as
    end
    parts[#parts + 1] = text
  end)
  out:write(number, "\t", table.concat(parts), CLOSE[now], "\n")
end
