import * as z from 'zod/mini'

/** `none`: not opened yet. */
const BoardStep = z.enum(['none', 'lesson', 'quiz', 'submitted', 'mastered'])
export type BoardStep = z.infer<typeof BoardStep>

/** `same-place`: at one place for long while active; `two-attempts`: handed in twice or more without mastery. */
const Trouble = z.enum(['same-place', 'two-attempts'])
export type Trouble = z.infer<typeof Trouble>

const BoardCell = z.object({
  step: BoardStep,
  /** The title of a lesson's section; empty elsewhere. */
  place: z.string(),
  attempts: z.int(),
  trouble: z.nullable(Trouble),
})
export type BoardCell = z.infer<typeof BoardCell>

const BoardRow = z.object({
  learnerId: z.string(),
  /** From 1, in the order of the list; shown where names are hidden. */
  number: z.int(),
  alias: z.string(),
  section: z.string(),
  /** Heard of within the last minutes. */
  isHere: z.boolean(),
  /** Place of the module of the latest sign among the modules; null before any. */
  at: z.nullable(z.int()),
  /** In the order of the modules. */
  cells: z.array(BoardCell),
})
export type BoardRow = z.infer<typeof BoardRow>

/** A class at one moment, without a single grade. `asOf` is the server's clock in epoch ms. */
export const Board = z.object({
  asOf: z.int(),
  modules: z.array(z.object({ id: z.string(), number: z.int(), title: z.string() })),
  rows: z.array(BoardRow),
})
export type Board = z.infer<typeof Board>

/** What a board became: the rows that differ and, in order, who is on it. */
export const BoardRows = z.object({ asOf: z.int(), rows: z.array(BoardRow), order: z.array(z.string()) })
export type BoardRows = z.infer<typeof BoardRows>

export const BoardBeat = z.object({ asOf: z.int() })
