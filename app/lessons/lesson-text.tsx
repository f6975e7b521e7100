import type { Course } from '#server/course/load-course'
import type { CourseModule } from '#server/course/load-module'
import { makeAnchors } from '#server/course/mdx/anchors'
import { factMarkers } from '#server/course/mdx/fact-markers'
import { glossaryLinks, makeNeedles } from '#server/course/mdx/glossary-links'
import { findGuideScreen } from '#server/course/registers'
import { FigureSlot } from '#ui/figures/figure-slot'
import { Caution, ContentNote, Example, KeyPoints, Say, Sensitive } from '#ui/lesson/blocks'
import { Facts } from '#ui/lesson/facts'
import { Term } from '#ui/lesson/term'
import { LessonBody } from '../lesson-body'
import { CheckSlot } from './check-slot'

type LessonTextProps = { readonly course: Course; readonly module: CourseModule }

/** The lesson's prose with its source marks, glossary words, figures and checks. */
export function LessonText({ course, module }: LessonTextProps) {
  const plugins = [factMarkers({ anchorOf: makeAnchors() }), glossaryLinks(makeNeedles(course.glossary))]
  const components = {
    Term,
    Figure: (props: { name?: string; facts?: string }) => (
      <FigureSlot {...props} page={`/lessons/${module.id}/facts`} />
    ),
    Example,
    Say,
    KeyPoints,
    Caution,
    ContentNote,
    Sensitive,
    Check: ({ id }: { id: string }) => <CheckSlot module={module} id={id} />,
    Facts: ({ ids, anchor }: { ids: string; anchor?: string }) => (
      <Facts
        ids={ids}
        page={`/lessons/${module.id}/facts`}
        other={findGuideScreen(module, ids.split(' '))}
        {...(anchor ? { anchor } : {})}
      />
    ),
  }
  return <LessonBody source={module.lesson.source} plugins={plugins} components={components} />
}
