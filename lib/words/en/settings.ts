/** What stands on the page of the settings. Places in braces are filled in where it is shown. */
export const settings = {
  title: 'Settings',
  lead: 'Whose installation this is, and the words of the levels. Each publication freezes them as they are when its candidate is made; changing them here changes no publication that stands.',
  whose: 'Who publishes',
  shown:
    'The publisher, the contact, the licence, the disclaimer and the about text stand on the public page “About” as soon as they are saved.',
  seeAbout: 'See that page',
  fields: {
    publisher: 'Publisher',
    publisherShort: 'Short name',
    contact: 'Contact',
    licence: 'Licence',
    disclaimer: 'Disclaimer',
    about: 'About text',
  },
  hints: {
    publisher: 'The name in “Published by …” on every page.',
    publisherShort: 'Where there is little room.',
    contact:
      'A mail address, to which corrections go, or an address that begins with https://. Blank means that there is none.',
    licence: 'A sentence, or the address of the licence.',
    disclaimer: 'Stands below every matrix.',
    about: 'Who you are and why you publish: for readers who know nothing of you.',
  },
  levels: {
    title: 'Levels of concern',
    lead: 'The keys and the order are fixed, so that files can be compared; the words and the definitions are yours. The legend of a publication prints them as here.',
    key: 'Key in files: {key}',
    word: 'Word',
    definition: 'Definition, in one sentence',
    off: 'Switched off',
    offHint:
      'It cannot be chosen anew. Cells that hold it keep it, and the gate warns of them; it leaves the legend unless a row holds it.',
    always: 'This one cannot be switched off: it is what a level is that nobody has judged.',
    nameOf: '{level}: {field}',
  },
  save: 'Save the settings',
  busy: 'Working …',
  saved: 'Saved. The next candidate takes it.',
  theirs: 'Saved meanwhile by somebody else:',
  theirsBlank: 'nothing',
  trouble: 'The server did not answer. Nothing was lost; try again.',
} as const
