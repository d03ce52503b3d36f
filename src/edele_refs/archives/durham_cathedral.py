"""DCM: Durham Cathedral Muniments, the archive of the priory and of the dean and chapter.

The class as the monks named it (Misc. Ch., Loc., Reg., 1.2.Pont.), the number of the charter;
or the obedientiary's accounts and their year.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DCM",
    title="Durham Cathedral Muniments",
    place="Durham",
    country="GB",
    form="box",
    rules="https://reed.dur.ac.uk (Durham University Library: citation of the Durham Cathedral Archive)",
    examples=(
        "Durham, Dean and Chapter Muniments, Misc. Ch. 5828/12",
        "DCM, Loc. XXVII, no. 16",
        "DCM, Reg. II, fo. 112v",
        "Durham Cathedral Muniments, 1.2.Pont. 3",
        "DCD, Bursar's Accounts, 1307/8",
    ),
    names=(
        "Durham, Dean and Chapter Muniments",
        "Durham Cathedral Muniments",
        "Durham Cathedral Archive",
        "Durham Cathedral Archives",
        "Dean and Chapter of Durham",
        "Durham Dean and Chapter Muniments",
        "DCD",
    ),
    codes=(
        r"(?P<item>(?:Misc\.\sCh(?:arters?|\.)|Cart(?:uary|\.)|Reg(?:ister|\.)|Loc(?:ellus|\.)|Spec(?:ialia|\.)|Pont(?:ificalia|\.)|Reg(?:alia|\.)|Pap(?:alia|\.)|Repertorium)\s(?:[IVXL]{1,7}|\d{1,5})(?:[/:.]\d{1,4}[a-z]?)?(?:,\sno\.\s\d{1,3})?)",
        r"(?P<item>\d\.\d{1,2}\.\s?[A-Z][a-z]{2,8}\.?\s\d{1,3}[a-z]?)",
        r"(?P<item>(?:Bursar|Cellarer|Sacrist|Almoner|Hostillar|Chamberlain|Communar|Feretrar|Terrar|Infirmarer)[’']?s?\s(?:[Aa]ccounts?|[Rr]olls?|[Rr]entals?),\s\d{4}(?:[/–-]\d{1,4})?)",
    ),
)
