import { useEffect } from 'react'
import { fillCount } from '../../ui/fill'
import { type Copied, copyOf } from '../model/clipboard/copy-of'
import { usePasting } from './use-pasting'
import { useStable } from './use-stable'

type Parts = Parameters<typeof usePasting>[0] & Parameters<typeof copyOf>[1]

/** Whether the keys of the clipboard are meant for the grid: no field, no text selected in it. */
function isForGrid(): boolean {
  const active = document.activeElement
  if (!active?.closest('[role="grid"]') || active.closest('input, textarea')) return false
  return document.getSelection()?.isCollapsed ?? true
}

type Handlers = {
  onCopy: (event: ClipboardEvent) => void
  onPaste: (event: ClipboardEvent) => void
}

function useClipboardEvents({ onCopy, onPaste }: Handlers) {
  useEffect(() => {
    const handlers = { copy: onCopy, cut: onCopy, paste: onPaste }
    document.addEventListener('copy', handlers.copy)
    document.addEventListener('cut', handlers.cut)
    document.addEventListener('paste', handlers.paste)
    return () => {
      document.removeEventListener('copy', handlers.copy)
      document.removeEventListener('cut', handlers.cut)
      document.removeEventListener('paste', handlers.paste)
    }
  }, [onCopy, onPaste])
}

async function writeToBrowser({ types }: Copied) {
  const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })])
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}

async function readFromBrowser() {
  const items = await navigator.clipboard.read()
  const textOf = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type))
    return item ? (await item.getType(type)).text() : ''
  }
  return { html: await textOf('text/html'), text: await textOf('text/plain') }
}

/** Copying, cutting and pasting the selected cells, by the browser's own events. */
export function useClipboard(parts: Parts) {
  const { selection, acts, setting, source } = parts
  const words = source.words.editor.clipboard
  const { plan, take, confirm, close } = usePasting(parts)

  const done = (isCut: boolean, { count }: Copied) => {
    acts.say(fillCount(words[isCut ? 'cutDone' : 'copied'], count))
    if (isCut) acts.clear()
  }
  const onCopy = useStable((event: ClipboardEvent) => {
    if (!isForGrid() || !event.clipboardData || selection.editing || !selection.cell) return
    event.preventDefault()
    const copied = copyOf(acts.here(), parts)
    for (const [type, data] of Object.entries(copied.types)) {
      event.clipboardData.setData(type, data)
    }
    done(event.type === 'cut' && setting.mayEdit, copied)
  })
  const onPaste = useStable((event: ClipboardEvent) => {
    if (!isForGrid() || !event.clipboardData || selection.editing) return
    event.preventDefault()
    const { clipboardData: data } = event
    take({ html: data.getData('text/html'), text: data.getData('text/plain') })
  })
  useClipboardEvents({ onCopy, onPaste })

  /** For a button; where the browser refuses it, it says which keys do the same. */
  const press = async (act: 'copy' | 'cut' | 'paste') => {
    try {
      if (act === 'paste') return take(await readFromBrowser())
      const copied = copyOf(acts.here(), parts)
      await writeToBrowser(copied)
      done(act === 'cut', copied)
    } catch {
      acts.say(words.useKeys)
    }
  }
  return { plan, confirm, close, press }
}
