export type Stream = 'imaging' | 'blood' | 'tissue' | 'exam' | 'symptoms'
export type Cancer = 'bowel' | 'lymphoma' | 'leukaemia'

/** How far this stream is leaned on when the response to treatment of this cancer is judged. */
export type Weight = 'leads' | 'adds' | 'now-and-then'

export const streams: readonly Stream[] = ['imaging', 'blood', 'tissue', 'exam', 'symptoms']
export const cancers: readonly Cancer[] = ['bowel', 'lymphoma', 'leukaemia']
export const firstStream: Stream = 'imaging'
export const firstCancer: Cancer = 'lymphoma'

export const facts = ['M1-F08', 'M1-F09', 'M1-F12', 'M1-F14', 'M1-F16'] as const

const weights: Record<Cancer, Record<Stream, Weight>> = {
  bowel: { imaging: 'leads', blood: 'adds', tissue: 'now-and-then', exam: 'adds', symptoms: 'adds' },
  lymphoma: { imaging: 'leads', blood: 'adds', tissue: 'now-and-then', exam: 'adds', symptoms: 'adds' },
  leukaemia: { imaging: 'now-and-then', blood: 'leads', tissue: 'leads', exam: 'adds', symptoms: 'adds' },
}

export const findWeight = (cancer: Cancer, stream: Stream): Weight => weights[cancer][stream]
