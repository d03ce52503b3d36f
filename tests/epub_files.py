"""Books as EPUB made by hand."""

from __future__ import annotations

from edele_refs.formats._zip import packed

DOCTYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">'
HTML = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>'


def epub(chapters: dict[str, str], order: str = "") -> bytes:
    """A book of these files; ``order`` is the spine, where it is another."""
    items = "".join(f'<item id="{n.partition(".")[0]}" href="text/{n}" media-type="application/xhtml+xml"/>' for n in chapters)
    spine = "".join(f'<itemref idref="{n.partition(".")[0]}"/>' for n in order.split() or chapters)
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        "OPS/book.opf": f'<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>{items}</manifest><spine>{spine}</spine></package>',
        **{f"OPS/text/{name}": f"{DOCTYPE}{HTML}<body>{body}</body></html>" for name, body in chapters.items()},
    }  # fmt: skip
    return packed({name: text.encode() for name, text in members.items()})


def call(number: int, target: str) -> str:
    return f'<p>It was&nbsp;so.<a epub:type="noteref" href="{target}"><sup>{number}</sup></a></p>'


def note(number: int, id: str, text: str, back: str = "#r1") -> str:
    return f'<aside epub:type="footnote" id="{id}"><p><a href="{back}">{number}</a>. {text}</p></aside>'
