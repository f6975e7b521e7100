import { MDXRemote } from 'next-mdx-remote/rsc'
import type { ComponentProps } from 'react'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'

type Components = NonNullable<ComponentProps<typeof MDXRemote>['components']>

type LessonBodyProps = {
  readonly source: string
  readonly plugins: PluggableList
  readonly components: Components
}

/** The one file that knows the MDX renderer. Its text comes from our own repository, checked at build. */
export function LessonBody({ source, plugins, components }: LessonBodyProps) {
  return (
    <MDXRemote
      source={source}
      components={components}
      options={{
        mdxOptions: { remarkPlugins: [remarkGfm, ...plugins], rehypePlugins: [rehypeSlug], format: 'mdx' },
      }}
    />
  )
}
