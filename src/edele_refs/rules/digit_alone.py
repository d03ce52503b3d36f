"""A106."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forks import forks
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._turned import parts_turned, steps_turned
from edele_refs.rules.record_with_two_signatures import twice_signed


@rule("A106")
def digit_alone(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A number in a signature stands alone against all other mentions, but for turned or lost digits.

    “f. 9749” once among many “f. 9479”: two digits turned round, one lost or one too many.
    What both share speaks for one file (the parts that follow, the year, the people, the notes
    beside each other), many files of the fonds against it, and so does a near number: two files lie
    side by side. So with the letters of a series, and with two parts that have changed places:
    “f. 7846, op. 37, d. 61” after “f. 7486, op. 37, d. 61”.

    Help: look the signature up.

    Bad:
        1. Doklad, 5 June 1942, GARF, f. 9479, op. 1, d. 64, l. 12.
        2. Zapiska, 6 June 1942, GARF, f. 9479, op. 1, d. 75, l. 13.
        3. Spravka, 7 June 1942, GARF, f. 9479, op. 1, d. 86, l. 14.
        4. Pis’mo, 8 June 1942, GARF, f. 9749, op. 1, d. 97, l. 15.
    Bad:
        1. Doklad, 5 June 1942, RGAE, f. 7486, op. 37, d. 61, l. 12.
        2. Zapiska, 6 June 1942, RGAE, f. 7846, op. 37, d. 61, l. 13.
    Bad:
        1. Hauptstaatsarchiv Stuttgart (HStAS), E 130b, Bü 1140, Bl. 8.
        2. HStAS, E 130c, Bü 1140, Bl. 10.
    Bad:
        1. SAPMO-BArch, DY 30/J IV 2/2/1287, Bl. 12.
        2. SAPMO-BArch, DY 30/J VI 2/2/1287, Bl. 16.
    Bad:
        1. GStA PK, I. HA Rep. 77, Tit. 507, Nr. 4, Bl. 33.
        2. GStA PK, I. HA Rep. 76, Tit. 507, Nr. 4, Bl. 35.
    Bad:
        1. TNA, CAB 65/35, War Cabinet minutes, 4 August 1943, fol. 80.
        2. TNA, CBA 65/36, War Cabinet minutes, 10 November 1943, fol. 12.
    Bad:
        1. Archivio di Stato di Firenze (d’ora in poi ASFi), Mercanzia, 1162, c. 14r.
        2. ASFi, Mercanzia, 1126, c. 20r.
    Bad:
        1. AN, F/7/14736, note du 4 avril 1939.
        2. AN, F/7/14376, circulaire du 5 mai 1939.
    Bad:
        1. AGA, Educación, caja 31/1298, informe de 14 de mayo de 1932.
        2. AGA, Educación, caja 13/1298, informe de 2 de junio de 1932.
    Bad:
        1. SOA Litoměřice, fond Riedel, kart. 15, inv. č. 220, fol. 2.
        2. SOA Litoměřice, fond Riedel, kart. 51, inv. č. 220, fol. 4.
    Bad:
        1. AGI, Lima, 28A, n. 45, f. 3r.
        2. AGI, Lima, 28B, n. 45, f. 9r.
    Bad:
        1. Archiwum Akt Nowych (dalej: AAN), KC PZPR, XIA/300, k. 12.
        2. AAN, KC PZPR, IXA/300, k. 14–16.
    Bad:
        1. University of Dundee Archives (hereafter UDA), MS 66/2/10/4, fol. 3.
        2. UDA, MS 66/2/4/10, fol. 5.
    Bad:
        1. Dundee City Archives (hereafter DCA), GD/Mus 66/1, fol. 14.
        2. DCA, DG/Mus 66/1, fol. 20.
    Bad:
        1. AVA, Ministerium des Innern, Präsidium, Karton 812, Zl. 4417/1871.
        2. AVA, Ministerium des Innern, Präsidium, Karton 821, Zl. 5120/1871.
    Bad:
        1. MMM, MDHB/WUP/W9/2, Lyster to Harrison, 14 May 1861, fol. 3.
        2. MMM, MDHB/WPU/W9/2, Lyster to Harrison, 30 May 1861, fol. 6.
    Bad:
        1. IOR, L/E/7/660, file 1187, fol. 3.
        2. IOR, L/7/E/660, file 1187, fol. 5.
    Bad:
        1. ГАИО. Ф. 25. Оп. 6. Д. 2913. Л. 3.
        2. ГАИО. Ф. 6. Оп. 25. Д. 2913. Л. 9.
    Bad:
        1. ГАНО. Ф. Р-1793. Оп. 1. Д. 7. Л. 2.
        2. ГАНО. Ф. Р-1973. Оп. 1. Д. 7. Л. 30–31.
    Bad:
        1. ASGe, Prefettura, b. 133, lettera del prefetto, 4 maggio 1888.
        2. ASGe, Prefettura, b. 1333, rapporto del 9 giugno 1888.
    Bad:
        1. ЦДАГО України. Ф. 1. Оп. 20. Спр. 2682. Арк. 7.
        2. ЦДАГО України. Ф. 1. Оп. 20. Спр. 2685. Арк. 41.
        3. ЦДАГО України. Ф. 1. Оп. 2. Спр. 2682. Арк. 9.
    Good:
        1. Doklad, 5 June 1942, GARF, f. 9479, op. 1, d. 64, l. 12.
        2. Zapiska, 6 June 1942, GARF, f. 9479, op. 1, d. 75, l. 13.
        3. Spravka, 7 June 1942, GARF, f. 9401, op. 1, d. 86, l. 14.
    Good:
        1. MNL OL, K 148, 712. csomó, 5. tétel, 4410/1921.
        2. MNL OL, K 148, 712. csomó, 5. tétel, 4415/1921.
    """
    said = {other.note for _, other in twice_signed(reading)}  # A107 says more
    for fork in (f for f in forks(reading) if f.of_a_code):
        if fork.odd.note not in said:
            said.add(fork.odd.note)
            yield Place(fork.odd.note, fork.odd.spans[fork.step], (fork.usual.citation.at,)), f"{fork.form} here, but {fork.meant} in note {fork.usual.note}"
    for odd, usual in parts_turned(reading):
        if odd.note not in said:
            said.add(odd.note)
            yield Place(odd.note, odd.span, (usual.citation.at,)), f"the numbers stand in another order than in “{usual.signature}” of note {usual.note}"
    for path, other in steps_turned(reading):
        if path.note not in said:
            said.add(path.note)
            yield Place(path.note, path.spans[0], (other.citation.at,)), f"the parts of this signature stand in another order than in note {other.note}"
