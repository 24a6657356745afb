const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN = 'http://schemas.openxmlformats.org';
const PARTS = `${OPEN}/package/2006`;
const LINKS = `${OPEN}/officeDocument/2006/relationships`;
const SHEETS = `${OPEN}/spreadsheetml/2006/main`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What kind of thing each part of the file is. */
export function contentTypes(sheets: number): string {
  const overrides = numbers(sheets).map(
    (at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return (
    `${XML}<Types xmlns="${PARTS}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides.join('')}</Types>`
  );
}

/** Which part is the workbook. */
export const mainRelationships = `${XML}<Relationships xmlns="${PARTS}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The workbook's sheets by number, and its formats. */
export function relationships(sheets: number): string {
  const all = numbers(sheets).map(
    (at) => `<Relationship Id="rId${at}" Type="${LINKS}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  return `${XML}<Relationships xmlns="${PARTS}/relationships">${all.join('')}<Relationship Id="rId${sheets + 1}" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`;
}

/** The list of sheets; `headRow` is printed at the top of each page. */
export function workbookXml(sheets: readonly { name: string; headRow: number }[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const titles = sheets.map(
    ({ name, headRow }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$${headRow}:$${headRow}</definedName>`,
  );
  return `${XML}<workbook xmlns="${SHEETS}" xmlns:r="${LINKS}"><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const line = '<left/><right/><top/><bottom style="thin"><color rgb="FFD1D1D1"/></bottom><diagonal/>';

/** The formats: 1 title, 2 heading, 3 text, 4 text that looks like a formula, 5 day, 6 pounds. */
export const styles =
  `${XML}<styleSheet xmlns="${SHEETS}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;£&quot;#,##0.00"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${line}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  `<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  `<xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  '</cellXfs></styleSheet>';

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
