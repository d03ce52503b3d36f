"""VA: Vojni arhiv.

The fonds, box (k.), folder (f.), document (d.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="VA",
    title="Vojni arhiv",
    place="Beograd",
    country="RS",
    form="karton",
    rules="https://www.vojniarhiv.mod.gov.rs",
    examples=("Vojni arhiv, NDH, k. 123, f. 4, d. 12", "Војни архив, Пописник 17, к. 45, ф. 3, д. 12", "AVII, Nda, k. 12, f. 3, d. 4", "ВА, Архив НДХ, к. 86, ф. 4, док. 12-1"),
    names=(
        "VA",
        "VA Beograd",
        "ВА",
        "ВА, Београд",
        "Војни архив",
        "Војни архив, Београд",
        "Military Archive, Belgrade",
        "Arhiv Vojnoistorijskog instituta",
        "AVII",
    ),
    codes=(
        r"(?P<fonds>(?:[pP]|[pP]opisnik|[пП]|[пП]описник)\.?\s?\d{1,4}\w?),\s(?P<box>(?:kutija|k\.|kut\.|кутија|к\.|кут\.)\s?\d{1,4}\w?)(?:,\s(?P<folder>(?:fascikla|fasc\.|f\.|фасцикла|фасц\.|ф\.)\s?\d{1,4}))?(?:,\s(?P<document>(?:dok\.|dokument|d\.|br\.|док\.|документ|д\.|бр\.)\s?\d{1,5}))?",
        r"(?P<fonds>[A-ZČĆĐŠŽА-Я][\wј]{0,8}(?:\s[\w-]{2,20}){0,4}),\s(?:k\.|kut\.|kutija|к\.|кут\.|кутија)\s(?P<box>\d{1,4}\w?)(?:,\s(?:f|fasc|reg|ф|фасц|рег)\.\s(?P<folder>\d{1,4}))?(?:,\s(?:d|dok|br|д|док|бр)\.\s(?P<document>\d{1,5}(?:[/-]\d{1,5})?))?",
    ),
)
