"""LibreOffice Writer without a window: documents whose tracked changes it accepts or rejects."""

from __future__ import annotations

import subprocess
from html import escape
from pathlib import Path

SETTLE = """
Sub Settle(source, target, command)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim form(0) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName"
  form(0).Value = "writer8"
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim names(1000)
  count = 0
  name = Dir(source & "/", 0)
  Do While name <> ""
    names(count) = name
    count = count + 1
    name = Dir()
  Loop
  For at = 0 To count - 1
    document = StarDesktop.loadComponentFromURL(ConvertToURL(source & "/" & names(at)), "_blank", 0, hidden())
    helper.executeDispatch(document.CurrentController.Frame, ".uno:" & command, "", 0, Array())
    document.storeToURL(ConvertToURL(target & "/" & names(at) & ".odt"), form())
    document.close(True)
  Next
End Sub
"""
_MODULE = '<?xml version="1.0" encoding="UTF-8"?>\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">{}</script:module>'
_LIBRARY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"'
    ' library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>'
)
_LIBRARIES = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">'
    '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>'
)


class Writer:
    """LibreOffice with a profile of its own."""

    def __init__(self, profile: Path) -> None:
        self._command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless"]
        self._run("--terminate_after_init")  # it makes the profile, and would write over the macro
        basic = profile / "user" / "basic"
        (basic / "Standard").mkdir(parents=True, exist_ok=True)
        (basic / "Standard" / "Module1.xba").write_text(_MODULE.format(escape(SETTLE)), "utf-8")
        (basic / "Standard" / "script.xlb").write_text(_LIBRARY, "utf-8")
        (basic / "script.xlc").write_text(_LIBRARIES, "utf-8")

    def settled(self, folder: Path, target: Path, command: str) -> dict[str, bytes]:
        """The documents of a folder after ``command`` (``AcceptAllTrackedChanges``), by their names, as OpenDocument."""
        target.mkdir()
        self._run(f'macro:///Standard.Module1.Settle("{folder}","{target}","{command}")')
        return {path.name.removesuffix(".odt"): path.read_bytes() for path in target.iterdir()}

    def _run(self, *arguments: str) -> None:
        subprocess.run([*self._command, *arguments], capture_output=True, check=True, timeout=400)
