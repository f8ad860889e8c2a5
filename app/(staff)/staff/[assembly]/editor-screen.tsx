'use client'

import { useState } from 'react'
import { MatrixEditor } from '@/components/matrix-editor/matrix-editor'
import type { MatrixEditorProps } from '@/components/matrix-editor/matrix-editor-props'
import { callsOfComments, callsOfLayout, editorCalls } from './editor-calls'
import { liveCalls } from './live-calls'

type Props = Omit<
  MatrixEditorProps,
  'calls' | 'live' | 'commentCalls' | 'layoutCalls' | 'signInAddress' | 'onView'
>

/** Changes the query of the address; the issue behind its # stays, unless another is given. */
function keepInAddress(changed: Readonly<Record<string, string | null>>, slug?: string) {
  const query = new URLSearchParams(window.location.search)
  for (const [name, value] of Object.entries(changed)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  const place = slug ? `#${slug}` : window.location.hash
  const whole = query.size > 0 ? `?${query}` : window.location.pathname
  window.history.replaceState(null, '', `${whole}${place}`)
}

/** The editor with its way to the server. */
export function EditorScreen(props: Props) {
  const { key } = props.draft.assembly
  const [calls] = useState(() => editorCalls(key, props.person))
  const [commentCalls] = useState(() => callsOfComments(key, props.person))
  const [live] = useState(() => liveCalls(key, props.words.editor.live.crowded))
  const [layoutCalls] = useState(() => ({
    ...callsOfLayout(key, props.person),
    onOpened: (saved: string | null, q: string | null) => keepInAddress({ saved, q }),
  }))
  return (
    <MatrixEditor
      {...props}
      calls={calls}
      live={live}
      commentCalls={commentCalls}
      layoutCalls={layoutCalls}
      signInAddress={`/sign-in?next=${encodeURIComponent(`/staff/${key}`)}`}
      onView={(view, slug) => keepInAddress({ view }, slug)}
    />
  )
}
