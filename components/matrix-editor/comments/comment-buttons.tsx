import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { ToolbarButton } from '../toolbar-button'
import { useCommenting } from './comments-context'
import { unreadIn } from './news'
import type { useCommentPanel } from './use-comment-panel'

/** Above the grid: the comments of the selected cell, and what is new. */
export function CommentButtons({ talk }: { talk: ReturnType<typeof useCommentPanel> }) {
  const words = useEditor().source.words.editor.comments
  const unread = unreadIn(useCommenting().marks)
  const { openSelected, openNews } = talk
  return (
    <>
      <ToolbarButton
        label={words.button}
        off={openSelected === null}
        onClick={() => openSelected?.()}
      />
      <ToolbarButton
        label={unread > 0 ? fill(words.newsCount, { n: unread }) : words.news}
        onClick={openNews}
      />
    </>
  )
}
