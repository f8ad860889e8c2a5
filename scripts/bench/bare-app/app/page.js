export default function Page() {
  return <p>As little as Next can serve.</p>
}
