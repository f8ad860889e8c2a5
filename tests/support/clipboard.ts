import type { Page } from '@playwright/test'

type Types = { html?: string; text?: string }

/** Pastes what another program put on the clipboard, as the browser hands it over. */
export const pasteFrom = (page: Page, { html = '', text = '' }: Types) =>
  page.evaluate(
    ([asHtml, asText]) => {
      const clipboardData = new DataTransfer()
      if (asHtml) clipboardData.setData('text/html', asHtml)
      if (asText) clipboardData.setData('text/plain', asText)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    [html, text] as const,
  )
