declare module 'vnu-jar' {
  const vnuJar: { vnu: { check: (args: string[]) => Promise<string> } }
  export default vnuJar
}
