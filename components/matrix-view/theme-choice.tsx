import styles from '@/components/ui/theme-switch.module.css'

type Props = { words: Record<'label' | 'device' | 'light' | 'dark', string> }

/** Light, dark or what the device asks for; the script of the public pages shows it and does it. */
export function ThemeChoice({ words }: Props) {
  return (
    <label className={styles.switch} data-themes="" hidden suppressHydrationWarning>
      <span className="visually-hidden">{words.label}</span>
      <select>
        <option value="device">{words.device}</option>
        <option value="light">{words.light}</option>
        <option value="dark">{words.dark}</option>
      </select>
    </label>
  )
}
