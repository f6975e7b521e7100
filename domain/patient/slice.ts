/**
 * A drawn slice with at most one lesion in it, everything in millimetres from the upper left corner. `outline` and
 * `lesion` are closed lines through their points, `marks` open ones: vessels, a fissure, the bones beside. `long` and
 * `short` are the ends of the two diameters: the longest, and the longest at right angles to it. Where nothing is seen
 * any more `lesion` is empty and the diameters are points at its place; where it is `isFaint` it has no edge to
 * measure from.
 */
export type Slice = {
  readonly id: string
  readonly label: string
  readonly organ: SliceOrgan
  readonly widthMm: number
  readonly heightMm: number
  readonly outline: readonly Point[]
  readonly marks: readonly (readonly Point[])[]
  readonly lesion: readonly Point[]
  readonly isNode: boolean
  readonly isFaint: boolean
  readonly long: Diameter
  readonly short: Diameter
}

export type SliceOrgan = 'liver' | 'lung' | 'node' | 'adrenal'
export type Diameter = readonly [Point, Point]
export type Point = { readonly x: number; readonly y: number }
