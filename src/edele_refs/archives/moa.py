"""MOA: Mass Observation Archive, University of Sussex.

File reports by their number (FR), topic collections by number, box and file (TC), diarists and directives by number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="MOA",
    title="Mass Observation Archive, University of Sussex",
    place="Brighton",
    country="GB",
    form="box",
    rules="https://www.massobs.org.uk",
    examples=("MOA, FR 1234", "Mass Observation Archive, File Report 485", "MOA, TC 23/5/B", "MOA, D 5390", "Mass-Observation Archive, TC66/1/A"),
    names=("M-OA", "M-O A", "Mass-Observation Archive", "Mass Observation Archive", "Mass Observation Archive, University of Sussex", "Mass-Observation Archive, University of Sussex", "Mass Observation Archive (University of Sussex)", "Mass-Observation Archive (University of Sussex)", "Mass Observation Archives"),
    codes=(
        r"(?P<item>(?:FR|[Ff]ile\s[Rr]eports?|DR|[Dd]irective\s[Rr]espondent|[Dd]iarist|D|DS|W|M)\s?(?:no\.\s)?[A-Z]?\d{1,5}[A-Z]?)",
        r"(?P<fonds>(?:TC|[Tt]opic\s[Cc]ollection)\s?\d{1,3})(?P<item>(?:/\w{1,5}){1,4})?",
    ),
)
