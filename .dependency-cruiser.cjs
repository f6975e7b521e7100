/** The import rule of docs/architecture.md: data flows from content and rules to machines to screens. */
const MAY_IMPORT = {
  domain: [],
  modules: ['domain'],
  machines: ['domain'],
  browser: ['domain', 'machines'],
  ui: ['domain', 'machines', 'browser'],
  server: ['domain', 'modules', 'machines'],
}
const FOLDERS = ['app', 'modules', 'domain', 'machines', 'ui', 'browser', 'server', 'scripts', 'e2e', 'bench']
const PACKAGES = { domain: ['zod', 'ts-fsrs'], machines: ['xstate'] }
const TESTS = '\\.test\\.tsx?$|/testing/|^(machines|server/journeys)/proof/'

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `${folder} may import ${[folder, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: TESTS },
  to: { path: `^(${FOLDERS.filter((one) => one !== folder && !allowed.includes(one)).join('|')})/` },
}))

const packageRules = Object.entries(PACKAGES).map(([folder, allowed]) => ({
  name: `${folder}-packages`,
  comment: `${folder} stays pure: ${allowed.join(', ')} and nothing else from outside`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: TESTS },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-unknown'],
    pathNot: `node_modules/(${allowed.join('|')})/`,
  },
}))

const order = (from, refused) => ({
  name: `domain-${from}-leans-down`,
  comment: 'Inside domain, a folder leans on course and on the folder below it only',
  severity: 'error',
  from: { path: `^domain/${from}/`, pathNot: TESTS },
  to: { path: `^domain/(${refused.join('|')})/` },
})

module.exports = {
  forbidden: [
    ...folderRules,
    ...packageRules,
    order('course', ['assessment', 'response', 'patient', 'journey', 'progress']),
    order('assessment', ['response', 'patient', 'journey', 'progress']),
    order('response', ['assessment', 'patient', 'journey', 'progress']),
    order('patient', ['assessment', 'journey', 'progress']),
    order('journey', ['progress']),
    order('progress', ['response', 'patient', 'journey']),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: 'server-only' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
