import type { Refused } from '@/components/account/door'
import form from '@/components/ui/form.module.css'

type Props = { id?: string | undefined; refused: Refused; said: string }

/** What came of the last thing that was done: a sentence in either case. */
export function Outcome({ id, refused, said }: Props) {
  return (
    <>
      <p role="alert" id={id} className={form.fault}>
        {refused?.message}
      </p>
      <p role="status" className={said === '' ? undefined : form.notice}>
        {said}
      </p>
    </>
  )
}
