const STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-inline-size:40rem;margin-block:3rem;margin-inline:auto;padding-inline:1rem;',
  'font:1.0625rem/1.5 system-ui,sans-serif}',
].join('')

/** `more` is of our own making, and may hold markup. */
type PlainPage = { title: string; body: string; more?: string; link: string }

/** A page that stands where nothing else does: it asks for no file and runs no script. */
export const plainPage = ({ title, body, more = '', link }: PlainPage): string =>
  [
    `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${body}</p>`,
    `${more}<p><a href="/">${link}</a></p></main></body></html>\n`,
  ].join('')
