import { useState } from 'react'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Fields that somebody edits while others may too. When what is stored changes, what was not touched
 * follows it and what was typed stays, to be saved against what is stored now.
 * @param stored the fields as they are stored, as the server told last
 */
export function useEdited<T extends Readonly<Record<string, unknown>>>(stored: T) {
  const [base, setBase] = useState(stored)
  const [values, setValues] = useState(stored)
  if (!same(base, stored)) {
    const touched = Object.entries(values).filter(([name, value]) => !same(value, base[name]))
    setBase(stored)
    setValues({ ...stored, ...Object.fromEntries(touched) })
  }
  const set = (name: keyof T, value: unknown) => setValues((all) => ({ ...all, [name]: value }))
  const names = Object.keys(values).filter((name) => !same(values[name], base[name]))
  const part = (of: T) => Object.fromEntries(names.map((name) => [name, of[name]]))
  return { values, set, changed: names.length > 0, before: part(base), after: part(values) }
}
