/** Reads text aloud with a voice of the device. Only voices that work without the network are used. */
export type Speech = {
  readonly say: (text: string, ended: () => void) => void
  readonly stop: () => void
}

/** Gives undefined where the device has no speech. */
export function findSpeech(): Speech | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined
  return {
    say: (text, ended) => {
      speechSynthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(text)
      const voice = speechSynthesis.getVoices().find((one) => one.localService && one.lang.startsWith('en'))
      if (voice) utterance.voice = voice
      utterance.lang = 'en-GB'
      utterance.onend = ended
      utterance.onerror = ended
      speechSynthesis.speak(utterance)
    },
    stop: () => speechSynthesis.cancel(),
  }
}
