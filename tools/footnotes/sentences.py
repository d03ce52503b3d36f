"""Sentences of commentary with names, days, numbers and words quoted: all that is no reference.

In a sentence {n} and {m} are persons, {d} a day, {y} and {z} years, {c} a number, {t} words
quoted, {o} a month and its year, {p} a place.
"""

from __future__ import annotations

from random import Random

from footnotes.dates import day
from footnotes.facts import facts, listed
from footnotes.names import person
from footnotes.style import Style
from footnotes.words import MONTHS

SENTENCES = {
    "en": listed("{n} had said as much to {m} in {o}, and {c} copies were printed|“{t}” was read out on {d}; {n} later called it the worst day of the war|On {d} {n} wrote to {m} that {p} could not be held|Between {y} and {z} the number rose from {c} to {c}|{n}, who died in {y}, never mentioned the affair|In {p} alone {c} men were taken between {y} and {z}|As {n} put it, “{t}”|The committee met on {d}, not in {o}; {m} was absent|Of the {c} prisoners {n} counted in {o}, few came back|{n} (born {y}) had been a schoolteacher in {p} before the war|According to {n}, it was {m} who insisted on this in {y}"),
    "de": listed("Die Zahl der Überläufer schwankte von {o} bis {z} zwischen {c} und {c} Mann|{n} hatte dies schon im {o} gegenüber {m} geäußert|Am {d} schrieb {n} an {m}, {p} sei nicht zu halten|„{t}“ hieß es am {d}; {n} nannte es später den bittersten Tag|{n} ({y}–{z}) war zuvor Lehrer in {p}|Zwischen {y} und {z} stieg die Zahl von {c} auf {c}|In {p} allein waren es im {o} noch {c}|Wie {n} meinte, war dies „{t}“|Der Ausschuss tagte am {d}; {m} fehlte|Nach Angaben von {n} kehrten {c} zurück, nach denen von {m} nur {c}"),
    "ru": listed("В {y} г. {n} потребовал прекратить отступление; {m} вспоминал об этом иначе|{d} {n} писал {m}, что удержать {p} невозможно|С {y} по {z} г. число возросло с {c} до {c}|«{t}» – так назвал это {n} в {y} г.|По данным {n}, вернулось {c} человек|{n} ({y}–{z}) до войны работал учителем|Приказ был подписан {d}, но дошел до частей позднее|К {o} в лагере оставалось {c} пленных|Как отмечал {n}, «{t}»"),
    "uk": listed("У {y} р. {n} вимагав припинити відступ; {m} згадував про це інакше|{d} {n} писав {m}, що втримати місто неможливо|З {y} по {z} р. кількість зросла з {c} до {c}|«{t}» – так назвав це {n} у {y} р.|За даними {n}, повернулося {c} осіб|{n} ({y}–{z}) до війни вчителював|Наказ було підписано {d}, але до частин він дійшов пізніше"),
    "fr": listed("{n} l’avait déjà dit à {m} en {o}, et {c} exemplaires furent imprimés|Le {d}, {n} écrivit à {m} que {p} ne pourrait tenir|Entre {y} et {z}, leur nombre passa de {c} à {c}|« {t} », disait {n} en {y}|{n} ({y}-{z}) avait enseigné à {p}|À {p}, on en comptait {c} en {o}|La commission se réunit le {d}; {m} était absent|Selon {n}, {c} hommes revinrent, {c} selon {m}"),
    "pl": listed("{n} mówił o tym {m} już w {y} r., a wydrukowano {c} egzemplarzy|Dnia {d} {n} pisał do {m}, że miasta nie da się utrzymać|W latach {y}–{z} liczba ta wzrosła z {c} do {c}|„{t}” – tak nazwał to {n} w {y} r.|{n} ({y}–{z}) był przed wojną nauczycielem|Według {n} wróciło {c} osób, według {m} tylko {c}|Rozkaz podpisano {d}, lecz do oddziałów dotarł później"),
    "it": listed("{n} lo aveva già detto a {m} nel {y}, e ne furono stampate {c} copie|Il {d} {n} scrisse a {m} che {p} non si poteva tenere|Tra il {y} e il {z} il numero passò da {c} a {c}|«{t}», disse {n} nel {y}|{n} ({y}-{z}) aveva insegnato a {p}|Secondo {n} tornarono in {c}, secondo {m} in {c}"),
    "es": listed("{n} ya se lo había dicho a {m} en {o}, y se imprimieron {c} ejemplares|El {d} {n} escribió a {m} que {p} no podía resistir|Entre {y} y {z} el número pasó de {c} a {c}|«{t}», dijo {n} en {y}|{n} ({y}-{z}) había sido maestro en {p}|Según {n} volvieron {c} hombres, según {m} solo {c}"),
    "pt": listed("{n} já o dissera a {m} em {o}, e imprimiram-se {c} exemplares|A {d} {n} escreveu a {m} que {p} não podia resistir|Entre {y} e {z} o número passou de {c} para {c}|“{t}”, disse {n} em {y}|{n} ({y}-{z}) fora professor em {p}|Segundo {n} voltaram {c} homens, segundo {m} apenas {c}"),
    "cs": listed("{n} o tom mluvil s {m} už v roce {y} a vytištěno bylo {c} výtisků|Dne {d} napsal {n} {m}, že město nelze udržet|V letech {y}–{z} vzrostl počet z {c} na {c}|„{t}“, řekl {n} v roce {y}|{n} ({y}–{z}) byl před válkou učitelem|Podle {n} se vrátilo {c} mužů"),
    "nl": listed("{n} had dit al in {o} tegen {m} gezegd, en er werden {c} exemplaren gedrukt|Op {d} schreef {n} aan {m} dat {p} niet te houden was|Tussen {y} en {z} steeg het aantal van {c} tot {c}|‘{t}’, zei {n} in {y}|{n} ({y}-{z}) was voor de oorlog onderwijzer in {p}|Volgens {n} keerden {c} mannen terug"),
}  # fmt: skip


def sentence(rng: Random, style: Style) -> str:
    """A sentence that names people, days and numbers and cites nothing."""
    code, table = style.code, facts(style.code)

    def someone() -> str:
        given, family = person(rng, code)
        return family if rng.random() < 0.65 else f"{given} {family}"

    year = rng.randint(1780, 1960)
    values = {
        "{n}": someone(), "{m}": someone(), "{d}": day(rng, code, style.date, year), "{y}": str(year), "{z}": str(year + rng.randint(1, 9)),
        "{t}": f"{rng.choice(table.phrases)}", "{o}": f"{rng.choice(MONTHS[code])} {year}", "{p}": rng.choice(table.cities).split("/")[0],
    }  # fmt: skip
    found = rng.choice(SENTENCES[code])
    for key, value in values.items():
        found = found.replace(key, value)
    while "{c}" in found:
        found = found.replace("{c}", rng.choice((str(rng.randint(20, 990)), f"{rng.randint(1, 90)}{'.' if code in ('de', 'it', 'es', 'pt', 'nl') else ',' if code == 'en' else ' '}{rng.randint(100, 999)}")), 1)
    return found[0].upper() + found[1:]
