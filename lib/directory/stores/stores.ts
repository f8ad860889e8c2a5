import type { DirectoryName } from '@/lib/domain/directory-entry'
import { instrumentKinds, instruments } from './instruments'
import { organizations } from './organizations'
import { proponents } from './proponents'
import type { Store } from './store'
import { areas, themes } from './themes'

/** Each list of the directory, by its name. */
export const stores: { readonly [N in DirectoryName]: Store<N> } = {
  themes,
  areas,
  organizations,
  proponents,
  'instrument-kinds': instrumentKinds,
  instruments,
}
