import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { ToolbarButton } from '../toolbar-button'
import { useCommenting } from './comments-context'
import { unreadIn } from './news'

/** Leads to what is new, and says how much that is. */
export function NewsButton({ onPress }: { onPress: () => void }) {
  const words = useEditor().source.words.editor.comments
  const unread = unreadIn(useCommenting().marks)
  const label = unread > 0 ? fill(words.newsCount, { n: unread }) : words.news
  return <ToolbarButton label={label} onClick={onPress} />
}
