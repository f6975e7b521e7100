import type { z } from 'zod'
import { checkStory } from './check-story'
import { StoryParts } from './story-parts.schema'

/** A conversation, or a stretch of care, that branches by what is said: one YAML file, no code. */
export const StorySource = StoryParts.superRefine(checkStory)
export type StorySource = z.infer<typeof StorySource>
