import styles from './join.module.css'
import { words } from './words'

export function WhatClassSees() {
  return (
    <section className={`${styles.section} ${styles.sees}`} aria-labelledby="sees">
      <h2 id="sees">{words.sees.title}</h2>
      <ul>
        {words.sees.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h3>{words.sees.never}</h3>
      <ul>
        {words.sees.neverItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.sees.leave}</p>
    </section>
  )
}
