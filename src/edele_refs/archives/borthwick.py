"""Borthwick: Borthwick Institute for Archives, University of York.

The papers and their shelfmark, in points or slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Borthwick",
    title="Borthwick Institute for Archives, University of York",
    place="York",
    country="GB",
    form="box",
    rules="https://www.york.ac.uk/borthwick",
    examples=(
        "Borthwick Institute, York, Halifax Papers, A4.410.4.10",
        "Borthwick Institute for Archives, Rowntree Papers, RFAM/SR/1/2",
        "Borthwick Institute for Archives, CP.H. 4521",
        "Borthwick Institute, York, CP.G.1234",
    ),
    bare=(r"CP\.[EFGHI]\.\s?\d{1,5}(?!\w)",),
    names=(
        "Borthwick Institute",
        "Borthwick Institute for Archives",
        "Borthwick Institute of Historical Research",
        "Borthwick Institute, York",
    ),
    codes=(
        r"(?P<fonds>(?:CP|D/C\.CP|TRANS\.CP|CPP|HC|V|YV/CB)\.)\s?(?P<item>[A-Z]?\.?\s?\d{1,6}(?:[./]\w{1,6})?)",
        r"(?P<collection>[A-Z][A-Za-z]{2,20}\s(?:Papers|MSS)),\s(?P<item>[A-Z]{1,4}\d{0,2}(?:[./]\w{1,6}){1,6})",
    ),
)
