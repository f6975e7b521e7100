import { loadMachine } from '#machines/load-machine'
import { layOutMachine } from '#server/journeys/lay-out-machine'
import { loadJourney, loadJourneys } from '#server/journeys/load-journey'

type Context = { readonly params: Promise<{ readonly case: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => loadJourneys().map(({ id }) => ({ case: id }))

/** One case as plain values with its drawn map: what a browser opens it from. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const journey = loadJourney((await params).case)
  return Response.json({ journey, lanes: layOutMachine(await loadMachine(journey)) })
}
