import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeInvitationMail, writeResetMail } from './mails'
import { canSendMail, createSendMail } from './send-mail'

afterEach(() => vi.unstubAllEnvs())

const LINK = 'https://course.example.edu/teach/reset/abc'

describe('a mail', () => {
  it('reaches the mail server with sender, receiver and the whole link', async () => {
    const server = await openMailServer()
    const mail = { smtpUrl: `smtp://127.0.0.1:${server.port}?ignoreTLS=true`, from: 'course@example.edu' }
    await createSendMail({ mail })(writeResetMail({ to: 'kim@example.edu', link: LINK }))
    const received = server.received.join('')
    server.close()
    expect(received).toContain('MAIL FROM:<course@example.edu>')
    expect(received).toContain('RCPT TO:<kim@example.edu>')
    expect(received).toContain(LINK)
  })

  it('that cannot be sent is a failure for its caller, and not a silence', async () => {
    const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const mail = { smtpUrl: 'smtp://127.0.0.1:1', from: 'course@example.edu' }
    const sending = createSendMail({ mail })({ to: 'a@example.edu', subject: 's', text: 't' })
    await expect(sending).rejects.toThrow()
    log.mockRestore()
  })

  it('holds no line break of a name in its subject', () => {
    const { subject } = writeInvitationMail({
      to: 'a@example.edu',
      link: LINK,
      from: 'Eve\r\nBcc: all@example.edu',
    })
    expect(subject).toBe('Eve Bcc: all@example.edu invites you to teach with the course')
  })

  it('can be sent in production only by a mail server, else into the log', () => {
    const mail = { smtpUrl: 'smtp://127.0.0.1', from: 'course@example.edu' }
    expect([canSendMail({ mail }), canSendMail({ mail: null })]).toEqual([true, true])
    vi.stubEnv('NODE_ENV', 'production')
    expect([canSendMail({ mail }), canSendMail({ mail: null })]).toEqual([true, false])
  })
})

/** Says yes to everything and keeps what it was told. */
async function openMailServer() {
  const received: string[] = []
  const answer = (socket: Socket) => {
    let isBody = false
    socket.write('220 here\r\n')
    socket.on('data', (chunk) => {
      const text = String(chunk)
      received.push(text)
      if (isBody && !text.endsWith('\r\n.\r\n')) return
      if (isBody) isBody = false
      else if (text.startsWith('DATA')) isBody = true
      socket.write(isBody ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 well\r\n')
    })
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { received, port: (server.address() as AddressInfo).port, close: () => server.close() }
}
