"""Series and their numbers."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.peelers.series import LETTERS
from edele_refs.tagger.drafts import NAMES
from edele_refs.tagger.examples import PLAIN
from edele_refs.tagger.keeps._change import Change

_SUBSERIES = late_pattern(r"(?:s|ser|serie)\.?\s(?:[IVX]{1,5}|\d{1,2})|\d{1,2}\.\s(?:rk\.?|rekke|række|följden|folge)", re.I)
_LETTERED = late_pattern(rf"{LETTERS}|(?:EETS|MGH|MPH|CCSL|CCCM|CSEL|Rolls\sSer|(?:Selden|Surtees|Camden|Hakluyt)\sSoc).*")


def _of_a_journal(change: Change) -> bool:
    """“«Archivio veneto», V serie, XII (1942)”."""
    return change.ours == "collection-title" and "subseries" in change.draft.flags


def _behind_its_editors(change: Change) -> bool:
    """“ed. S. B. Meech and H. E. Allen, EETS, o.s., 212”, “a cura di E. Alberi, s. II, vol. III”."""
    if change.ours != "collection-title":
        return False
    nothing = change.theirs in (*PLAIN, "issue", "volume")
    return change.theirs in NAMES or (nothing and _SUBSERIES.fullmatch(change.value("collection-title")) is not None)


def _of_letters(change: Change) -> bool:
    """“Dokumenty i materialy, RA/VO 17–6 (1–2) (Moscow: Terra, 1996)”."""
    return change.ours.startswith("collection-") and _LETTERED.fullmatch(change.value("collection-title")) is not None


def _in_its_own_brackets(change: Change) -> bool:
    """“(= Studien zur Zeitgeschichte 12)”, “Turnhout, Brepols, 1993 (L’atelier du médiéviste, 2)”."""
    if not change.ours.startswith("collection-"):
        return False
    if change.text.rfind("(=", change.draft.start, change.start) > change.text.rfind(")", change.draft.start, change.start):
        return True
    series = change.draft.place_of("collection-title") if change.theirs in (*PLAIN, "volume", "publisher-place", "locator") else None
    return series is not None and change.draft.scan.bracket_around(series.start) is not None


def _number_of_a_named_series(change: Change) -> bool:
    """“(Selden Society, vol. 90, 1973)”."""
    imprint = change.draft.imprint
    return change.ours == "collection-number" and ("paper" in change.draft.flags or (imprint is not None and imprint.series is not None))


def _of_a_record(change: Change) -> bool:
    """“(Sectoral State Archive, hereafter HDA SBU), f. 16, op. 30”: what an archive keeps appeared in no series."""
    return change.unread and change.unprinted and change.theirs.startswith("collection-") and "archive" in change.draft.values


KEEPS = (_of_a_record, _of_a_journal, _behind_its_editors, _of_letters, _in_its_own_brackets, _number_of_a_named_series)
