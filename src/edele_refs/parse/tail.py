"""What stands behind a title: read from a reference's end towards its beginning.

Each peeler looks at the end of what is left, takes one element off, puts its values
into the draft and says where the rest ends. What no peeler takes is author and title.
"""

from __future__ import annotations

from collections.abc import Callable

from edele_refs.parse import italics
from edele_refs.parse.dotted import peel_numbers
from edele_refs.parse.draft import Draft
from edele_refs.parse.law.american_imprints import peel_edited_bracket, peel_year_and_people
from edele_refs.parse.peelers.barred_years import peel_barred_year
from edele_refs.parse.peelers.bodies_behind_slash import peel_body_behind_slash
from edele_refs.parse.peelers.catalogues import CATALOGUE_CUES, peel_catalogue
from edele_refs.parse.peelers.colon_form import peel_colon_form
from edele_refs.parse.peelers.dates import (
    peel_date,
    peel_dated_bracket,
    peel_day_behind_issue,
    peel_edition_of_day,
    peel_republican_date,
    peel_undated,
    peel_year,
    peel_year_of_review,
)
from edele_refs.parse.peelers.edited_by_bodies import peel_edited_by_bodies
from edele_refs.parse.peelers.first_published import FIRST_PUBLISHED_CUES, peel_first_published
from edele_refs.parse.peelers.imprints import (
    peel_bare_imprint,
    peel_bracketed_imprint,
    peel_first_edition,
    peel_house,
    peel_placeless_imprint,
    peel_reprint,
    peel_yearless_imprint,
)
from edele_refs.parse.peelers.in_tongue import peel_tongue
from edele_refs.parse.peelers.kinds import (
    WRITTEN,
    peel_bracketed_thesis,
    peel_called,
    peel_hereafter,
    peel_medium,
    peel_presented,
    peel_published_thesis,
    peel_status,
    peel_thesis,
    peel_thesis_of_apa,
    peel_translated,
    peel_written,
)
from edele_refs.parse.peelers.linked import peel_linked
from edele_refs.parse.peelers.messages import MESSAGE_CUES, peel_message_number
from edele_refs.parse.peelers.numbered_month import peel_month_alone, peel_numbered_month
from edele_refs.parse.peelers.numbers import (
    peel_issue,
    peel_issue_behind_year,
    peel_issue_of_year,
    peel_number,
    peel_roman_volumes,
    peel_spanned_volume,
    peel_titled_volume,
    peel_volume,
    peel_volumes,
)
from edele_refs.parse.peelers.paragraphs import peel_paragraph, peel_table
from edele_refs.parse.peelers.people import (
    EDITED,
    peel_pages_of_part,
    peel_people,
)
from edele_refs.parse.peelers.places import (
    peel_at,
    peel_bracketed_pages,
    peel_document_number,
    peel_entry_cited,
    peel_extent,
    peel_issue_behind_imprint,
    peel_place,
)
from edele_refs.parse.peelers.prefaces import PREFACES, peel_preface
from edele_refs.parse.peelers.questions import QUESTION_CUES, peel_question
from edele_refs.parse.peelers.remarks import peel_remark
from edele_refs.parse.peelers.same_town import peel_same_town
from edele_refs.parse.peelers.series import (
    SERIES_CUES,
    peel_collection,
    peel_edition,
    peel_fathers,
    peel_lettered_series,
    peel_numbered_series,
    peel_quoted_series,
    peel_series,
)
from edele_refs.parse.peelers.unmarked_series import (
    peel_raised_edition,
    peel_studies,
    peel_unmarked_series,
)
from edele_refs.parse.peelers.unprinted import (
    PAPER_WORDS,
    UNPRINTED,
    peel_numbered_paper,
    peel_unprinted,
)
from edele_refs.parse.peelers.web import peel_accessed, peel_isbn, peel_online_since, peel_url
from edele_refs.parse.reviews.critiques import peel_signed
from edele_refs.parse.steps import Step, useful

Take = Callable[[Draft, int, int], int | None]
"""Takes one element off what is left between two places; says where the rest ends."""
Peelers = tuple[Step[Take], ...]


def peel(draft: Draft, start: int, end: int, peelers: Peelers | None = None) -> int:
    """Take off all that follows the title between ``start`` and ``end``; the title's end."""
    some = useful(peelers or PEELERS, draft.scan)
    if titles := italics.within(draft.scan.italics, start, end):
        start = max(start, titles[-1].end - 1)
    taken: int | None = end
    while taken is not None:
        end = _stripped(draft, start, taken)
        last, taken = draft.scan.masked[end - 1 : end], None
        for step in some:
            if (not step.ends or last in step.ends) and (taken := step.do(draft, start, end)) is not None:
                break
        if taken is not None and taken >= end:
            break
    return end


def _stripped(draft: Draft, start: int, end: int) -> int:
    text = draft.scan.text
    while end > start and text[end - 1] in " \t\n,;:.–—-=":
        end -= 1
    return end


_ACCESSED = Step(peel_accessed, keys=("accessed",), others="archived")
_URL = Step(peel_url)
_SINCE = Step(peel_online_since, keys=("online_since",))
_HEREAFTER = Step(peel_hereafter, keys=("hereafter",))
_IMPRINT = Step(peel_bracketed_imprint, ends=")]")
_DATED_BRACKET = Step(peel_dated_bracket, ends=")]")
_REMARK = Step(peel_remark, ends=")")
_PEOPLE = Step(peel_people, keys=("editor", "translator"), others=" ".join(("/", *sorted(EDITED))))
_BODIES = Step(peel_edited_by_bodies, others="hrsg hg hgg hrg bearb herausgegeben bearbeitet veröffentlicht herausgeg")
_EDITION = Step(peel_edition, keys=("edition",), others="version изд wyd aufl ausg ausgabe neuausg neuausgabe neuaufl neuauflage sonderausg sonderausgabe studienausg studienausgabe lizenzausg lizenzausgabe taschenbuchausg taschenbuchausgabe tb jubiläumsausgabe volksausgabe paperback")
_MEDIUM = Step(peel_medium, ends="])")
_WRITTEN = Step(peel_written, others=WRITTEN)
_PLACE = Step(peel_place)
_DATE = Step(peel_date)
_UNDATED = Step(peel_undated, keys=("no_date",))
_REPUBLICAN = Step(peel_republican_date, others="an")

PEELERS: Peelers = (
    _REPUBLICAN,
    Step(peel_signed, ends=")]"),
    Step(peel_linked, ends=")"),
    _ACCESSED,
    _SINCE,
    _URL,
    Step(peel_isbn, others="isbn jstor oclc s2cid pmid pmc lccn muse issn proquest"),
    _HEREAFTER,
    Step(peel_called, ends=")"),
    Step(peel_published_thesis, keys=("thesis",), ends=")]"),
    Step(peel_bracketed_thesis, keys=("thesis",), others="phd ph dphil phil mphil mlitt blitt litt", ends=")"),
    Step(peel_thesis_of_apa, others="["),
    Step(peel_thesis, keys=("thesis",)),
    Step(peel_presented, others="presented delivered given read gehalten présenté présentée apresentada presentada presentata wygłoszony"),
    Step(peel_first_edition, ends=")]"),
    Step(peel_first_published, others=FIRST_PUBLISHED_CUES, ends="0123456789"),
    Step(peel_reprint, others="trad tr рус укр англ нем польск русский dt engl frz franz russ poln ital pol překl čes angl něm zuerst ursprünglich erstmals zit zitiert nd ed ndr nachdr neudr neudruck reprint repr rist réimpr переизд изд вид wyd éd vyd rééd réédition reed wznow neuausg neuaufl nachdruck reimpr przedr aufl edn ediz druk uppl udg utg"),
    _MEDIUM,
    Step(peel_tongue, ends="])"),
    _WRITTEN,
    Step(peel_unprinted, others=UNPRINTED),
    Step(peel_numbered_paper, others=PAPER_WORDS, ends="0123456789)"),
    Step(peel_spanned_volume, keys=("volume",), ends=")"),
    Step(peel_day_behind_issue, keys=("issue",), ends=")"),
    Step(peel_edited_bracket, others="ed eds trans", ends=")"),
    Step(peel_year_and_people, others="ed eds edited tr trs trans transl translated hg übers éd trad", ends=")]"),
    Step(peel_colon_form, ends="0123456789)"),
    Step(peel_numbered_month, ends="0123456789)"),
    Step(peel_month_alone, keys=("issue",)),
    _IMPRINT,
    _DATED_BRACKET,
    Step(peel_series, ends=")]"),
    Step(peel_unmarked_series),
    Step(peel_raised_edition, ends="23456789"),
    Step(peel_numbers, ends="0123456789)IVXLCglrвргтькйб"),
    Step(peel_barred_year, ends="0123456789"),
    Step(peel_issue_behind_year),
    Step(peel_status, keys=("forthcoming",)),
    Step(peel_catalogue, others=CATALOGUE_CUES),
    Step(peel_question, others=QUESTION_CUES),
    Step(peel_preface, others=PREFACES),
    _BODIES,
    _PEOPLE,
    Step(peel_body_behind_slash, others="/"),
    Step(peel_pages_of_part, ends="0123456789"),
    Step(peel_edition_of_day, others="edition ed edn édition edición edizione ausgabe morgenausgabe abendausgabe avondblad ochtendblad"),
    Step(peel_translated, others="trad пер engl dt сб сборник"),
    _EDITION,
    Step(peel_volumes, others="dln delen toms parts pts teilbde halbbde teilbände teile theile tle thle bdn vol vols volumes bde bände тт томах томов томи т ч частях частинах кн книгах tomes voll tomy tt t tomos sv svazky svazků díly dílech svazcích zv zväzky zväzkoch knj kötet"),
    Step(peel_titled_volume, keys=("volume",)),
    Step(peel_paragraph, others="n no nos"),
    Step(peel_table, others="tabelle tabellen tab table tables tableau übersicht schaubild"),
    Step(peel_issue_behind_imprint, others="/", ends="0123456789)"),
    Step(peel_document_number, ends="0123456789IVXLC)]"),
    Step(peel_entry_cited, others="art article s v vº v° vo sub ad voce voir hasło heslo гасло статья"),
    Step(peel_fathers, others="pl pg p pls patrologia patrologiae patrologiæ mansi hefele migne"),
    Step(peel_extent, others="с стор p pp blz s str стр pág seiten stron pages páginas pagine sider sidor oldal lk lpp"),
    Step(peel_at, others="at"),
    Step(peel_bracketed_pages, ends=")"),
    _PLACE,
    Step(peel_numbered_series, others=SERIES_CUES),
    Step(peel_studies, others="studies monographs contributions"),
    Step(peel_lettered_series, ends="0123456789)"),
    Step(peel_collection, others="rk rekke række följden folge coll col серия серія сер reihe reeks řada collana serie series série sér seria época ser s n nf"),
    Step(peel_issue_of_year, ends="0123456789zm"),
    Step(peel_issue, keys=("issue",), others="h heft fasc spring summer autumn fall winter frühjahr sommer herbst printemps été automne hiver"),
    Step(peel_volume, keys=("volume",), others="jg jahrgang an année a"),
    Step(peel_quoted_series, ends="»”“0123456789"),
    Step(peel_year_of_review),
    Step(peel_same_town),
    Step(peel_bare_imprint),
    Step(peel_yearless_imprint),
    Step(peel_placeless_imprint),
    Step(peel_house),
    Step(peel_number),
    Step(peel_roman_volumes),
    _DATE,
    Step(peel_year),
)
"""The order matters where two could read the same end: the more certain comes first."""

BEHIND_PEELERS: Peelers = (_REPUBLICAN, _WRITTEN, _ACCESSED, _URL, _HEREAFTER, _DATED_BRACKET, _REMARK, _IMPRINT, _DATE, _UNDATED, _PLACE)
"""What may stand behind a signature."""

PART_PEELERS: Peelers = (_MEDIUM, _DATED_BRACKET, _EDITION, _BODIES, _PEOPLE, _DATE)
"""What may stand behind the title of a part of a book."""

ASKED_PEELERS: Peelers = (_ACCESSED, _URL, _HEREAFTER, _DATED_BRACKET, _DATE, _PLACE)
"""What may stand behind somebody who was asked on a day."""

SESSION_PEELERS: Peelers = (_ACCESSED, _URL, _HEREAFTER, _IMPRINT, _DATED_BRACKET, _DATE, _PLACE, Step(peel_year))
"""What may stand behind a session of a parliament."""

EDITION_PEELERS: Peelers = (_HEREAFTER, _BODIES, _PEOPLE)
"""What may stand behind the name of an edition, before its volume."""

RECORD_PEELERS: Peelers = (_REPUBLICAN, _WRITTEN, _ACCESSED, _URL, _HEREAFTER, _DATED_BRACKET, _REMARK, Step(peel_message_number, others=MESSAGE_CUES), _IMPRINT, _DATE, _UNDATED)
"""What may stand behind the title of a record or of a reprinted document; its numbers are its own."""
