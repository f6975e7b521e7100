// Imports nothing but Node's own modules: it runs before anything is installed.
const NEEDED = [20, 9]

/** Ends the command with one line when Node is too old for the course. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  stop(
    `This course needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Install a current Node and run the command again.`,
  )
}

/** @returns {never} */
export function stop(message, status = 1) {
  process.stderr.write(`${message}\n`)
  process.exit(status)
}
