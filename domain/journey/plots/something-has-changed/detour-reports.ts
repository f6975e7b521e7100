import type { ReportPanel } from '../../evidence-panel'
import type { NextTest } from './next-test'

const detours: Readonly<Record<NextTest, Readonly<Record<string, string>>>> = {
  tissue: {
    image: 'Further scans: no other finding. They do not say what the first one is.',
    wait: 'The same test some weeks later: the finding is still there and no clearer. The symptoms are the same or worse.',
    treat: 'The oncologist writes: no treatment without a sample; it could be something else.',
  },
  image: {
    tissue: 'The surgeon writes: a sample of what? Nothing has been located yet.',
    wait: 'A third CEA, four weeks later: higher again. A scan is now arranged.',
    treat: 'The oncologist writes: a marker is not treated; first find out where it comes from.',
  },
  wait: {
    image: 'Scan without a question: a cyst of the kidney, which now has to be explained as well.',
    tissue:
      'The doctor who takes samples writes: a needle here would risk more than it could tell. Please wait for the agreed test.',
    treat: 'The oncologist writes: there is nothing to treat.',
  },
}

/** What comes of asking for a test that does not answer the question; shown to those who did. */
export function detourReports(next: NextTest, month: number): readonly ReportPanel[] {
  return Object.entries(detours[next]).map(([option, line]) => ({
    kind: 'report',
    id: `detour-${option}`,
    title: 'What you asked for',
    month,
    lines: [line],
    when: [{ decision: 'next-test', options: [option] }],
  }))
}
