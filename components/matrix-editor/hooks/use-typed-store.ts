import { useMemo } from 'react'
import { openTypedStore } from '../kept/typed-store'

/** What somebody is typing in the cells of a matrix, kept in the browser. */
export const useTypedStore = (person: string, assembly: string) =>
  useMemo(() => openTypedStore({ person, assembly }), [person, assembly])
