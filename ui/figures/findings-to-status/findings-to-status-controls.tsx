import { Choice } from '../controls/choice'
import { Reserve } from '../controls/reserve'
import {
  type Counts,
  chooseStart,
  countsFound,
  type Findings,
  findPictures,
  type Marker,
  markers,
  type Picture,
  type Specimen,
  type Start,
  specimens,
  starts,
} from './findings'
import { countNames, markerNames, pictureNames, specimenNames, startNames, words } from './words'

type ControlsProps = {
  readonly findings: Findings
  readonly onFindings: ((findings: Findings) => void) | undefined
}

function list<V extends string>(values: readonly V[], names: Record<V, string>) {
  return values.map((value) => ({ value, label: names[value] }))
}

export function FindingsToStatusControls({ findings, onFindings }: ControlsProps) {
  return (
    <Reserve live={onFindings !== undefined}>
      <Choice
        name="findings-start"
        legend={words.start}
        options={list(starts, startNames)}
        value={findings.start}
        {...(onFindings && { onChange: (start: Start) => onFindings(chooseStart(findings, start)) })}
      />
      <NowChoices findings={findings} onFindings={onFindings} />
    </Reserve>
  )
}

function NowChoices({ findings, onFindings }: ControlsProps) {
  const { start, picture, marker, specimen, counts } = findings
  const set = (change: Partial<Findings>) => onFindings?.({ ...findings, ...change })
  if (start === 'treated-first')
    return (
      <Choice
        name="findings-specimen"
        legend={words.specimen}
        options={list(specimens, specimenNames)}
        value={specimen}
        {...(onFindings && { onChange: (value: Specimen) => set({ specimen: value }) })}
      />
    )
  if (start === 'leukaemia')
    return (
      <Choice
        name="findings-counts"
        legend={words.counts}
        options={list(countsFound, countNames)}
        value={counts}
        {...(onFindings && { onChange: (value: Counts) => set({ counts: value }) })}
      />
    )
  return (
    <>
      <Choice
        name="findings-picture"
        legend={words.picture}
        options={list(findPictures(start), pictureNames)}
        value={picture}
        {...(onFindings && { onChange: (value: Picture) => set({ picture: value }) })}
      />
      <Choice
        name="findings-marker"
        legend={words.marker}
        options={list(markers, markerNames)}
        value={marker}
        {...(onFindings && { onChange: (value: Marker) => set({ marker: value }) })}
      />
    </>
  )
}
