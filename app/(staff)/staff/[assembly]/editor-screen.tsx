'use client'

import { useState } from 'react'
import { MatrixEditor } from '@/components/matrix-editor/matrix-editor'
import type { MatrixEditorProps } from '@/components/matrix-editor/matrix-editor-props'
import { editorCalls } from './editor-calls'
import { liveCalls } from './live-calls'

type Props = Omit<MatrixEditorProps, 'calls' | 'live' | 'signInAddress' | 'onView'>

function keepInAddress(view: string, slug?: string) {
  const place = slug ? `#${slug}` : window.location.hash
  window.history.replaceState(null, '', `?view=${view}${place}`)
}

/** The editor with its way to the server. */
export function EditorScreen(props: Props) {
  const { key } = props.draft.assembly
  const [calls] = useState(() =>
    editorCalls(key, props.person, props.words.editor.fault.unexpected),
  )
  const [live] = useState(() => liveCalls(key))
  return (
    <MatrixEditor
      {...props}
      calls={calls}
      live={live}
      signInAddress={`/sign-in?next=${encodeURIComponent(`/staff/${key}`)}`}
      onView={keepInAddress}
    />
  )
}
