"""Personal names in footnotes, told from titles and institutions."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.parse.names import is_institution, names_at, parse_name
from edele_refs.values import Name

# the text, and the names it begins with: given, family; several divided by ";"
LISTS = """
Mark Edele and Michael Geyer, ‘States of Exception’ | Mark, Edele; Michael, Geyer
G. F. Krivosheev, ‘O dezertirstve v Krasnoi Armii’ | G. F., Krivosheev
G.F. Krivosheev, Soviet Casualties (London) | G.F., Krivosheev
Leonid Reshin and V. S. Stepanov, ‘Iz fondov’ | Leonid, Reshin; V. S., Stepanov
Daniela Baratieri, Mark Edele, and Giuseppe Finaldi (London) | Daniela, Baratieri; Mark, Edele; Giuseppe, Finaldi
V. N Khaustov, V. P. Naumov, and N. S. Plotnikova (Moscow) | V. N, Khaustov; V. P., Naumov; N. S., Plotnikova
Ivashov and Emelin, ‘Nravstvennye i pravovye problemy plena’, 48 | , Ivashov; , Emelin
Edele, ‘Take (No) Prisoners’, 368–9 | , Edele
Edele, Stalin’s Defectors, chapter 6 | , Edele
Krivosheev, Soviet Casualties and Combat Losses, 91 | , Krivosheev
Beria to Stalin, 18 June 1942 | , Beria
Geiger 1964, insbesondere S. 65 | , Geiger
Johnson 1979 S. 90 ff. | , Johnson
Birks op. cit., n. 1 | , Birks
Dearing, op. cit., n. 12 | , Dearing
Como, op. cit., p. 5 | , Como
Feest/Blankenburg, 1972 | , Feest; , Blankenburg
Blankenburg/Schönholz/Rogowski 1979, S. 64 | , Blankenburg; , Schönholz; , Rogowski
Hans-Adolf Jacobsen / Arthur L. Smith, The Nazi Party | Hans-Adolf, Jacobsen; Arthur L., Smith
Ivashov, Emelin and Reese, ‘Title’ | , Ivashov; , Emelin; , Reese
Бердинских В.А. Спецпоселенцы. М., 2005 | В.А., Бердинских
В. А. Бердинских, Спецпоселенцы | В. А., Бердинских
Бердинских, В. А. Спецпоселенцы | В. А., Бердинских
Иванов И. И., Петров П. П. История войны | И. И., Иванов; П. П., Петров
Иванов И.И., Петров П.П., Сидоров С.С. Очерки | И.И., Иванов; П.П., Петров; С.С., Сидоров
Никита Ломагин, Неизвестная блокада | Никита, Ломагин
Володимир В’ятрович, Друга польсько-українська війна | Володимир, В’ятрович
M. Le Brun and R. Johnstone, The Quiet Revolution | M., Le Brun; R., Johnstone
Le Brun and Johnstone, op. cit., n. 32 | , Le Brun; , Johnstone
Ernst von Weizsäcker, Erinnerungen (München) | Ernst, von Weizsäcker
Ludwig van Beethoven, Briefe | Ludwig, van Beethoven
Martin van Creveld, Fighting Power | Martin, van Creveld
van Creveld, Fighting Power, 33 | , van Creveld
W. v. Biedermann, Goethes Gespräche | W., v. Biedermann
Charles de Gaulle, Mémoires de guerre | Charles, de Gaulle
Charles De Gaulle, Mémoires de guerre | Charles, De Gaulle
José Ortega y Gasset, La rebelión de las masas | José, Ortega y Gasset
Maria de Fátima Bonifácio, O século XIX português | Maria de Fátima, Bonifácio
José Mattoso (dir.), História de Portugal | José, Mattoso
Mark Edele and Sheila Fitzpatrick (eds.), Displaced Persons | Mark, Edele; Sheila, Fitzpatrick
A. N. Artizov (ed.), General Vlasov | A. N., Artizov
Wilfried Strik-Strikfeldt, Gegen Stalin und Hitler | Wilfried, Strik-Strikfeldt
O. Kahn-Freund, ‘Reflections on Legal Education’ | O., Kahn-Freund
J. MacFarlane, ‘Title’ | J., MacFarlane
T.H. Huxley, ‘Universities’ | T.H., Huxley
J.-P. Sartre, Les mots | J.-P., Sartre
Ph. Burrin, La France à l’heure allemande | Ph., Burrin
Iu. N. Afanas’ev, ‘Drugaia voina’ | Iu. N., Afanas’ev
Igor’ Vasil’evich Govorov, “Fil’tratsiia” | Igor’ Vasil’evich, Govorov
S. I Drobiazko, Vtoraia mirovaia voina | S. I, Drobiazko
Robert W. Thurston, Life and Terror | Robert W., Thurston
Karel C. Berkhoff, Harvest of Despair | Karel C., Berkhoff
Gerard Daniel Cohen, In War’s Wake: Europe’s Displaced Persons | Gerard Daniel, Cohen
Johannes Due Enstad, ‘Soviet Citizens’ | Johannes Due, Enstad
Thomas Earl Porter, “Hitler’s Rassenkampf” | Thomas Earl, Porter
Łukasz Kamiński, Polacy wobec nowej rzeczywistości | Łukasz, Kamiński
J. Kowalski, A. Nowak, Historia Polski | J., Kowalski; A., Nowak
Kowalski J., Historia Polski | J., Kowalski
Kowalski J. Historia Polski | J., Kowalski
KOWALSKI Jan, Historia | Jan, KOWALSKI
DURAND (Jean), Histoire de la France | Jean, DURAND
Durand, Jean, Histoire de la France | Jean, Durand
Smith, J., and K. Jones, Title | J., Smith; K., Jones
Berry, Wendell. “The Regional Motive.” | Wendell, Berry
Levine, Robert S. Conspiracy and Romance | Robert S., Levine
Vladimir Daines, Shtrafbaty i zagradotriady Krasnoi Armii | Vladimir, Daines
Christian Hartmann, Wehrmacht im Ostkrieg | Christian, Hartmann
Isaac Deutscher, Leon Trotsky, Oxford 1954 | Isaac, Deutscher
Catherine Andreyev, Vlasov and the Russian Liberation Movement | Catherine, Andreyev
Peter Monteath, POW: Australian Prisoners of War | Peter, Monteath
Svetlana Alliluyeva, 20 Letters to a Friend | Svetlana, Alliluyeva
E. Durkheim The Division of Labour in Society | E., Durkheim
P. Goodrich ‘Of Blackstone’s Tower’ | P., Goodrich
P. Harris and M. Jones ‘A Survey of Law Schools’ | P., Harris; M., Jones
M. Jeeves, J. MacFarlane and A. Boon, ‘Education’ | M., Jeeves; J., MacFarlane; A., Boon
J. Demmel, I. Dhillon, and H. Ren. On the correctness | J., Demmel; I., Dhillon; H., Ren
Peter MacNaughton-Smith und Richard Rosellen, Befragung | Peter, MacNaughton-Smith; Richard, Rosellen
Andrzej Paczkowski i Krzysztof Persak, Raport | Andrzej, Paczkowski; Krzysztof, Persak
François Furet et Denis Richet, La Révolution | François, Furet; Denis, Richet
Giovanni Levi e Jean-Claude Schmitt, Storia dei giovani | Giovanni, Levi; Jean-Claude, Schmitt
Tanja Penter: Collaboration on Trial | Tanja, Penter
Hugh White, ‘The New Order’ | Hugh, White
Sir John Salmond, Jurisprudence | John, Salmond
David M. Glantz et al., Colossus Reborn | David M., Glantz
C. S. Lewis, ‘The Abolition of Man’ | C. S., Lewis
Molmenti, Venezia, cit., p. 4 | , Molmenti
Odd Arne Westad, The Global Cold War: Third World Interventions | Odd Arne, Westad
Melvyn P. Leffler and Odd Arne Westad (Cambridge: Cambridge University Press | Melvyn P., Leffler; Odd Arne, Westad
Andras Vasy, Xaver Unbekannt, and Jared Wunsch, Displaced | Andras, Vasy; Xaver, Unbekannt; Jared, Wunsch
Oestreich: Strukturprobleme der Neuzeit, a. a. O., S. 183 | , Oestreich
Brunner: Land und Herrschaft, S. 111–120 | , Brunner
Viola: Peasant Rebels (Anm. 4), S. 50 | , Viola
Nipperdey 476. | , Nipperdey
Baberowski S. 115. Ausführlich dazu Kapitel 4 | , Baberowski
Дэвис, Уиткрофт, Годы голода, с. 75 | , Дэвис; , Уиткрофт
Kowalski, Nowak, Historia Polski, s. 5 | , Kowalski; , Nowak
HOLANDA, Sérgio Buarque de. Raízes do Brasil. 26. ed. | Sérgio Buarque de, HOLANDA
RUSSELL-WOOD, A. J. R. Centros e periferias | A. J. R., RUSSELL-WOOD
RUSSELL-WOOD, Centros e periferias, p. 200 | , RUSSELL-WOOD
NOVAIS, Fernando A. O Brasil nos quadros | Fernando A., NOVAIS
MOTA, Carlos Guilherme (org.). Brasil em perspectiva | Carlos Guilherme, MOTA
HOLANDA, op. cit., p. 90 | , HOLANDA
ALY (M.I.), NAGEB (R.), « Présentation » | M.I., ALY; R., NAGEB
MARTIN, Jean, & DUPONT, Paul, Titre | Jean, MARTIN; Paul, DUPONT
G. BONFIGLIO DOSIO, Controllo statale e amministrazione | G., BONFIGLIO DOSIO
Camões, Luís de. Os Lusiadas | Luís de, Camões
Buarque de Holanda, Sergio. O Homem Cordial | Sergio, Buarque de Holanda
Gilmore, Myron P., The World of Humanism | Myron P., Gilmore
Gaddis, George F. Kennan: An American Life, 45 | , Gaddis
Brucker, Gene, ed., Two Memoirs of Renaissance Florence | Gene, Brucker
J. Kowalski, II Rzeczpospolita, Warszawa 1990 | J., Kowalski
A. Przyboś, Lubomirski Jerzy Sebastian, PSB, t. 18 | A., Przyboś
P Goodrich, ‘Of Blackstone’s Tower’ | P, Goodrich
P. Evripidou and J-L. Gaudiot, ‘Title’ | P., Evripidou; J-L., Gaudiot
J. Sobieski do Marii Kazimiery, 12 VI 1667 | J., Sobieski
N.K.C.A. in ’t Veld, De SS en Nederland | N.K.C.A., in ’t Veld
Koppel’ Isaakovich Svitskii (12 October 2013) | Koppel’ Isaakovich, Svitskii
Vassilii Ivanovich Chuikov (Stalingrad, 5 January 1943), in | Vassilii Ivanovich, Chuikov
Kahn-Freund, id., 122 | , Kahn-Freund
Burrin, La France à l’heure allemande, ouvr. cité | , Burrin
É. Conan et H. Rousso, Vichy, un passé qui ne passe pas | É., Conan; H., Rousso
Błoński J., Biedni Polacy | J., Błoński
De Felice, Mussolini il duce, cit. | , De Felice
Du Bois, Black Reconstruction, 700–701 | , Du Bois
Van der Linden, M., Workers of the World | M., Van der Linden
Грушевський М. Історія України-Руси | М., Грушевський
Р. У. Дэвис, С. Г. Уиткрофт, Годы голода. Сельское хозяйство | Р. У., Дэвис; С. Г., Уиткрофт
"""
CASES = [tuple(part.strip() for part in line.rsplit(" | ", 1)) for line in LISTS.splitlines() if line]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_names_at_the_beginning(text: str, expected: str) -> None:
    run = names_at(text)
    assert run
    assert "; ".join(f"{name.given}, {name.family}" for name in run.names) == expected
    assert run.span.start == 0 and run.spans[-1].end == run.span.end


@pytest.mark.parametrize(
    "text",
    [
        "The Prisoners, 1914–18 (London)",
        "Das tönende Erz: Deutsche Propaganda",
        "Ordinary Men (New York, 1992)",
        "Soviet Veterans, 115",
        "Lubianka: Stalin i NKVD",
        "Colossus Reborn: The Red Army at War",
        "Imperial Apocalypse (Oxford, 2014)",
        "Po obe storony fronta: Auf beiden Seiten",
        "Kurskaia bitva glazami Lubianki",
        "NKVD circular no. 002117",
        "Panzergruppe 3, Ic, ‘Lage’",
        "Generalkommando XVII A.K., Abt. Ic",
        "18. ID (mot.), Abt. Ic",
        "Stavka order no. 270",
        "Harvard Project on the Soviet Social System",
        "Letter reprinted in Po obe storony",
        "Memoirs of Georgii Ivanovich Karpov",
        "Prikaz NKGB SSSR, NKVD SSSR",
        "Journal of Contemporary History 22",
        "Christian Democracy in Europe",
        "Christian Democracy, Oxford 2005",
        "Virginia Quarterly Review 12",
        "Ebenda, S. 138",
        "Ibid., 5",
        "Там же. С. 5",
        "Правда, 12 мая 1942 г.",
        "Pravda, 12 May 1942",
        "История России, М., 2005",
        "Geschichte und Gesellschaft 5",
        "Stalin’s Defectors, 5",
        "ASV, N. G., b. 752",
        "U.S. Army Corps of Engineers, Report",
        "Statistisches Bundesamt, Fachserie 10",
        "Leges et Statuta Civitatis Veronae",
        "Appeasement and Rearmament: British Policy (London, 1993)",
        "Ermordung, S. 110",
        "Überläuferaussage, 31.12.1942",
        "Gefangneneinvernahme (21.1.42)",
        "L’épuration en France : une histoire inachevée",
        "L’organizzazione, cit., p. 110",
        "Motivations to Serve: The Soviet Soldier",
        "Raízes do Brasil. 26. ed.",
        "Hitler 1936–1945, Stuttgart 2000",
        "Stalingrad: The Fateful Siege (London, 1998), p. 5",
        "Family and Frontier in Colonial Brazil: Santana",
        "Kalter Krieg: Eine Geschichte, Berlin 2001",
        "Holt C.J. took the other view",
        "A History of Russia",
        "V Vserossiiskii s’’ezd sovetov",
        "",
        "12 Angry Men",
        "‘States of Exception’",
        "in Beyond Totalitarianism",
        "a manuscript memoir",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert names_at(text) is None


@pytest.mark.parametrize(
    ("text", "start", "names"),
    [
        ("Svershilos’, ed. Oleg Budnitskii (Moscow", 17, ["Oleg Budnitskii"]),
        ("Dictatorship, ed. Geyer and Fitzpatrick (Cambridge", 18, ["Geyer", "Fitzpatrick"]),
        ("War, hg. v. Xaver Unbekannt (Berlin", 12, ["Xaver Unbekannt"]),
        ("interview with Afroim Aronovich Fraiman (25 March", 15, ["Afroim Aronovich Fraiman"]),
        ("интервью с Иваном Петровым (Москва", 11, ["Иваном Петровым"]),
    ],
)
def test_behind_an_editors_word_names_are_expected(text: str, start: int, names: list[str]) -> None:
    run = names_at(text, start)
    assert run and [str(name) for name in run.names] == names and not run.weak


def test_the_end_bounds_the_names() -> None:
    run = names_at("Mark Edele and Michael Geyer, ‘States’", 0, 10)
    assert run and run.span.end == 10 and len(run.names) == 1


def test_a_suffix_stays_with_its_name() -> None:
    run = names_at("Martin Luther King, Jr., Why We Can’t Wait")
    assert run and run.names == (Name("King", "Martin Luther", suffix="Jr."),)


def test_anonymous_is_a_literal() -> None:
    run = names_at("Anonymous, ‘V boiakh za Rodinu’")
    assert run and run.names == (Name(literal="Anonymous"),)


def test_a_name_by_its_looks_alone_is_weak() -> None:
    lone, signed = names_at("Krivosheev, ‘O dezertirstve’"), names_at("G. F. Krivosheev, ‘O dezertirstve’")
    assert lone and lone.weak and signed and not signed.weak


@pytest.mark.parametrize(
    ("text", "given_", "family"),
    [
        ("Mark Edele", "Mark", "Edele"),
        ("Edele, Mark", "Mark", "Edele"),
        ("Krivosheev G. F.", "G. F.", "Krivosheev"),
        ("Бердинских, В. А.", "В. А.", "Бердинских"),
        ("Ernst von Weizsäcker", "Ernst", "von Weizsäcker"),
        ("van der Linden", "", "van der Linden"),
        ("Hindenburg, Paul von", "Paul von", "Hindenburg"),
        ("Bonifácio, Maria de Fátima", "Maria de Fátima", "Bonifácio"),
        ("Mark EDELE", "Mark", "EDELE"),
        ("DURAND (Jean)", "Jean", "DURAND"),
        ("Beria", "", "Beria"),
        ("Young", "", "Young"),
        ("J. Law", "J.", "Law"),
        ("D’Agostino, Anthony", "Anthony", "D’Agostino"),
        ("Dr. Hans Müller", "Hans", "Müller"),
        ("O’Brien, Patrick", "Patrick", "O’Brien"),
    ],
)
def test_one_name(text: str, given_: str, family: str) -> None:
    assert parse_name(text) == Name(family, given_)


@pytest.mark.parametrize(
    "text",
    [
        "Anonymous",
        "NKVD",
        "294. ID, Ic",
        "18. ID (mot.), Abt. Ic",
        "Generalkommando LIV. A.K",
        "Panzer-Armeeoberkommando 3, Ic",
        "Statistisches Bundesamt Wiesbaden",
        "Committee of Inquiry into Higher Education",
        "Hauptmann und Lagerführer [name illegible]",
        "Sonderführer Gross",
        "Министерство обороны СССР",
        "Ivan the Terrible",
    ],
)
def test_what_is_no_person_is_literal(text: str) -> None:
    assert parse_name(text) == Name(literal=text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NKVD SSSR", True),
        ("ЦК ВКП(б)", True),
        ("Central Committee", True),
        ("Komitet Obrony Państwa", True),
        ("Ministère de la Guerre", True),
        ("3. Panzer-Division", True),
        ("60th Army", True),
        ("Harvard University", True),
        ("Generalkommando XVII. Armeekorps, Abt. Ic", True),
        ("Mark Edele", False),
        ("The Division of Labour in Society", False),
        ("Geschichte der Wehrmacht", False),
        ("History of the Ministry", False),
        ("Beyond Totalitarianism", False),
        ("Sovetskie voennoplennye v Germanii", False),
        ("Ratgeber für Soldaten", False),
        ("Prikaz NKVD", False),
        ("", False),
    ],
)
def test_institutions(text: str, expected: bool) -> None:
    assert is_institution(text) is expected


WORDS = st.sampled_from(
    ["Mark", "Edele", "G.", "F.", "Krivosheev", "and", "&", ",", ";", "/", "von", "de", "The", "Soviet", "‘", "’", "(ed.)", "(1997)", ":", ".", "Jr.", "В.", "А.", "Бердинских", "NKVD", "и", "Le", "y", "in", "45"]
)


@given(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=60))
def test_names_stand_in_the_text(text: str) -> None:
    run = names_at(text)
    if run:
        assert run.span.start == 0 and len(run.names) == len(run.spans)
        for name, span in zip(run.names, run.spans, strict=True):
            for part in (name.family, name.given, name.literal, name.suffix):
                assert part in span.of(text)


@given(st.lists(WORDS, max_size=8).map(" ".join) | st.text(max_size=60))
def test_a_whole_name_loses_nothing(text: str) -> None:
    name = parse_name(text)
    assert all(part in " ".join(text.split()) for part in (name.family, name.given, name.literal, name.suffix))
    assert not (name.literal and name.family)


@pytest.mark.parametrize("piece", ["A. ", "Mark ", "Mark Edele, ", "Edele/", "von ", "Mark-", "A’", "Edele and ", "G. F. Krivosheev, "])
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    started = time.perf_counter()
    names_at(piece * (100_000 // len(piece)))
    assert time.perf_counter() - started < 10
