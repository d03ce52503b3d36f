"""The forms of a report: each is what its readers expect, whatever stands in the notes."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from lxml import etree

from edele_refs.reports import names
from transcripts import refs

NOTES = """\
1. Alexander Werth, Russia at War (New York: Dutton,1964), 422; Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.
2. Ibid, 425.
4. A note <script>alert("1")</script> & ]]> <b onclick='x'> %0A::error::, with markup,
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a b, c.txt").write_text(NOTES, "utf-8")
    return tmp_path


def report(form: str, folder: Path) -> str:
    return refs(["check", "a b, c.txt", "--format", form], folder)[0]


@pytest.mark.parametrize("form", names())
def test_every_form_reports_and_leaves_with_1(form: str, folder: Path) -> None:
    output, status = refs(["check", ".", "--format", form], folder)
    assert status == 1 and ("U103" in output or "breaks-off" in output)
    assert "Traceback" not in output and "\x1b" not in output


def test_an_unknown_form_is_refused(folder: Path) -> None:
    output, status = refs(["check", ".", "--format", "pdf"], folder)
    assert status == 2 and "sarif" in output


def test_sarif_is_valid_and_points_into_the_file(folder: Path) -> None:
    schema = json.loads((Path(__file__).parent / "sarif-2.1.0.part.json").read_text("utf-8"))
    log = json.loads(report("sarif", folder))
    assert [error.message for error in Draft7Validator(schema).iter_errors(log)] == []
    lines = NOTES.split("\n")
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for result in log["runs"][0]["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "a%20b%2C%20c.txt"
        if result["ruleId"] == "U116":
            region = place["region"]
            line = lines[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "Ibid"


def test_json_and_json_lines_say_the_same(folder: Path) -> None:
    rows = [json.loads(line) for line in report("jsonl", folder).splitlines()]
    assert rows == json.loads(report("json", folder))
    ibid = next(row for row in rows if row["code"] == "U116")
    assert (ibid["note"], ibid["line"], ibid["column"], ibid["severity"]) == ("2", 2, 4, "warning")
    assert ibid["fix"] == {"safety": "safe", "start": 0, "end": 4, "text": "Ibid."}


def test_junit_is_xml_and_counts(folder: Path) -> None:
    suites = etree.fromstring(report("junit", folder).encode())
    failures = suites.findall(".//failure")
    assert len(failures) == int(suites.get("failures", "0")) > 0


def test_github_s_commands_stand_on_lines_of_their_own(folder: Path) -> None:
    lines = report("github", folder).splitlines()
    assert lines[0].startswith("::notice title=refs check::")
    for line in lines:
        assert re.match(r"::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,]*,?)+::[^\r\n]+$", line)
    kinds = [line[2:7] for line in lines[1:]]
    assert kinds == sorted(kinds, key=["error", "warni", "notic"].index)


class Page(HTMLParser):
    """The elements of a page, and the text in them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_needs_nothing_else_and_runs_nothing(folder: Path) -> None:
    page = Page(text := report("html", folder))
    assert not page.tags & {"script", "b onclick", "img", "link", "iframe", "object", "form"}
    assert not {name for name in page.attributes if name.startswith("on") or name == "src"}
    assert '<script>alert("1")</script>' in page.words and "default-src 'none'" in text
    assert not re.search(r"(?:href|url)\W{0,3}(?:https?:)?//", text)


def test_statistics_count_by_rule(folder: Path) -> None:
    output, status = refs(["check", ".", "--statistics"], folder)
    assert status == 1 and re.search(r"^ +1  U116  ibid-without-stop", output, re.M)
    output, status = refs(["check", ".", "--statistics", "--format", "json"], folder)
    counts = {count["code"]: count["count"] for count in json.loads(output)["statistics"]}
    assert status == 1 and counts["U116"] == 1 and json.loads(output)["findings"] == sum(counts.values())
    output, status = refs(["check", ".", "--statistics", "--format", "jsonl"], folder)
    assert status == 1 and {json.loads(line)["code"] for line in output.splitlines()} == set(counts)
    assert refs(["check", ".", "--statistics", "--format", "sarif"], folder)[1] == 2
