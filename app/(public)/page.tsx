import { en } from '@/lib/words/en'

const words = en.public.home

export default function HomePage() {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.empty}</p>
    </>
  )
}
