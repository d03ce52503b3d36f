"""Words that stand over notes, over what follows them, and over chapters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern

_NOTES = """
    notes|endnotes|end notes|footnotes|note|references and notes|notes and references
    |anmerkungen|anmerkung|fußnoten|fussnoten|endnoten|einzelnachweise|nachweise
    |примечания|сноски|ссылки|примечания и ссылки|примітки|посилання
    |przypisy|przypisy końcowe|notas|notas finales|note finali|annotations|notes de fin
    |poznámky|bilješke|note e riferimenti|noten|noter|viitteet
    |notes de bas de page|notes et références|notas al pie|notas y referencias|notas de rodapé
    |notas e referências|note a piè di pagina|voetnoten|eindnoten|fotnoter|slutnoter|sluttnoter
    |poznámky pod čarou|jegyzetek|lábjegyzetek|note de subsol|σημειώσεις|υποσημειώσεις|notlar
    |dipnotlar|alaviitteet|loppuviitteet|бележки|напомене|napomene|фусноте|viited|išnašos|atsauces
    |注|註|注釈|脚注|注释|尾注|각주|미주|הערות|הערות שוליים|الهوامش
"""
NOTES = frozenset(word.strip() for word in _NOTES.split("|"))
"""Headings of a block of notes, in small letters."""

_AFTER = """
    bibliography|select bibliography|selected bibliography|works cited|references|sources
    |literature|further reading|index|acknowledgements|acknowledgments|appendix|abbreviations
    |about the author|about the authors|author|related articles|share
    |literatur|literaturverzeichnis|quellen|quellenverzeichnis|bibliographie|bibliografie|register
    |abkürzungen|anhang|литература|библиография|источники|список литературы|источники и литература
    |список сокращений|указатель|bibliografia|literatura|źródła|wykaz skrótów|indeks
    |bibliografía|fuentes|índice|sources et bibliographie|bibliografia e fonti|fonti
"""
AFTER = frozenset(word.strip() for word in _AFTER.split("|"))
"""Headings of what may follow the notes, in small letters."""

_CHAPTER = late_pattern(
    r"(?:chapter|part|book|kapitel|teil|abschnitt|глава|часть|раздел|rozdział|część|chapitre"
    r"|partie|capítulo|capitolo|parte)\s+(?:\d{1,3}|[ivxlc]{1,7}|[a-z]+)\b"
    r"|(?:introduction|conclusion|epilogue|prologue|preface|einleitung|schluss|vorwort"
    r"|введение|заключение|предисловие|wstęp|zakończenie|conclusions)\W*$"
    r"|(?:notes to|anmerkungen zu)\s",
    re.IGNORECASE,
)


def _plain(line: str) -> str:
    """The words of a heading: without marks of markup, number and colon."""
    bare = line.strip(" \t#*_=:.—–-").casefold()
    return re.sub(r"^(?:\d{1,3}|[ivxlc]{1,6})[.)]\s+", "", bare)


def is_notes_heading(line: str) -> bool:
    """True of "Notes", "## Anmerkungen:", "ПРИМЕЧАНИЯ".

    >>> is_notes_heading("ПРИМЕЧАНИЯ"), is_notes_heading("4. Notes"), is_notes_heading("Notes from")
    (True, True, False)
    """
    return len(line) < 60 and _plain(line) in NOTES


def is_after_heading(line: str) -> bool:
    """True of a heading of what follows notes: "Bibliography", "Literatur"."""
    return len(line) < 60 and ((plain := _plain(line)) in AFTER or plain in words("sources"))


def is_chapter_heading(line: str) -> bool:
    """True of "Chapter 2", "Глава III", "Introduction", and of a line all in capitals.

    >>> [is_chapter_heading(s) for s in ("Chapter 2", "THE WAR IN THE EAST", "GARF, f. 1.")]
    [True, True, False]
    """
    if len(line) > 90:
        return False
    if line.startswith("#") or _CHAPTER.match(line.strip(" #*_")):
        return not line.endswith((".", ",", ";"))
    letters = [char for char in line if char.isalpha()]
    return (
        len(letters) > 7 and line == line.upper() and line != line.lower() and line[-1:].isalpha()
    )


_BIBLIOGRAPHY = late_pattern(
    r"^(?:[ \t#*=\d.IVX]{0,8}|\\(?:chapter|(?:sub)?section)\*?\{)(?:(?:Select(?:ed)?\s)?Bibliograph(?:y|ie)|Works [Cc]ited|References|"
    r"(?:Quellen- und |Gedruckte )?Literatur(?:verzeichnis)?|Bibliografi[aeí]|Bibliografía|"
    r"(?:Список литературы|Библиография|Источники и литература|Литература|Бібліографія|Список літератури)|"
    r"(?:Seznam )?[Ll]iteratur[ay]|Literatuur(?:lijst)?|Referências(?: bibliográficas)?)[ \t*:.=}]{0,6}(?:\{[^{}\n]{0,60}\})?(?:\\label\{[^{}\n]{0,60}\}\}?)?[ \t\r]{0,6}$",
    re.I | re.M,
)
_SELECTED = late_pattern(r"select", re.I)
_NO_BIBLIOGRAPHY = late_pattern(
    r"[ \t#*=]{0,6}(?:Notes|Endnotes|Anmerkungen|Notas|Note|Примечания|Przypisy|Index|Register|Appendix|Anhang)[ \t*:.=]{0,6}\r?$", re.I
)


def bibliography_headings(text: str) -> Iterator[int]:
    """Where the headings of bibliographies in a text end.

    >>> [list(bibliography_headings(s)) for s in ("## Works cited", "So.\\n\\n== Литература ==\\n", "References to it")]
    [[14], [21], []]
    >>> list(bibliography_headings(r"\\section{Bibliography}\\label{bib}"))
    [33]
    """
    return (found.end() for found in _BIBLIOGRAPHY.finditer(text))


def is_selected(text: str) -> bool:
    """Whether the last bibliography of a text calls itself a selection.

    >>> is_selected("Bibliography\\n\\n# Select Bibliography\\n"), is_selected("Selected by him.\\n\\nBibliography")
    (True, False)
    """
    headings = [found[0] for found in _BIBLIOGRAPHY.finditer(text)]
    return bool(headings) and _SELECTED.search(headings[-1]) is not None


def ends_bibliography(line: str) -> bool:
    """True of the headings of notes, of an index and of appendices, which end a bibliography."""
    return bool(_NO_BIBLIOGRAPHY.match(line))
