import styles from './body-map.module.css'

const half =
  'M100 6C84 6 77 18 77 32C77 44 82 53 88 58L88 66C86 73 78 76 66 79C52 83 45 91 43 106L36 160C34 178 28 196 24 214C23 220 31 224 34 217C40 200 47 182 50 164L60 122C62 140 64 152 62 170C60 186 56 196 56 212C56 244 64 268 66 294C68 318 68 344 70 372C70 380 66 384 64 388C64 393 82 393 86 389C88 384 86 376 87 368C90 342 92 318 93 296L98 230H100'

/** One outline for anyone: half of it drawn, and mirrored, with the organs in faint lines. */
export function BodyOutline() {
  return (
    <svg className={styles.outline} viewBox="0 0 200 400" aria-hidden="true">
      <path d={half} className={styles.skin} />
      <path d={half} className={styles.skin} transform="matrix(-1 0 0 1 200 0)" />
      <g className={styles.organ}>
        <path d="M84 27C84 16 93 13 100 13S116 16 116 27C116 36 108 38 100 38S84 36 84 27Z" />
        <path d="M92 92C80 92 70 108 70 128C70 138 76 140 84 136C92 133 94 128 94 118Z" />
        <path d="M108 92C120 92 130 108 130 128C130 138 124 140 116 136C108 133 106 128 106 118Z" />
        <path d="M70 150C84 142 106 146 118 150C112 158 100 162 92 172C82 176 70 168 70 150Z" />
        <path d="M74 222V190C74 182 82 182 90 184H112C122 182 126 186 126 194V216C126 224 114 222 108 228C102 232 100 240 100 246" />
        <path d="M74 240L80 262M122 250V300M78 250V300" />
      </g>
    </svg>
  )
}
