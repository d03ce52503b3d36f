"""ANTT: Arquivo Nacional da Torre do Tombo.

The fonds, the series, then maço (mç.), caixa (cx.), livro (liv.) or processo (proc.), document
and folha (fl.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ANTT",
    title="Arquivo Nacional da Torre do Tombo",
    place="Lisboa",
    country="PT",
    form="maço",
    rules="https://antt.dglab.gov.pt",
    examples=(
        "ANTT, Corpo Cronológico, parte I, maço 12, doc. 3",
        "Arquivo Nacional da Torre do Tombo, PIDE/DGS, proc. 123, fl. 4",
        "ANTT, Inquisição de Lisboa, proc. 12345, fl. 7v",
        "ANTT, AOS/CO/NE-2, pt. 12",
        "ANTT, Arquivo Oliveira Salazar, AOS/CO/IN-8, pt. 12",
        "ANTT, Arquivo Salazar, CO/NE-2, pt. 12",
        "ANTT, PIDE/DGS, SC, PC 1234/50, NT 2567",
        "ANTT, PIDE/DGS, SC, CI(2), proc. 1234",
    ),
    names=(
        "Arquivo da PIDE/DGS",
        "Arquivo PIDE/DGS",
        "IAN/TT",
        "AN/TT",
        "IANTT",
        "TT",
        "DGLAB/TT",
        "Torre do Tombo",
        "Instituto dos Arquivos Nacionais/Torre do Tombo",
        "National Archives of Torre do Tombo",
        "Direção-Geral de Arquivos, Torre do Tombo",
    ),
    codes=(
        r"(?P<collection>Arquivo\s(?:Oliveira\s)?Salazar),\s(?P<series>[A-Z]{2}/[A-Z]{1,3}-\d{1,3}[A-Z]?)(?:,\s(?P<item>(?:cx|pt)\.\s\d{1,4}(?:,\spt\.\s\d{1,3})?))?",
        r"(?P<fonds>AOS|PIDE|PT|MI|UN|LP|MC)/(?P<series>[A-Z]{1,5}(?:/[\w-]{1,8}){0,3}(?:,\s(?:[A-Z]{2,4}(?:\s?\(\d\))?|Serviços\sCentrais|Del(?:egação|\.)\s(?:d[aeo]\s)?[A-Z]\w*\.?)(?=,)){0,3})(?:,\s(?P<item>(?:(?:cx|pt|proc|mç)\.|pasta|doc\.|PC|SR|GT)\s?\d{1,5}(?:/\d{1,4})?(?:\s[A-Z]{1,3}\s?\(\d\))?(?:,\sNT\s\d{1,5}(?:-\d{1,5})?)?))?",
    ),
)
