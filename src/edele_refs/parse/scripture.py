"""Passages of the Bible, which are cited by book, chapter and verse and are no works: "Mt 5,3-12", "Lucas 10:38", "1 Kor 13,1"."""

from __future__ import annotations

from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_BOOKS = """
    Gen Gn Genesis Génesis Gênesis Genèse Genesi Rdz Быт Ex Exod Exodus Éxodo Êxodo Exode Esodo Wj Исх Lev Lv Leviticus Levítico Kpł Лев Num Nm Numbers Numeri Números Nb Lb Чис
    Deut Dtn Dt Deuteronomy Deuteronomium Deuteronomio Deuteronômio Pwt Втор Josh Jos Joshua Josua Нав Judg Ri Jdg Judges Richter Sdz Суд Ruth Rut Sam Samuel Kgs Kön Kings Reyes Reis Rois Krl Цар
    Chr Chron Chronicles Chronik Esr Ezra Esra Neh Nehemiah Nehemia Esth Ester Esther Job Hiob Ijob Hi Ps Pss Psalm Psalms Psalmen Salmo Psaume Пс Prov Spr Proverbs Sprüche Prz Притч Eccl Koh Pred Qoh Ecclesiastes Eclesiastes Ecclésiaste Екк
    Cant Hld Isa Jes Isaiah Jesaja Isaías Isaïe Iz Ис Jer Jeremiah Jeremia Jeremías Jérémie Иер Lam Klgl Ezek Ez Hes Ezekiel Hesekiel Ezequiel Ézéchiel Иез Dan Daniel Dn Дан Hos Hosea Oseas Osée Joel Amos Amós Obad Jonah Jona Jonás Mic Micah Micha Nah Hab Zeph Zef Hag Zech Sach Zechariah Sacharja Mal Malachi Maleachi
    Sir Tob Jdt Macc Makk Mac Wis Weish
    Matt Mt Mat Matthew Matthäus Mateo Mateus Matthieu Matteo Мф Мк Лк Ин Деян Рим Кор Гал Еф Откр Mk Mc Mark Markus Marcos Marc Marco Luke Lk Lc Lukas Lucas Luc Luca Łk John Jn Joh Jo Johannes Juan João Jean Giovanni Jana Acts Apg Hch Hechos Atos Ac Actes Atti Dz
    Rom Röm Romans Römer Romanos Romains Rz Cor Kor Co Corinthians Korinther Corintios Coríntios Corinthiens Gal Galatians Galater Gálatas Galates Eph Ephesians Epheser Efesios Efésios Éphésiens Phil Philippians Philipper Flp Col Kol Colossians Kolosser Colosenses Colossenses Thess Tes Thessalonians Thessalonicher
    Tim Timothy Timotheus Timóteo Timoteo Tm Tit Titus Tito Philem Heb Hebr Hebrews Hebräer Hebreos Hebreus Hébreux Jas Jak James Jakobus Santiago Tiago Jacques Pet Petr Peter Petrus Pedro Pierre Jude Judas Rev Offb Apk Revelation Offenbarung Apocalipsis Apocalipse Apocalypse Apoc Ap
"""
"""What the books are called in the languages of the tables and by the abbreviations of their Bibles."""

_PASSAGE = rf"(?:[1-5I]{{1,3}}\.?\s?)?(?:{'|'.join(sorted(set(_BOOKS.split()), key=lambda name: (-len(name), name)))})\.?\s\d{{1,3}}(?:(?:\s?:\s?|,)\d{{1,3}}[a-z]?(?:\s?[-–—.]\s?\d{{1,3}}[a-z]?)*(?:\s?(?:ff?|ss?|nn?|sqq?)\.?|\s(?:e\sseguintes|et\sseq\.|y\ssiguientes))?)"
_PASSAGES = late_pattern(rf"{_PASSAGE}(?:(?:\s?[;,]|\s(?:and|und|et|e|y|i|и))\s{_PASSAGE}){{0,30}}")


def scripture(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Nothing, where nothing but passages of the Bible stands."""
    return [] if _PASSAGES.fullmatch(scan.masked, start, end) else None
