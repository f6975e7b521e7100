import type { Ruling } from '../ruling'
import type { AmlCategory, MrdResult } from './aml-findings'

/** `mrd` is present where it qualifies the category: in CR, CRh and CRi, when it is known. */
export type AmlRuling = Ruling & { readonly category: AmlCategory; readonly mrd?: MrdResult }
