import type { CallDoor, DoorAnswer } from '@/components/account/door'

const textIn = (body: unknown, name: 'message' | 'where'): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined
  const value: unknown = Reflect.get(body, name)
  return typeof value === 'string' ? value : undefined
}

/**
 * The one door for writes, as a browser calls it.
 * @param trouble the sentence for a server that does not answer
 */
export function callDoor(trouble: string): CallDoor {
  return async (verb, input): Promise<DoorAnswer> => {
    try {
      const response = await fetch(`/api/staff/${verb}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      const body: unknown = await response.json()
      if (response.ok) return { done: true, value: body }
      return {
        done: false,
        message: textIn(body, 'message') ?? trouble,
        where: textIn(body, 'where'),
      }
    } catch {
      return { done: false, message: trouble, where: undefined }
    }
  }
}
