"""What leads to a title in no marks, and what may stand around one, by the words of the languages."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.long_pattern import long_pattern


@cache
def called(codes: Codes) -> re.Pattern[str]:
    """What a work is called between its owner and its title: "Rainer Walz’ Dissertation Hexenglaube"."""
    return long_pattern(rf"(?:{pattern('piece', codes)}|{pattern('thesis', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def volume_before(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('volume', codes)})\s$")


@cache
def by(codes: Codes) -> re.Pattern[str]:
    """"Die erste Darstellung stammt von Hartmut Müller: Die Frauen von Obernheide (Bremen: Donat, 1988)"."""
    return long_pattern(rf"\s(?:{pattern('by', codes) or 'by'})\s$")


@cache
def translated(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s(?:translated\sby|{pattern('translator', codes)})\s")


@cache
def edited(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:edited\sby|{pattern('editor', codes)})\s$")


@cache
def title_behind(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?P<edits>\s\((?:{pattern('editor', codes)})\))?[,:]\s(?=[^\W\d_a-zß-ÿа-џ]|\d)")


@cache
def translated_by(codes: Codes) -> re.Pattern[str]:
    """What an imprint may begin with: "(trans. Alan Myers, Harvill, 1995)", "(ed. Wolfgang Benz, Frankfurt 1985)"."""
    return long_pattern(rf"(?:translated\sby|{pattern('translator', codes)}|{pattern('editor', codes)})\s")


@cache
def edits_behind(codes: Codes) -> re.Pattern[str]:
    """"Más se perdió en Cuba, de Juan Pan-Montojo (coord.)": who is named before only edited it."""
    return long_pattern(rf"\s(?=\()(?:{pattern('editor', codes)})$|\s\((?:{pattern('editor', codes)})\)$")


@cache
def article_by(codes: Codes) -> re.Pattern[str]:
    """"a paper by Bill Luckin in Medical History (2006)": what somebody wrote in it is an article."""
    called = "|".join(pattern(key, codes) for key in ("article", "piece", "review"))
    return long_pattern(rf"(?<!\w)(?:{called})\s(?:(?:{pattern('by', codes) or 'by'})\s)?$")


@cache
def numbered(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s(?:{pattern('issue', codes)})\s?\d{{1,4}}$")


@cache
def within(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?:{pattern('in_', codes)})\s(?=[^\W\d_a-zß-ÿа-џ]|\d{{2}}[–-]\d{{2}},)")


@cache
def possessive(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?i:{pattern('possessive', codes)})\s(?:[ld][’'])?(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def whose(codes: Codes) -> re.Pattern[str]:
    """"Peter Gatrell, whose ", "Peter Gatrell, dessen Studie "."""
    work = rf"{pattern('book', codes)}|{pattern('piece', codes)}"
    return long_pattern(rf",\s(?:{pattern('possessive', codes)})\s(?:(?:{work})\s)?(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def told_in(codes: Codes) -> re.Pattern[str]:
    """What somebody does in a work: "que Michelle Perrot évoque à peine dans "."""
    return long_pattern(rf"(?:{pattern('writes', codes)})\s(?:[^\W\d_A-ZÀ-ÞА-Я]+\s){{0,3}}(?:{pattern('in_', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def issues(codes: Codes) -> re.Pattern[str]:
    """Who has published what: a sentence that begins with the verb, with "among others" behind it: "Wydała m.in. ", "Publicó ", "Опубликовал "."""
    return long_pattern(rf"(?:^|[.!?][”\"»’)]?\s)(?i:{pattern('appeared', codes)})\s(?:(?:[^\W\d_]{{1,3}}\.\s?){{1,2}}\s?)?(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def in_possessive(codes: Codes) -> re.Pattern[str]:
    """"donne une liste dans son Historique des rues de Lyon (Lyon, 1879)"."""
    return long_pattern(rf"(?<!\w)(?:{pattern('in_', codes)})\s(?:{pattern('possessive', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def work(codes: Codes) -> re.Pattern[str]:
    named = rf"(?:{pattern('book', codes)}|{pattern('article', codes)}|{pattern('collection', codes)})(?:,?\s(?:{pattern('titled', codes)}))?(?:\s(?:is|was|ist|war|est|è|es|é|to|jest)|(?:\s[^\W\d_A-ZÀ-ÞА-Я]+){{0,2}}(?=:))?[,:]?\s"
    by = rf"(?:{pattern('by', codes)}|of|de|du|des|del|della|dei|degli)\s(?:l[’'])?" if words("by", codes) else ""  # Slavic names have their endings
    author = rf"(?:{pattern('author', codes)})\s{by}"
    return long_pattern(rf"(?:{named}|{author}|(?:{pattern('titled', codes)}),?\s(?:(?:{pattern('by', codes) or 'a^'})\s)?)(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def verb(codes: Codes) -> re.Pattern[str]:
    what = rf"(?:(?:{pattern('possessive', codes)}|the|this|that|it|an?|how|of)\s(?:[^\W\d_]+\s){{0,3}}?|[a-z]+ly\s)?"
    return long_pattern(rf"(?:{pattern('writes', codes)})\s{what}in\s(?=[A-Z])")
