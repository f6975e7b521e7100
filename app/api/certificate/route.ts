import {
  CertificateRequest,
  issueCertificate,
  readCertificateStanding,
} from '#server/evidence/issue-certificate'
import { readJson } from '#server/http/read-json'
import { requireLearner } from '#server/rights/require-learner'
import { openStore } from '#server/store/open-store'
import { answer } from '../answer'

/** The certificate of the learner whose device asks, or the modules that are still missing. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async () => {
    const store = await openStore()
    const learner = await requireLearner(store, request.headers)
    return issueCertificate(store, learner, await readJson(request, CertificateRequest), Date.now())
  })
}

/** Whether the learner whose device asks has a certificate, can have one made out, or what is still missing. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const store = await openStore()
    return readCertificateStanding(store, await requireLearner(store, request.headers), Date.now())
  })
}
