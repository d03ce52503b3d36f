"""Word: paragraphs with runs, as a whole document (bytes) or as the runs of one text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from edele_refs import marks

NAMES = ("docx", "word")
_PROPERTIES = {
    marks.ITALIC: "<w:i/>",
    marks.BOLD: "<w:b/>",
    marks.SMALL_CAPS: "<w:smallCaps/>",
    marks.UNDERLINE: '<w:u w:val="single"/>',
    marks.SUPERSCRIPT: '<w:vertAlign w:val="superscript"/>',
    marks.SUBSCRIPT: '<w:vertAlign w:val="subscript"/>',
}
_TAKEN_BACK = {
    marks.UPRIGHT: marks.ITALIC,
    marks.LIGHT: marks.BOLD,
    marks.PLAIN_CAPS: marks.SMALL_CAPS,
    marks.NO_LINE: marks.UNDERLINE,
}
_ORDER = tuple(_PROPERTIES)
_NO_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(55296, 57344), 65534, 65535), "�")
_PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>',
}
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def runs(marked: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The text in stretches of one look: each with the marks of its faces.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> [(text, len(faces)) for text, faces in runs(f"Werth, {ITALIC}Russia{ITALIC_END}")]
    [('Werth, ', 0), ('Russia', 1)]
    """
    open_faces: list[str] = []
    hidden = ""
    for piece in marks.balanced(marked):
        if piece in marks.FACES or piece in (marks.LINK, marks.BLOCK):
            open_faces.append(piece)
            hidden = piece if piece in (marks.LINK, marks.BLOCK) else ""
        elif piece in marks.ENDS:
            open_faces.pop()
        elif piece == marks.LINK_TEXT or hidden == marks.LINK:
            hidden = ""
        else:
            text = piece[1:] if hidden == marks.BLOCK else piece
            hidden = ""
            if text:
                yield text, _look(open_faces)


def _look(open_faces: list[str]) -> frozenset[str]:
    look: set[str] = set()
    for face in open_faces:
        if face in _TAKEN_BACK:
            look.discard(_TAKEN_BACK[face])
        else:
            look.add(face)
    return frozenset(look & set(_PROPERTIES))


def write(marked: str) -> str:
    """The text as ``w:r`` elements."""
    return "".join(_run(text, look) for text, look in runs(marked))


def _run(text: str, look: frozenset[str]) -> str:
    properties = "".join(_PROPERTIES[face] for face in _ORDER if face in look)
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text.translate(_NO_XML))}</w:t></w:r>'


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """A paragraph for each note, its number before it (``w:p`` elements)."""
    return "".join(
        f"<w:p>{write(text) if prose else _run(f'{label}. ', frozenset()) + write(text)}</w:p>"
        for label, text in pairs
    )


def entries(texts: Iterable[str]) -> str:
    """A paragraph for each entry, with a hanging indent."""
    indent = '<w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr>'
    return "".join(f"<w:p>{indent}{write(text)}</w:p>" for text in texts)


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return f"<w:p>{_run(text, frozenset((marks.BOLD,)))}</w:p>"


def document(paragraphs: str) -> bytes:
    """A Word document of these paragraphs."""
    body = f'{_HEAD}<w:document xmlns:w="{_MAIN}"><w:body>{paragraphs}</w:body></w:document>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in _PARTS.items():
            archive.writestr(name, _HEAD + part)
        archive.writestr("word/document.xml", body)
    return buffer.getvalue()
