import type { ReactNode } from 'react'
import type { Course } from '#server/course/load-course'
import type { CourseModule } from '#server/course/load-module'
import { makeAnchors } from '#server/course/mdx/anchors'
import { factMarkers } from '#server/course/mdx/fact-markers'
import { glossaryLinks, makeNeedles } from '#server/course/mdx/glossary-links'
import { findLessonPassage } from '#server/course/registers'
import { FigureSlot } from '#ui/figures/figure-slot'
import { NumbersGate } from '#ui/guide/numbers-gate'
import { RedFlagList } from '#ui/guide/red-flag-list'
import { Screen } from '#ui/guide/screen'
import { ScreenNote } from '#ui/guide/screen-note'
import { TeachBackCard } from '#ui/guide/teach-back-card'
import { Facts } from '#ui/lesson/facts'
import { Term } from '#ui/lesson/term'
import { LessonBody } from '../lesson-body'

type GuideTextProps = { readonly course: Course; readonly module: CourseModule }

/** The screens of a guide, each with its place among the others. */
export function GuideText({ course, module }: GuideTextProps) {
  const plugins = [factMarkers({ anchorOf: makeAnchors() }), glossaryLinks(makeNeedles(course.glossary))]
  return (
    <LessonBody source={module.guide.source} plugins={plugins} components={guideComponents(course, module)} />
  )
}

function guideComponents(course: Course, module: CourseModule) {
  const screens = module.guide.outline
  return {
    Facts: ({ ids, anchor }: { ids: string; anchor?: string }) => (
      <Facts
        ids={ids}
        page={`/lessons/${module.id}/facts`}
        other={findLessonPassage(module, ids.split(' '))}
        {...(anchor ? { anchor } : {})}
      />
    ),
    Term,
    Figure: (props: { name?: string; facts?: string }) => (
      <FigureSlot {...props} page={`/lessons/${module.id}/facts`} />
    ),
    RedFlags: () => <RedFlagList redFlags={course.redFlags} />,
    Screen: ({ id, children }: { id: string; children: ReactNode }) => {
      const at = screens.findIndex((screen) => screen.id === id)
      const screen = screens[at]
      if (!screen) return null
      return (
        <Screen
          id={id}
          title={screen.title}
          at={at + 1}
          of={screens.length}
          before={screens[at - 1]?.id}
          after={screens[at + 1]?.id ?? 'end'}
          clinical={passageAddress(module, screen.facts)}
        >
          {children}
        </Screen>
      )
    },
    Note: ({ skipTo, children }: { skipTo?: string; children: ReactNode }) => (
      <ScreenNote past={skipTo ?? 'end'}>{children}</ScreenNote>
    ),
    TeachBack: ({ id }: { id: string }) => {
      const teachBack = module.teachBacks.find((one) => one.id === id)
      return teachBack ? <TeachBackCard teachBack={teachBack} /> : null
    },
    Numbers: ({ id }: { id: string }) => {
      const numbers = module.numbers.find((one) => one.id === id)
      const at = screens.findIndex((screen) => screen.numbers.includes(id))
      return numbers ? (
        <NumbersGate numbers={numbers} moduleId={module.id} after={screens[at + 1]?.id ?? 'end'} />
      ) : null
    },
  }
}

function passageAddress(module: CourseModule, facts: readonly string[]): string | undefined {
  const anchor = findLessonPassage(module, facts)
  return anchor && `/lessons/${module.id}#${anchor}`
}
