/** What the page for partners says of the files. */
export const dataWords = {
  title: 'The data, for scripts',
  toData: 'The data, for scripts',
  lead: 'Every publication can be taken away as CSV, by anybody, without an account or a key. What a script may rely on stands here.',
  files: 'The files',
  filesLead: 'Each assembly has these. The addresses are those of',
  filesMissing:
    'A file answers 404, with a sentence that says why, while nothing that it is made of has been published, where there is no such number, and, asked for without a number, where each one was withdrawn or removed; changes.csv also where there are no two publications to compare.',
  columns: { file: 'File', lines: 'A line is', address: 'Address' },
  lines: {
    issues: 'an issue of the Issues Matrix',
    outcomes: 'an issue of the Outcomes Matrix',
    compare: 'an issue before and after; those that only one side holds too',
    proposals: 'a proposal on an issue; one that stands on several issues has several lines',
    'follow-ups': 'something that remains to be done on an issue',
    changes: 'a cell that differs between two publications',
  },
  which: 'Which publication',
  whichLines: [
    'Without more, the latest publication that was not withdrawn.',
    'publication=2 is that number; of proposals.csv, publication=issues/1 or outcomes/1.',
    'compare.csv takes the number of the Outcomes Matrix, beside the Issues Matrix that it is measured against.',
    'changes.csv takes from=issues-1 and to=issues-2, the earlier one first; without them, the latest Outcomes Matrix and the number before it, of a first one its baseline, else the latest Issues Matrix and the number before it. With to alone, what stands before it likewise; with from alone, the latest after it: of its kind, else the latest outcomes.',
  ],
  filters: 'Filters',
  filtersLead:
    'Every filter of a page works on its file, but on changes.csv. Values of one name widen, joined by commas or repeated; names narrow. Their names:',
  filtersEnd:
    'On proposals.csv concern chooses issues, as on the page, and tag, fate, origin, supporter and opponent choose lines; on follow-ups.csv status is that of the concern, and no filter is of the state. q searches by words or by a reference in any spelling. A name or value that is not known answers 400 with a sentence.',
  filtersEncoded:
    'In an address letters beyond ASCII are written percent-encoded, as their bytes in UTF-8: é is %C3%A9; a space is %20. As they are they answer 400. curl encodes them itself:',
  sort: 'The order',
  sortLead:
    'Without more, the matrix’s own order. sort takes one of these columns, with - in front downwards:',
  sortEnd:
    'proposals.csv takes those of the matrix that it reads. It is the issues that are sorted, of every file: a line of proposals.csv or follow-ups.csv is a part of an issue, and the lines of one stay together in its own order. So no column that only those lines have, such as fate or due, can be named, nor one that says where a line stands, such as publication.',
  groups: 'Groups of organizations',
  groupLines: [
    'An organization’s filter finds rows that name it and rows that name a group that it is a member of, or a group of such groups.',
    'A group’s filter finds rows that name it, a group that it is itself a member of, or all its members, one by one or as another group of the same members. It does not find rows that name only some of them.',
    'Who belongs to a group is frozen with each publication, and no column has it: the cells hold the group’s key alone. /organizations/ with the key of a group behind it lists its members as the directory has them now.',
  ],
  headers: 'The columns, in their order',
  headersLead: 'Columns may be added at the end; none is ever renamed, moved or dropped.',
  column: 'Column',
  heading: 'As people read it',
  lists: 'Lists in a cell',
  listsLead:
    'Items are joined by “; ”, the fields of an item by “ | ”, blank fields at the end dropped. Inside a field \\, ; and | have a \\ before them, a line break is \\n, a space at either end is “\\ ”. Read back so, a cell gives the same records.',
  fields: 'Fields of an item',
  parties:
    'Origins, supporters and opponents are keys of proponents joined by +, in proposals.csv by “; ”; one with a source is key=address, where a + has a \\ before it. Where origins is blank, the origin is not stated.',
  form: 'The form',
  formLines: [
    'RFC 4180 with CRLF, UTF-8 without a mark, a header line, nothing altered.',
    'for=excel gives the form for spreadsheets: with a mark of its encoding, in words, one item a line, and an apostrophe before what could be taken for a formula. separator=semicolon goes with it, where numbers are written 1,5.',
    'Where LibreOffice asks how to open either form, choose the character set Unicode (UTF-8), and as separator the comma alone, or the semicolon alone where it was asked for.',
    'A file is saved under a name such as wtsa-24-issues-1-2024-10-14.csv; what a filter left ends in -filtered, the form for spreadsheets in -excel.',
  ],
  keys: 'Keys',
  keysLead:
    'Values of vocabularies, sections, themes, organizations and proponents stand as keys, which never change. Those of sections, themes, areas, organizations and proponents stand in the same cells of a file for data and one for Excel, keys here and names there; those of organizations, proponents and themes in the addresses of their pages too. What those of vocabularies mean stands in the',
  glossary: 'glossary',
  blankLines: [
    'The level of an issue is never blank: where nobody assessed it, not-assessed stands. Only where a side lacks the issue, its level is: concern in outcomes.csv and compare.csv of an issue that is new, residual_concern in compare.csv of one that was dropped.',
    'concern in proposals.csv is blank where the proposal has no level of its own.',
    'change is blank where the issue was decided and one of its levels is not assessed.',
    'result, concern_status, tag, fate, the state of a step of progress, and kind and access of a source are blank where they are not stated; the state of a follow-up never is.',
  ],
  vocabulary: 'Vocabulary',
  never: 'What never changes',
  neverLines: [
    'The content under a number. A mistake is corrected by a later number; a withdrawn one stays, with X-Plenary-Withdrawn and -withdrawn in the name of the file; X-Plenary-Corrected-By names the number that corrects it, and X-Plenary-Correction-Withdrawn says since when that one is withdrawn itself. Of compare.csv and changes.csv, which hold two, it names each by kind and number, such as issues-2, joined by “, ”; and they are marked as withdrawn where either of the two was, since the later one was, else the earlier.',
    'One that had to be removed answers 410 with number, dates, reason and the SHA-256 of what it held.',
    'The id of an issue, such as wtsa-24:res-50: the same in each publication and file.',
    'permalink, the address of the issue’s row in that very publication, in proposals.csv and follow-ups.csv too.',
  ],
  changesTitle: 'What changed',
  changesLines: [
    'changes.csv has a line for each cell of the files that differs, values as they stand there.',
    'An issue that is new has a line for each cell that is not blank, beginning with id, and nothing before; one that was dropped the same with nothing after.',
    'An issue that the page tells of for its decision alone, not recorded or not decided yet, has no line here where no cell of it differs.',
    'publication, as_of and permalink are left out, and so is the order of the issues. It has issues only: a new title, summary, note, publisher or definition of a level stands on the page alone.',
    'Between two numbers of one kind, made in the earlier file, the changes give the rest of the later one. Of two Outcomes Matrices proposals, implications, concern_rationale and position are compared too, which outcomes.csv lacks: pass over what your file lacks.',
    'From an Issues to an Outcomes Matrix the columns of issues.csv are compared, proposals and implications among them. A line residual_concern beside them has the concern before and what remains after, where they differ.',
  ],
  asking: 'Asking again',
  askingLines: [
    'Each file has an ETag, a weak one (W/), since it names the content however it was compressed on its way; asked with If-None-Match, what is the same answers 304 without a body. A numbered file may be kept for a day, the latest is to be asked for each time.',
    'A script on a page of any site may read the files and sitemap.xml by a plain GET or HEAD: they answer Access-Control-Allow-Origin: *, refusals and redirections too, but for 421, 431 and what cannot be read as a request at all (400, 408), and the X-Plenary headers may be read too. No cookie changes them; drafts never answer so.',
    'It may send If-None-Match and Cache-Control too, for which a browser first asks with OPTIONS: asked so, with Origin and Access-Control-Request-Method, that is answered 204 for these addresses; any other OPTIONS for a page or a file is answered 405.',
    'So a script learns of a new number: it asks for the latest file with the tag that it holds. sitemap.xml names the pages with the day of their last publication.',
    'All numbers stand in sitemap.xml too, as /wtsa-24/issues/1, /wtsa-24/outcomes/1 and /wtsa-24/compare/1, each with when it was published, but for those that were withdrawn or removed; publication=1 gives the file of one.',
  ],
  example: 'With curl, once a week:',
  cite: 'Citing',
  citeLines: [
    'Each publication, comparison and issue says at its end how it is cited, in a sentence and as BibTeX, with number, as-of date, permanent address and the SHA-256 of its content.',
    'That SHA-256 is of what was frozen, not of a file: the publication as JSON in UTF-8, an object of its head and its rows in their order, keys sorted, without spaces. It is computed from a backup of the site.',
    'The pages of publications and comparisons, where no filter narrows them, carry schema.org’s Dataset as JSON-LD, with the files of that number and their sizes.',
    'A picture of the roll-up, 1200 × 630, stands at the page’s numbered address with /preview.png behind it.',
  ],
  fileHash:
    'The CSV of a number has a SHA-256 of its own, which anybody can compute, to be kept with a copy. It stays the same until columns are added at its end, or the site moves to another address:',
} as const
