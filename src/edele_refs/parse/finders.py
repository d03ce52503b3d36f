"""What is found in a note by its form alone, before the rest is divided into references."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edele_refs.languages import cues_of
from edele_refs.parse.announced import ANNOUNCED_CUES, find_announced
from edele_refs.parse.back import backrefs, cited_alone, crosses, named_backrefs
from edele_refs.parse.back.author_years import find_author_years
from edele_refs.parse.back.cited_in_bracket import find_cited_in_bracket
from edele_refs.parse.back.full_name_years import find_full_name_years
from edele_refs.parse.back.idem_years import find_idem_years
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions import entries, series
from edele_refs.parse.editions.calendars import CALENDAR_CUES, find_calendars
from edele_refs.parse.editions.charters import CHARTER_CUES, find_charters
from edele_refs.parse.editions.documents import LETTERED_CUES, find_lettered
from edele_refs.parse.editions.slavic_series import SERIES_CUES, find_slavic_series
from edele_refs.parse.editions.text_series import TEXT_CUES, find_text_series
from edele_refs.parse.editions.titled_volumes import find_titled_volumes
from edele_refs.parse.law import enactments, judgments, named, statutes
from edele_refs.parse.law.american_law import find_american_laws
from edele_refs.parse.law.american_reports import REPORT_CUES, find_american_reports
from edele_refs.parse.law.commentaries import COMMENTARY_CUES, find_commentaries
from edele_refs.parse.law.courts import COURT_CUES, find_dated_judgments
from edele_refs.parse.law.debates import DEBATE_CUES, find_debates
from edele_refs.parse.law.french_reports import FRENCH_CUES, find_french_reports
from edele_refs.parse.law.hungarian_law import HUNGARIAN_CUES, find_hungarian_acts
from edele_refs.parse.law.law_periodicals import LAW_CUES, find_law_journals
from edele_refs.parse.law.learned_law import LEARNED_CUES, find_learned_law
from edele_refs.parse.law.numbered_decisions import NUMBERED_CUES, find_numbered_decisions
from edele_refs.parse.law.official_reports import OFFICIAL_CUES, find_official_reports
from edele_refs.parse.law.papers import PAPER_CUES, find_papers
from edele_refs.parse.law.short_cases import SHORT_CASE_CUES, find_short_cases
from edele_refs.parse.law.slavic_laws import (
    LAW_CODE_CUES,
    find_acts_in_collections,
    find_law_codes,
    find_law_collections,
)
from edele_refs.parse.newspapers import dated
from edele_refs.parse.newspapers.weeklies import find_weeklies
from edele_refs.parse.own_works import find_own_works
from edele_refs.parse.scan import Scan
from edele_refs.parse.steps import Step
from edele_refs.parse.unpublished import vague
from edele_refs.parse.unpublished.interview_lists import find_interview_lists
from edele_refs.parse.unpublished.interviews_again import INTERVIEW_CUES, find_interviews_again
from edele_refs.parse.unpublished.oral_histories import ORAL_CUES, find_oral_histories

Finder = Callable[[Scan], Iterator[Draft]]

GAZETTES = " ".join(sorted(cues_of(("gazette",))))
"""Words of the names of gazettes in all languages."""
FINDERS: tuple[Step[Finder], ...] = (
    Step(find_law_collections, others=LAW_CODE_CUES),
    Step(find_law_codes, others=LAW_CODE_CUES),
    Step(series.find_editions, others="frus foreign"),
    Step(find_lettered, others=LETTERED_CUES),
    Step(find_debates, others=DEBATE_CUES),
    Step(find_calendars, others=CALENDAR_CUES),
    Step(find_papers, others=PAPER_CUES),
    Step(find_official_reports, others=OFFICIAL_CUES),
    Step(find_oral_histories, others=ORAL_CUES),
    Step(find_interviews_again, others=INTERVIEW_CUES),
    Step(find_interview_lists, keys=("interviewer",)),
    Step(named_backrefs.find_named_backrefs, keys=("ibid", "loc_cit", "note"), others="id supra n nn"),
    Step(find_idem_years, keys=("idem",), others="id"),
    Step(backrefs.find_ibids, keys=("ibid", "idem"), others="id"),
    Step(cited_alone.find_cited_alone, keys=("op_cit", "loc_cit", "note")),
    Step(find_cited_in_bracket, keys=("op_cit", "loc_cit")),
    Step(find_law_journals, others=LAW_CUES),
    Step(statutes.find_statutes, keys=("gazette", "act"), others=GAZETTES),
    Step(find_own_works, keys=("piece",)),
    Step(find_announced, others=ANNOUNCED_CUES),
    Step(find_french_reports, others=FRENCH_CUES),
    Step(find_commentaries, others=COMMENTARY_CUES),
    Step(find_author_years),
    Step(find_full_name_years),
    # a page needs the word "above" or "below" beside it
    Step(crosses.find_crosses, keys=("note", "table", "above", "below"), others=crosses.PLACES),
    Step(find_learned_law, others=LEARNED_CUES),
    Step(find_text_series, others=TEXT_CUES),
    Step(find_slavic_series, others=SERIES_CUES),
    Step(find_charters, others=CHARTER_CUES),
    Step(named.find_articles, others="art arts article articles artikel artikels artículo artículos articolo articolos § ст статья статьи paragraph section"),
    Step(find_acts_in_collections, others=LAW_CODE_CUES),
    Step(named.find_resolutions, others="resolution decree ukaz постановление указ"),
    Step(named.find_year_books, others="y yb"),
    Step(named.find_cases, others="v case re parte"),
    Step(find_short_cases, others=SHORT_CASE_CUES),
    Step(find_american_reports, others=REPORT_CUES),
    Step(find_american_laws, others="stat pub public statutes code c"),
    Step(enactments.find_enactments, others="act acts statute statutes ordinance geo hen edw eliz car vict will wm jac ric anne w william george henry edward james charles richard mary victoria"),
    Step(enactments.find_codes, others="§ §§ art artikel artigo artículo articolo article arts ley lei lib liv libro livro livre tít tit título"),
    Step(find_hungarian_acts, others=HUNGARIAN_CUES),
    Step(find_dated_judgments, others=COURT_CUES),
    Step(find_numbered_decisions, others=NUMBERED_CUES),
    Step(judgments.find_judgments, others=judgments.CUES),
    Step(statutes.find_gazettes, keys=("gazette",), others="poz"),
    Step(enactments.find_numbered_acts, keys=("act",)),
    Step(enactments.find_acts_by_year, keys=("act",)),
    Step(enactments.find_amendments, keys=("act",)),
    Step(enactments.find_dated_acts, keys=("act",)),
    Step(entries.find_entries, others="v vv voce verbo vocibus"),
    Step(dated.find_newspapers),
    Step(find_weeklies, others="/"),
    Step(find_titled_volumes, keys=("volume",)),
    Step(vague.find_vague, others="memoir memoirs manuscript diary diaries typescript testimony"),
)
"""What is found by its form alone; the earlier ones have the first claim."""
