type Props = {
  left: string
  right: string
  /** what is shown of the matrix, where that is not all of it */
  filter?: string | null
}

/** A text as a CSS string: nothing in it can end the string or the style. */
const cssString = (text: string) =>
  `"${text.replace(/[^\p{L}\p{N} .,:;·/()-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`

/** The running head and the page numbers of paper. */
export function PrintHead({ left, right, filter = null }: Props) {
  const font = 'font: 7.5pt/1.2 Georgia, serif; color: #444'
  return (
    <style>{`@page { size: landscape; margin: 15mm 10mm 13mm;
  @top-left { content: ${cssString(left)}; ${font} }
  @top-right { content: ${cssString(right)}; ${font} }
  @bottom-left { content: ${cssString(filter ?? '')}; ${font} }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} } }`}</style>
  )
}
