import { useMemo } from 'react'
import type { SetAside } from '@/lib/domain/draft'
import { fill } from '../ui/fill'
import { NewsButton } from './comments/news-button'
import { Talking } from './comments/talking'
import { useCommentPanel } from './comments/use-comment-panel'
import { EditorFoot } from './editor-foot'
import { EditorPanels } from './editor-panels'
import { EditorTools } from './editor-tools'
import { EditorTop } from './editor-top'
import { Grid } from './grid/grid'
import { pressesOf } from './hooks/presses-of'
import { useDirectory } from './hooks/use-directory'
import { useEditorActions } from './hooks/use-editor-actions'
import {
  type EditorBodyProps,
  type EditorParts,
  showCell,
  useEditorParts,
} from './hooks/use-editor-parts'
import { usePanels } from './hooks/use-panels'
import { headActs } from './layout/head-acts'
import { LayoutPanels } from './layout/layout-panels'
import { NoRows } from './layout/no-rows'
import styles from './matrix-editor.module.css'
import { removedIssues } from './model/matrix-rows'
import { readOnlyReason } from './model/view'
import { PhoneBody } from './phone/phone-body'
import { SidesNotice } from './sides-notice'
import { WhoIsHere } from './who-is-here'

function useSetting(
  props: EditorBodyProps,
  parts: EditorParts,
  lists: ReturnType<typeof useDirectory>,
) {
  const { draft, view, mayEdit } = props
  const { columns, mayAdd } = parts.shown
  const actions = useEditorActions(parts, props.calls)
  const { assembly, baseline } = draft
  const { source, typed } = parts
  const { adding, add } = lists
  return useMemo(
    () => ({
      source,
      typed,
      assemblyKey: assembly.key,
      body: assembly.body,
      view,
      mayEdit,
      mayAdd,
      columns,
      baseline,
      actions,
      adding,
      add,
    }),
    [source, typed, assembly, view, mayEdit, mayAdd, columns, baseline, actions, adding, add],
  )
}

/** Everything of the editor below the page's own frame. */
export function EditorBody(props: EditorBodyProps) {
  const { words, view, mayEdit, columns } = props
  const lists = useDirectory(props)
  const parts = useEditorParts(props, lists)
  const setting = useSetting(props, parts, lists)
  const { draft, groups, selection, issueOf, marks } = parts
  const { code } = props.draft.assembly
  const issue = issueOf(selection.cell?.row)
  const column = issue && columns.find(({ key }) => key === selection.cell?.column)
  const readOnly = issue && column ? readOnlyReason(column, issue, { view, mayEdit }) : null
  const removed = removedIssues(draft.issues)
  const { whole } = parts
  const show = (setAside: SetAside) => showCell({ ...setAside, after: null }, selection, props)
  const panels = usePanels({ ...parts, issue, column, show })
  const talk = useCommentPanel({
    ...{ selection, issue, column, columns, onView: props.onView, words },
    ...{ talk: props.talk, issues: draft.issues },
  })
  const here = { issue, column, readOnly, removed, person: props.person }
  const over = <EditorPanels {...parts} {...panels} {...here} commands={talk.commands} />
  if (whole.narrow) {
    const phone = { ...props, ...parts, loaded: props.draft, onSettle: panels.settleNext }
    return (
      <Talking setting={setting} comments={parts.comments} talk={talk} issues={draft.issues}>
        <PhoneBody {...phone} news={<NewsButton onPress={talk.openNews} />} />
        {over}
      </Talking>
    )
  }
  return (
    <Talking setting={setting} comments={parts.comments} talk={talk} issues={draft.issues}>
      <EditorTop
        {...props}
        draft={draft}
        loaded={props.draft}
        issue={issue}
        onSettle={panels.settleNext}
        onGoOn={whole.openIssue}
      />
      <WhoIsHere live={parts.live} issues={draft.issues} />
      {!mayEdit && <p className={styles.notice}>{words.editor.readOnly.role}</p>}
      {view === 'compare' && <SidesNotice issues={draft.issues} />}
      <EditorTools {...{ props, parts, panels, talk, issue, removed }} />
      <Grid
        label={fill(words.editor.grid, { code, view: words.editor.views[view] })}
        table={parts.shown.table}
        looks={parts.shown.looks}
        groups={groups}
        selected={selection.cell}
        tabStop={parts.tabStop}
        editing={selection.editing}
        marks={marks}
        onKeyDown={parts.onKeyDown}
        heads={headActs({ ...parts, words })}
        {...pressesOf(parts)}
      >
        <NoRows {...parts.shown} />
      </Grid>
      <EditorFoot
        {...{ column, readOnly, selection, spoken: parts.spoken, of: props }}
        covered={panels.panel !== null || talk.panel !== null}
      />
      {over}
      <LayoutPanels {...parts.shown} selection={selection} mayShare={mayEdit} />
    </Talking>
  )
}
