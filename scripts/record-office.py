"""Records what LibreOffice Calc puts on the clipboard for the cells of tests/support/office.

Run by `npm run fixtures:office`, where Debian's libreoffice-calc and python3-uno are installed.
The tests read the files and need neither.
"""

import json
import pathlib
import subprocess
import tempfile
import time

import uno

FOLDER = pathlib.Path(__file__).parent.parent / "tests" / "support" / "office"
PIPE = f"plenary-{time.time_ns()}"
SECONDS = 60


def desktop():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(SECONDS):
        try:
            there = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            return there.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", there
            )
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            time.sleep(1)
    raise SystemExit(f"LibreOffice did not answer within {SECONDS} s.")


def copied(office, rows):
    """What copying these cells puts on the clipboard, by its type."""
    document = office.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    sheet = document.Sheets.getByIndex(0)
    for down, row in enumerate(rows):
        for across, text in enumerate(row):
            sheet.getCellByPosition(across, down).setString(text)
    view = document.CurrentController
    view.select(sheet.getCellRangeByPosition(0, 0, len(rows[0]) - 1, len(rows) - 1))
    clip = view.getTransferable()
    by_type = {flavor.MimeType: flavor for flavor in clip.getTransferDataFlavors()}
    html = clip.getTransferData(by_type["text/html"]).value.decode("utf-8")
    text = clip.getTransferData(by_type["text/plain;charset=utf-16"])
    document.close(True)
    return html, text


def record():
    rows = json.loads((FOLDER / "cells.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}"
        version = subprocess.check_output(["soffice", profile, "--version"], text=True)
        running = subprocess.Popen(
            ["soffice", profile, "--headless", "--norestore", f"--accept=pipe,name={PIPE};urp;"]
        )
        try:
            office = desktop()
            html, text = copied(office, rows)
            office.terminate()
        finally:
            running.terminate()
            running.wait()
    for name, content in (("html", html), ("tsv", text), ("version.txt", version.strip() + "\n")):
        with open(FOLDER / f"libreoffice.{name}", "w", encoding="utf-8", newline="") as file:
            file.write(content)


record()
