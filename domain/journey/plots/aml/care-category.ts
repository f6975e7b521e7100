import type { AmlCategory } from '../../../response/aml/aml-findings'
import type { ResponseCategory } from '../../journey-event'

/**
 * What an assessment of acute myeloid leukaemia means for the statechart of care, whose words are those of all cancers.
 *
 * CR, CRh and CRi are remissions: treatment to keep them may follow and only from them can a relapse be called, so
 * they are complete here. MLFS and PR are responses short of a remission: the plan goes on and the marrow or the counts
 * are looked at again. No response leaves the known disease where it was, with the second course still to come.
 * Refractory at the landmark, or a relapse, ends the plan that was followed, as progression does.
 *
 * @see Döhner 2022, Blood 140:1345, response criteria table
 */
export function careCategoryOf(category: AmlCategory): ResponseCategory {
  switch (category) {
    case 'CR':
    case 'CRh':
    case 'CRi':
      return 'CR'
    case 'MLFS':
    case 'PR':
      return 'PR'
    case 'NR':
      return 'SD'
    case 'REFRACTORY':
    case 'RELAPSE':
      return 'PD'
    case 'NE':
      return 'NE'
  }
}
