const paths = {
  hear: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.2a4 4 0 010 5.6M15.2 5a7 7 0 010 10',
  close: 'M5 5l10 10M15 5L5 15',
}

type Props = {
  icon: keyof typeof paths
  label: string
  /** The key that does the same. */ shortcut: string
  onClick: () => void
}

/** A button that is drawn; what it does and its key are said by its title. */
export function IconButton({ icon, label, shortcut, onClick }: Props) {
  return (
    <button
      type="button"
      className="ic"
      onClick={onClick}
      aria-label={label}
      title={`${label} (${shortcut})`}
    >
      <svg
        viewBox="0 0 20 20"
        width="20"
        height="20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      >
        <path d={paths[icon]} />
      </svg>
    </button>
  )
}
