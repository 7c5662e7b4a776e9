"""Files as people have them."""

import io
import zipfile


def workbook(rows):
    """An .xlsx of one sheet: numbers as numbers, everything else as text."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"

    def cell(value):
        return f"<c><v>{value}</v></c>" if isinstance(value, int) else f'<c t="inlineStr"><is><t>{value}</t></is></c>'

    def relation(kind, target):
        return (f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/{kind}" Target="{target}"/>'
                "</Relationships>")

    lines = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as folder:
        folder.writestr("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
        folder.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                        '<sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>')
        folder.writestr("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
        folder.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{lines}</sheetData></worksheet>')
    return packed.getvalue()
