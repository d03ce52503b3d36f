"""OpenDocument texts made by hand."""

from __future__ import annotations

from edele_refs.formats._zip import packed

URN = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{prefix}="{URN}{name}:1.0"'
    for prefix, name in {
        "office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible", "meta": "meta",
    }.items()
) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
PROPERTIES = {
    "italic": 'fo:font-style="italic"', "bold": 'fo:font-weight="bold"',
    "small-caps": 'fo:font-variant="small-caps"', "superscript": 'style:text-position="super 58%"',
}  # fmt: skip
STYLES = "".join(
    f'<style:style style:name="{face}" style:family="text"><style:text-properties {said}/></style:style>'
    for face, said in PROPERTIES.items()
) + (
    '<style:style style:name="Slanted" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="hidden" style:family="text"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="roman" style:family="text"><style:text-properties fo:font-style="normal"/></style:style>'
)


def span(text: str, style: str = "italic") -> str:
    return f'<text:span text:style-name="{style}">{text}</text:span>'


def paragraph(*content: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{"".join(content)}</text:p>'


def note(number: int | str, *content: str, kind: str = "footnote", label: bool = False, id: str = "") -> str:
    """A note of one paragraph, where it stands in the text."""
    mark = f' text:label="{number}"' if label else ""
    inner = "".join(content)
    body = inner if inner.startswith("<text:p") else paragraph(inner, style="Footnote")
    return (
        f'<text:note text:id="{id or f"{kind}{number}"}" text:note-class="{kind}">'
        f"<text:note-citation{mark}>{number}</text:note-citation><text:note-body>{body}</text:note-body></text:note>"
    )


def odt(body: str, meta: str = "", more: dict[str, str] | None = None) -> bytes:
    """A container with this content of the text."""
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f'{HEAD}<office:document-content {SPACES} office:version="1.3"><office:automatic-styles>{STYLES}'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f'{HEAD}<office:document-styles {SPACES} office:version="1.3"><office:styles/></office:document-styles>',
        "meta.xml": f'{HEAD}<office:document-meta {SPACES} office:version="1.3"><office:meta>{meta}</office:meta></office:document-meta>',
        "META-INF/manifest.xml": f'{HEAD}<manifest:manifest xmlns:manifest="{URN}manifest:1.0" manifest:version="1.3">'
        '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        **(more or {}),
    }  # fmt: skip
    return packed({name: text.encode() for name, text in members.items()})


def fodt(body: str, meta: str = "") -> bytes:
    """The same as one file, with a running head that has a paragraph."""
    head = '<style:master-page style:name="Standard"><style:header><text:p>A running head</text:p></style:header></style:master-page>'
    return (
        f'{HEAD}<office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:meta>{meta}</office:meta><office:styles/><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:master-styles>{head}</office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()
