import { useEffect, useState } from 'react'
import type { Kept } from '@/lib/domain/layout/saved-view'
import type { LayoutCalls } from '../model/layout/layout-calls'
import { layoutKeeper } from '../model/layout/layout-keeper'

/** Keeps on the server what has changed of a layout, also where the page is left right away. */
export function useKeeping(kept: Kept, { keep }: Pick<LayoutCalls, 'keep'>) {
  const [keeper] = useState(() => layoutKeeper(kept, keep))
  useEffect(() => keeper.want(kept), [keeper, kept])
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') keeper.flush()
    }
    window.addEventListener('pagehide', keeper.flush)
    window.addEventListener('online', keeper.flush)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      keeper.flush()
      window.removeEventListener('pagehide', keeper.flush)
      window.removeEventListener('online', keeper.flush)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [keeper])
}
