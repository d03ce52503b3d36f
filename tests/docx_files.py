"""Word files made by hand, in the form that the OOXML documentation gives them."""

from __future__ import annotations

from edele_refs.formats._zip import packed

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = {
    W: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    R: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def run(text: str, properties: str = "") -> str:
    """A run of text; ``properties`` is what stands in its rPr."""
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{text}</w:t></w:r>'


def italic(text: str) -> str:
    return run(text, "<w:i/>")


def ref(number: int | str, kind: str = "footnote", more: str = "") -> str:
    """A reference to a note, as it stands in the body."""
    return (
        f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        f'<w:{kind}Reference w:id="{number}"{more}/></w:r>'
    )


def paragraph(*content: str, properties: str = "") -> str:
    inner = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{inner}{''.join(content)}</w:p>"


def note(number: int | str, *content: str, kind: str = "footnote") -> str:
    """A note of one paragraph, its number before it."""
    sign = f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:{kind}Ref/></w:r>'
    first = paragraph(sign, run(" "), *content, properties='<w:pStyle w:val="FootnoteText"/>')
    return f'<w:{kind} w:id="{number}">{first}</w:{kind}>'


def field(code: str, shown: str, data: str = "") -> str:
    """A complex field and its result."""
    more = f"<w:fldData>{data}</w:fldData>" if data else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{more}</w:fldChar></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


STYLES = """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Slanted"><w:name w:val="Slanted"/><w:basedOn w:val="FootnoteText"/><w:rPr><w:i/></w:rPr></w:style>"""


def docx(
    body: str,
    footnotes: str = "",
    endnotes: str = "",
    settings: str = "",
    links: dict[str, str] | None = None,
    more: dict[str, str] | None = None,
    strict: bool = False,
) -> bytes:
    """A package with these contents of its parts (``more``: further members as they are)."""
    parts = {"document": f"<w:body>{body}</w:body>", "styles": STYLES, "settings": settings}
    separators = "".join(
        f'<w:{{0}} w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:{{0}}>'
        for number, kind in enumerate(("separator", "continuationSeparator"), -1)
    )
    if footnotes:
        parts["footnotes"] = separators.format("footnote") + footnotes
    if endnotes:
        parts["endnotes"] = separators.format("endnote") + endnotes
    members = {"[Content_Types].xml": _types(parts), "_rels/.rels": _relations({"rId1": "document"}, "word/")}
    for name, content in parts.items():
        members[f"word/{name}.xml"] = f"{HEAD}<w:{name} {SPACES}>{content}</w:{name}>"
    related = {f"rId{n}": name for n, name in enumerate(parts, 1) if name != "document"}
    members["word/_rels/document.xml.rels"] = _relations(related, "", links or {})
    for kind in ("footnotes", "endnotes"):
        if links and kind in parts:
            members[f"word/_rels/{kind}.xml.rels"] = _relations({}, "", links)
    members |= more or {}
    if strict:
        members = {name: _strictly(text) for name, text in members.items()}
    return packed({name: text.encode() for name, text in members.items()})


def _strictly(text: str) -> str:
    for usual, strict in STRICT.items():
        text = text.replace(usual, strict)
    return text


def _types(parts: dict[str, str]) -> str:
    names = {"document": "document.main"}
    overrides = "".join(
        f'<Override PartName="/word/{p}.xml" ContentType="{MAIN}.{names.get(p, p)}+xml"/>' for p in parts
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(parts: dict[str, str], folder: str, links: dict[str, str] | None = None) -> str:
    kinds = {"document": "officeDocument"}
    inside = "".join(
        f'<Relationship Id="{i}" Type="{R}/{kinds.get(p, p)}" Target="{folder}{p}.xml"/>' for i, p in parts.items()
    )
    outside = "".join(
        f'<Relationship Id="{i}" Type="{R}/hyperlink" Target="{target}" TargetMode="External"/>'
        for i, target in (links or {}).items()
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inside}{outside}</Relationships>'
