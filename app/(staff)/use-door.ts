import { useRouter } from 'next/navigation'
import { callDoor } from './call-door'

/**
 * The door for writes, and the way to read the page anew once something was written.
 * @param trouble the sentence for a server that does not answer
 */
export function useDoor(trouble: string) {
  const router = useRouter()
  return { call: callDoor(trouble), refresh: () => router.refresh() }
}
