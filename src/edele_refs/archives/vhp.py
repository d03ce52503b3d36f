"""VHP: Veterans History Project.

An interview collection at the Library of Congress: AFC/2001/001 and a number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="VHP",
    title="Veterans History Project",
    place="Washington, DC",
    country="US",
    form="box",
    rules="https://www.loc.gov/vets",
    examples=("Veterans History Project, AFC/2001/001/12345",),
    names=("Veterans History Project, American Folklife Center",),
    codes=(r"(?P<fonds>AFC/\d{4}/\d{3})/(?P<item>\d{1,6})",),
    project=True,
)
