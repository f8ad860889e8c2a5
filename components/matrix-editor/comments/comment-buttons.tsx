import { useEditor } from '../editor-context'
import { ToolbarButton } from '../toolbar-button'
import { NewsButton } from './news-button'
import type { useCommentPanel } from './use-comment-panel'

/** Above the grid: the comments of the selected cell, and what is new. */
export function CommentButtons({ talk }: { talk: ReturnType<typeof useCommentPanel> }) {
  const words = useEditor().source.words.editor.comments
  const { openSelected, openNews } = talk
  return (
    <>
      <ToolbarButton
        label={words.button}
        off={openSelected === null}
        onClick={() => openSelected?.()}
      />
      <NewsButton onPress={openNews} />
    </>
  )
}
