import { openStoreAt } from '#server/store/open-store'
import { acceptFacts } from '#server/records/accept-facts'
const s = await openStoreAt({ kind: 'sqlite', file: '/tmp/demo-test/course.db' })
const l = await s.db.selectFrom('learner').select(['id', 'classId', 'alias']).where('alias', '=', 'Merle').executeTakeFirstOrThrow()
console.log(await acceptFacts(s, l, [{ id: Date.now().toString(16).padStart(32, '0'), kind: 'quiz.started', at: Date.now(), moduleId: 'm1-what-remission-means', attemptNo: 1 }]))
await s.close()
