"""Documents and books written back: by the commands, twice, and to another style and back."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT
from edele_refs.formats import read_document
from edele_refs.originals import File
from edele_refs.rewriting import Rewritten
from edele_refs.surviving import restyled
from edele_refs.verbs import read_citations
from transcripts import refs as run

SEEN = Path(__file__).parent / "dev" / "seen"
CHAPTERS = {
    "_quarto.yml": "book:\n  chapters: [a.md, deep/b.md]\n",
    "a.md": "A[^1].\n\n[^1]: Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422.\n",
    "deep/b.md": "B[^1] C[^2].\n\n[^1]: Werth, *Russia at War*, 3.\n[^2]: Ibid, 4.\n",
}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    for name, text in CHAPTERS.items():
        path = tmp_path / "book" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "book"


def refs(*words: object) -> tuple[int, str]:
    output, status = run([str(word) for word in words], Path.cwd())
    return status, output


def test_a_book_is_restyled_into_a_folder(book: Path, tmp_path: Path) -> None:
    """What a note repeats stands in another chapter; the original stays as it is."""
    status, said = refs("restyle", book, "--style", "mhra-notes", "-o", tmp_path / "out")
    assert status == 0 and "2 chapters" in said
    assert (tmp_path / "out" / "a.md").read_text("utf-8").endswith("1964), p. 422.\n")
    assert "[^2]: Werth, *Russia at War*, p. 4." in (tmp_path / "out" / "deep" / "b.md").read_text("utf-8")
    assert all((book / name).read_text("utf-8") == text for name, text in CHAPTERS.items())


def test_a_book_is_mended_in_its_place(book: Path) -> None:
    """Only the chapter that changes is written, and a copy of it is kept."""
    assert refs("fix", book, "--in-place")[0] == 0
    assert (book / "deep" / "b.md").read_text("utf-8") == CHAPTERS["deep/b.md"].replace("Ibid,", "Ibid.,")
    assert (book / "deep" / "b.md.bak").read_text("utf-8") == CHAPTERS["deep/b.md"]
    assert not (book / "a.md.bak").exists()
    assert "nothing to change" in refs("fix", book, "--in-place")[1]


def test_a_folder_of_documents_is_mended_one_by_one(book: Path, tmp_path: Path) -> None:
    (book / "_quarto.yml").unlink()
    assert refs("fix", book, "-o", tmp_path / "out")[0] == 0
    assert "Ibid., 4" in (tmp_path / "out" / "deep" / "b.md").read_text("utf-8")
    assert (tmp_path / "out" / "a.md").read_text("utf-8") == CHAPTERS["a.md"]


def test_a_book_is_never_written_among_its_originals(book: Path) -> None:
    status, said = refs("fix", book, "-o", book / "out")
    assert status == 2 and "--in-place" in said and not (book / "out").exists()


def test_keys_of_a_book_lead_to_one_bibliography(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert refs("restyle", book, "--to-citations", "-o", out)[0] == 0
    assert "[@werth1964russia, 3]" in (out / "deep" / "b.md").read_text("utf-8")
    assert "werth1964russia" in (out / "out.bib").read_text("utf-8")


def test_a_reference_that_its_key_would_not_say_stays_typed(tmp_path: Path) -> None:
    """And so does one whose source is not certain; both are named."""
    (tmp_path / "a.md").write_text(
        "A[^1] b[^2] c[^3] d[^4]\n\n"
        "[^1]: Timothy Snyder, *Bloodlands* (New York: Basic Books, 2010), 155.\n"
        "[^2]: Snyder, *Bloodlands*, 99 (my emphasis).\n[^3]: Snyder, *Bloodlands*, 160.\n[^4]: Weiner, *Sense*, 3.\n"
    )
    status, said = refs("restyle", tmp_path / "a.md", "--to-citations", "-o", tmp_path / "b.md")
    text = (tmp_path / "b.md").read_text("utf-8")
    assert status == 0 and "[^3]: [@snyder2010bloodlands, 160]." in text
    assert "[^2]: [@snyder2010bloodlands, 99] (my emphasis)." in text or "Snyder, *Bloodlands*, 99 (my emphasis)." in text
    assert "(note 4); refs chains says why" in said


ARCHIVAL = (
    "A[^1] b[^2] c[^3]\n\n[^1]: 298 ID, Propaganda in den Feind (not after 6 May 1942), BA-MA RH 24-17/171, folio 149.\n"
    "[^2]: Timothy Snyder, *Bloodlands*, 2nd ed. (New York: Basic Books, 2010), 155.\n[^3]: Snyder, *Bloodlands*, 160.\n"
)


def test_the_sources_are_written_before_the_document(tmp_path: Path) -> None:
    """Whoever is stopped between has a document as it was; the same sources may be written again."""
    (tmp_path / "a.md").write_text(ARCHIVAL)
    (tmp_path / "b.md").mkdir()
    (tmp_path / "b.md" / "kept").touch()
    status, said = refs("restyle", tmp_path / "a.md", "--to-citations", "-o", tmp_path / "b.md", "--bib", tmp_path / "works.json")
    assert status == 2 and (tmp_path / "works.json").exists() and "Traceback" not in said
    (tmp_path / "c.json").write_bytes((tmp_path / "works.json").read_bytes())
    assert refs("restyle", tmp_path / "a.md", "--to-citations", "-o", tmp_path / "c.md")[0] == 0
    (tmp_path / "d.json").write_text("[]")
    status, said = refs("restyle", tmp_path / "a.md", "--to-citations", "-o", tmp_path / "d.md")
    assert status == 2 and "is there already" in said and not (tmp_path / "d.md").exists()


def test_signatures_survive_in_the_data_for_pandoc(tmp_path: Path) -> None:
    """Pandoc reads no archive from a .bib file: where one is cited, the sources are CSL JSON."""
    (tmp_path / "a.md").write_text(ARCHIVAL)
    status, said = refs("restyle", tmp_path / "a.md", "--to-citations", "-o", tmp_path / "b.md")
    assert status == 0 and "bibliography: b.json" in said and not (tmp_path / "b.bib").exists()
    record, book = json.loads((tmp_path / "b.json").read_text("utf-8"))
    assert (record["archive"], record["archive_location"]) == ("BA-MA", "RH 24-17/171")
    assert record["issued"] == {"literal": "not after 6 May 1942"} and book["edition"] == "2"
    said = refs("restyle", tmp_path / "b.md", "--to-citations", "-o", tmp_path / "c.md")[1]
    assert "nothing to change" in said
    if shutil.which("pandoc"):
        command = ["pandoc", "--citeproc", "--bibliography", tmp_path / "b.json", "--csl", ROOT / "styles" / "chicago-notes.csl", "-t", "plain", "--wrap=none", tmp_path / "b.md"]
        printed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
        assert "BA-MA, RH 24-17/171, fol. 149" in printed and "Snyder, Bloodlands, 160" in printed


def test_latex_gets_its_sources_in_bib(tmp_path: Path) -> None:
    (tmp_path / "a.tex").write_text("A\\footnote{298 ID, Propaganda in den Feind, 6 May 1942, BA-MA RH 24-17/171, folio 149.}\n")
    status, said = refs("restyle", tmp_path / "a.tex", "--to-citations", "-o", tmp_path / "b.tex", "--bib", tmp_path / "b.json")
    assert status == 2 and ".bib" in said



def test_a_bibliography_that_is_named_may_be_written_yet(tmp_path: Path) -> None:
    text = "\\documentclass{article}\\addbibresource{mine.bib}\\begin{document}A.\\footnote{Alexander Werth, \\emph{Russia at War} (New York: Dutton, 1964), 430.}\\end{document}\n"
    (tmp_path / "a.tex").write_text(text, "utf-8")
    assert refs("restyle", tmp_path / "a.tex", "--to-citations", "-o", tmp_path / "b.tex", "--bib", tmp_path / "mine.bib")[0] == 0
    assert "\\autocite[430]{werth1964russia}" in (tmp_path / "b.tex").read_text("utf-8")
    assert "Russia at War" in (tmp_path / "mine.bib").read_text("utf-8")


def test_what_is_silenced_is_not_mended(tmp_path: Path) -> None:
    """By a comment among the notes, or in the file beside them."""
    notes = ["Werth, *Russia at War* (New York: Dutton, 1964), 430.", "Ibid, p. 5.", "Ibid, p. 6."]
    marked = "".join(f"[^{n}]: {note}{' <!-- refs: ignore -->' * (n == 2)}\n\n" for n, note in enumerate(notes, 1))
    (tmp_path / "a.md").write_text(f"A.[^1] B.[^2] C.[^3]\n\n{marked}", "utf-8")
    (tmp_path / "b.txt").write_text("".join(f"{n}. {note}\n" for n, note in enumerate(notes, 1)), "utf-8")
    (tmp_path / "b.txt.refs").write_text("2 *\n", "utf-8")
    for name, out in (("a.md", "mended.md"), ("b.txt", "mended.txt")):
        assert refs("fix", tmp_path / name, "-o", tmp_path / out)[0] == 0
        mended = (tmp_path / out).read_text("utf-8")
        assert "Ibid, p. 5." in mended
        assert "Ibid., p. 6." in mended


def test_what_could_be_mended_too_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "1. Karel C. Berkhoff, Harvest of Despair (Cambridge, MA: Harvard University Press, 2004), 89..\n"
        "2. Berkhof, Harvest of Despair, 121.\n", "utf-8"
    )  # fmt: skip
    _, said = refs("fix", tmp_path / "a.txt", "-o", tmp_path / "b.txt")
    assert "1 change in note 1" in said and "more could be mended in note 2: see refs check, then add --unsafe-fixes" in said
    _, said = refs("fix", tmp_path / "a.txt", "-o", tmp_path / "c.txt", "--unsafe-fixes")
    assert "2 changes in notes 1, 2" in said and "more" not in said
    assert "Berkhoff, Harvest of Despair, 121." in (tmp_path / "c.txt").read_text("utf-8")


def test_of_several_documents_each_is_named(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / "all" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "all" / name).write_text("A[^1] B[^2].\n\n[^1]: Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422.\n[^2]: Ibid, 4.\n")
    status, said = refs("fix", tmp_path / "all", "-o", tmp_path / "out")
    assert status == 0 and "a.md: 1 change in note 2" in said and "b.md: 1 change in note 2" in said


def test_what_a_command_would_pass_over_is_refused(book: Path, tmp_path: Path) -> None:
    chapter = book / "a.md"
    status, said = refs("restyle", chapter, "--to-citations", "--style", "mhra-notes", "-o", tmp_path / "x.md")
    assert status == 2 and "--style" in said
    status, said = refs("export", chapter, "-o", tmp_path / "works.xyz")
    assert status == 2 and ".bib" in said and ".json" in said
    assert not (tmp_path / "x.md").exists() and not (tmp_path / "works.xyz").exists()


def typed(name: str) -> bytes:
    lines = [json.loads(line) for line in (SEEN / f"{name}.jsonl").read_text("utf-8").splitlines()]
    return "\n".join(f"{one['note']}. {one['text']}" for one in lines).encode()


def anew(data: bytes, style: str) -> Rewritten[File]:
    document = read_document(data, "notes", ".txt")
    return restyled(File(data, document), read_citations(document), style)


def in_style(data: bytes, style: str) -> File:
    return anew(data, style).now


SAMPLE = (("en-industrial", "mhra-notes"), ("de-zeitgeschichte", "german-history"), ("fr-vichy", "chicago-notes"), ("ru-reformy", "gost-r-7-0-5-2008-notes"))  # fmt: skip


@pytest.mark.parametrize(("name", "style"), SAMPLE)
def test_a_second_run_changes_nothing(name: str, style: str) -> None:
    first = in_style(typed(name), style)
    assert first.data != typed(name)
    assert in_style(first.data, style).data == first.data


WORKS_IN_NOTES = """1. Los guaraníes se ubican en Paraguay, noreste de Argentina, sur y suroeste de Brasil (en los estados de Río Grande del Sur y Santa Catarina) y norte de Uruguay. El nombre lo escucharon los españoles que, al invadir su territorio, habrían oído la frase guará-ny, que significa "combatir-los".
2. Recién en 1530 la corona tomaría acciones decididas para organizar la ocupación. Bibliografía: Johnson, H. B., "Portuguese Settlement, 1500-1580", en Bethell, Leslie (ed.), Colonial Brazil, Cambridge, Cambridge University Press, 1987, pp. 1-38; Abulafia, David, El descubrimiento de la humanidad. Encuentros atlánticos en la era de Colón, Barcelona, Crítica, 2009 [2008]; Metcalf, Alida C., Go-Betweens and the Colonization of Brazil, 1500-1600, Austin, University of Texas Press, 2005; Vaz de Caminha, Pêro, Carta del descubrimiento del Brasil, Barcelona, Acantilado, 2009.
3. En este caso, se refiere a los carijós, que pertenecen al tronco lingüístico guaraní. Bibliografía: Abulafia, David, El descubrimiento de la humanidad. Encuentros atlánticos en la era de Colón, Barcelona, Crítica, 2009 [2008]; Carneiro Da Cunha, Manuela L.; Viveiros de Castro, "Vingança e temporalidade: os tupinamba", en JSA, vol. LXXI, 1985, pp. 191-208. Fausto, Carlos, "Fragmentos de histórica e cultura tupinambá. Da etnologia como instrumento crítico de conhecimento etno-histórico", en Carneiro Da Cunha, Manuela L. (org.), História dos índios no Brasil, San Pablo, Fundação de Amparo à Pesquisa do Estado de São Paulo-Companhia das Letras-Secretaria Municipal de Cultura Prefeitura do Município de São Paulo, 1992, pp. 381-396;  Lestringant, Frank, The Discovery and Representation of the Cannibal from Columbus to Jules Verne, Berkeley, University of California Press, 1997 [1994].""".encode()


def test_a_second_run_changes_nothing_in_notes_that_are_bibliographies() -> None:
    """What stays as typed in the first run may be read otherwise among what was set anew."""
    first = in_style(WORKS_IN_NOTES, "mhra-notes")
    assert first.data != WORKS_IN_NOTES
    assert in_style(first.data, "mhra-notes").data == first.data


TWO_WORKS = """1. Милов Л. В. Природно-климатический фактор // Менталитет и аграрное развитие России. М., 1996. С. 40–56.
2. Милов Л. В. Великорусский пахарь и особенности российского исторического процесса. 2-е изд., доп. М.: РОССПЭН, 2006. С. 7, 15.
3. Милов Л. В. Указ. соч. С. 45.""".encode()


@pytest.mark.parametrize("style", ["oxford-notes", "chicago-notes", "german-history"])
def test_an_open_short_form_stays_open(style: str) -> None:
    """“Op. cit.” of two works is set as neither, however often and in whatever style the notes are set."""
    first = in_style(TWO_WORKS, style)
    assert first.data != TWO_WORKS
    for data in (first.data, in_style(first.data, style).data, in_style(first.data, AGAINST.get(style, "mhra-notes")).data):
        assert "3. Милов Л. В. Указ. соч. С. 45." in data.decode()


# ---------------------------------------------------------------- to another style and back

RATCHET = Path(__file__).parent / "ratchet" / "round-trip.json"
AGAINST = {"chicago-notes": "mhra-notes", "mhra-notes": "chicago-notes", "german-history": "chicago-notes", "oup-notes": "chicago-notes"}
TABLE = ("en-cold-war", "de-kaiserreich", "fr-vichy", "ru-politbiuro", "it-fascismo")


def changed(one: Rewritten[File], other: Rewritten[File]) -> list[str]:
    pairs = zip(one.now.document.notes, other.now.document.notes, strict=True)
    return [a.label for a, b in pairs if a.text != b.text]


def named(*done: Rewritten[File]) -> set[str]:
    """The notes of which the user is told that they stay, or that the style leaves something out."""
    left = {note for one in done for note, _ in one.left}
    return left.union(*(notes for one in done for notes in one.passed_over.values()))


@pytest.mark.parametrize("style", AGAINST)
def test_to_another_style_and_back(style: str, rewrite: bool) -> None:
    """After A, B and A the notes are those after A, but for so many; silently: nobody is told of it."""
    figures = {"notes": 0, "otherwise": 0, "silently": 0}
    for name in TABLE:
        first = anew(typed(name), style)
        there = anew(first.now.data, AGAINST[style])
        back = anew(there.now.data, style)
        other = changed(first, back)
        figures["notes"] += len(first.now.document.notes)
        figures["otherwise"] += len(other)
        figures["silently"] += len(set(other) - named(there, back))
    kept = json.loads(RATCHET.read_text("utf-8")) if RATCHET.exists() else {}
    if rewrite:
        RATCHET.write_text(json.dumps({**kept, style: figures}, indent=2) + "\n", "utf-8")
    else:
        worse = {one: number for one, number in figures.items() if number > kept[style][one]}
        assert not worse, f"more than before ({kept[style]}): {worse}"
        assert figures == kept[style], "raise the ratchet (pytest tests/test_rewriting.py --rewrite-cases)"


def test_what_the_style_leaves_out_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("1. Roger R. Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 17.", "utf-8")
    said = refs("restyle", path, "--style", "german-history", "-o", tmp_path / "b.txt")[1]
    assert "this style leaves out, where it set notes anew: the publisher (note 1)" in said
