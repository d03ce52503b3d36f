"""What holds for every rule: words, both kinds of examples, a page, no false alarms."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs import RefsError, check, read
from edele_refs.checking.run import read_data
from edele_refs.formats import Options
from edele_refs.model import Document, Finding, Note, Reading
from edele_refs.originals import File
from edele_refs.records.reading import load
from edele_refs.rewriting import mended
from edele_refs.rules import Rule, all_rules, find_rule
from edele_refs.rules._catalogue import imported
from edele_refs.verbs import read_citations
from edele_refs.views import rules_page
from markdown_cases import Case, cases, check_case

CODES = {rule.code for rule in all_rules() if rule.on}


def findings(notes: str, *more: str) -> tuple[Finding, ...]:
    return check(read(notes.encode()), select=CODES.union(more))


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_has_words_and_both_kinds_of_examples(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]\d{3}", rule.code)
    assert rule.summary and "\n" not in rule.summary and len(rule.summary) < 100
    assert rule.doc.split("\n")[0].endswith(".")
    assert rule.bad and rule.good


def test_codes_and_names_are_used_once() -> None:
    codes = [rule.code for rule in all_rules()]
    names = [rule.name for rule in all_rules()]
    assert len(set(codes)) == len(codes) and len(set(names)) == len(names)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_good_examples_are_in_order_for_every_rule(rule: Rule) -> None:
    for example in rule.good:
        assert findings(example, rule.code) == ()


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_in_bad_examples_exactly_this_rule_finds_something(rule: Rule) -> None:
    for example in rule.bad:
        assert {found.code for found in findings(example, rule.code)} == {rule.code}


@pytest.mark.parametrize("rule", [rule for rule in all_rules() if rule.fix], ids=lambda rule: rule.code)
def test_a_bad_example_that_was_mended_is_in_order_for_every_rule(rule: Rule) -> None:
    tried = 0
    for example in rule.bad:
        if any(found.edit for found in findings(example, rule.code)):
            tried += 1
            data, options = example.encode() + b"\n", Options()
            document = read_data(data, "a.txt", options)
            done = mended(File(data, document, options), read_citations(document), partial(check, select=[rule.code]))
            assert done.now.data != data and check(read_citations(done.now.document), select=CODES.union([rule.code])) == ()
    assert tried


@pytest.mark.parametrize("case", cases("rules"), ids=str)
def test_cases(case: Case, rewrite: bool) -> None:
    found = check(read(case["notes"].encode()))
    lines = (f"{finding.note} {finding.code} {finding.message}" for finding in found)
    check_case(case, "findings", "\n".join(lines), rewrite)


def test_the_page_of_the_rules_is_current(root: Path, rewrite: bool) -> None:
    page = root / "docs" / "rules.md"
    if rewrite:
        page.write_text(rules_page(all_rules()), "utf-8")
    assert page.read_text("utf-8") == rules_page(all_rules())


def test_rules_are_chosen_by_code_name_and_beginning() -> None:
    reading = read(b"1. Ibid., 13.\n3. Alexander Werth, Russia at War (New York: Dutton, 1964), 4,")
    assert {f.code for f in check(reading, select=["C101", "breaks-off"])} == {"C101", "U103"}
    assert {f.code for f in check(reading, select=["N"])} == {"N101"}
    assert not {f.code for f in check(reading, ignore=["C", "N101"])} & {"C101", "N101"}
    with pytest.raises(RefsError, match="Z999"):
        find_rule("Z999")


# what the notes of the Defectors chapter show to a careful reader (its list of defects)
IN_THE_GOLD_READING = {
    "A107": {"73"},
    "A109": {"53"},
    "A110": {"86"},
    "A111": {"47"},
    "A114": {"47", "53"},
    "C101": {"59", "94"},
    "C103": {"22", "31", "43", "73", "85", "88", "90"},
    "P104": {"82"},
    "P110": {"82"},
    "P111": {"45"},
    "P112": {"37"},
    "P113": {"92"},
    "P114": {"73"},
    "S101": {"16", "23", "26", "74", "88"},
    "S102": {"22", "33", "73"},
    "S103": {"42"},
    "S107": {"39", "67", "74"},
    "S108": {"48"},
    "S110": {"9"},
    "S111": {"15", "39", "42"},
    "S112": {"17", "42"},
    "S113": {"1", "9", "21", "25"},
    "S114": {"20"},
    "S116": {"20"},
    "S119": {"18"},
    "U101": {"77"},
    "U103": {"2", "5", "12", "17", "24", "34", "52", "63", "82", "84"},
    "U108": {"45"},
    "U111": {"9", "32", "89"},
    "U112": {"45"},
    "U113": {"13", "33"},
    "S125": {"21", "73"},
}


def test_the_gold_reading_gives_these_findings_and_no_others(shared: Path) -> None:
    with (shared / "gold" / "s000.jsonl").open(encoding="utf-8") as lines:
        found = check(load(lines))
    by_code: dict[str, set[str]] = {}
    for finding in found:
        by_code.setdefault(finding.code, set()).add(finding.note)
    assert by_code == IN_THE_GOLD_READING


@given(st.lists(st.text(max_size=80)))
def test_any_notes_can_be_checked(texts: list[str]) -> None:
    notes = tuple(Note(str(number), text) for number, text in enumerate(texts, 1))
    for finding in check(Reading(Document("any", notes), (), {})):
        if finding.span:
            text = notes[int(finding.note) - 1].text
            assert 0 <= finding.span.start < finding.span.end <= len(text)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_what_is_read_of_a_rule_is_what_it_says_itself(rule: Rule) -> None:
    known = imported(rule.name.replace("-", "_"))
    assert replace(rule, check=known.check) == known
