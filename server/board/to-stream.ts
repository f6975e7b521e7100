/** A body that is sent as it comes. Text by text is fetched as the reader takes it; `cancel` is told when it has left. */
export function toStream(texts: AsyncGenerator<string>, cancel: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel,
  })
}
