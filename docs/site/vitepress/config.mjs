import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** In the order of the table in their first page. */
function examples() {
  const links = readFileSync(join(root, 'examples/index.md'), 'utf8').matchAll(/^\| \[.*\]\((.*)\/index\.md\)/gm)
  return [...links].map(([, name]) => `examples/${name}/index`)
}

/** The order of the sidebar. A page of docs that isn't named here comes at the end. */
const groups = [
  ['Start', ['index', 'docs/gradle', 'docs/kotlin', 'docs/ides', 'docs/sample']],
  ['Examples', ['examples/index', ...examples()]],
  ['Structs and regions', ['docs/types', 'layouts', 'docs/lifetime', 'docs/inspect']],
  ['Other languages', ['docs/languages', 'docs/cpp', 'docs/python', 'docs/csharp', 'docs/rust']],
  ['Other machines', ['docs/mirror']],
  ['Tools', ['docs/tools', 'docs/view']],
  ['Running it', ['docs/jdks', 'docs/packaging', 'docs/native-image', 'docs/containers', 'docs/application-servers', 'docs/compatibility', 'docs/troubleshooting']],
  ['Performance', ['docs/performance', 'benchmarks/RESULTS', 'benchmarks/LIMITS', 'benchmarks/index']],
  ['Project', ['SECURITY', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT']]
]

const pagesIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file.slice(0, -3)))

/** The first heading, without marks. */
const title = (page) => {
  if (page === 'index') return 'SharedStruct'
  const heading = readFileSync(join(root, page + '.md'), 'utf8').match(/^# (.*)$/m)
  return heading ? heading[1].replaceAll('`', '') : page
}

const item = (page) => ({ text: title(page), link: '/' + page.replace(/(^|\/)index$/, '$1') })

const named = groups.flatMap(([, pages]) => pages)
const others = [...pagesIn('.'), ...pagesIn('docs'), ...pagesIn('benchmarks')].filter((page) => !named.includes(page))
const sidebar = [...groups, ['More', others]]
  .map(([text, pages]) => ({ text, items: pages.filter((page) => existsSync(join(root, page + '.md'))).map(item) }))
  .filter((group) => group.items.length > 0)

/** As GitHub makes them, so that the pages' links lead to the same places on both. */
const slugify = (heading) =>
  heading.trim().toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')

export default {
  title: 'SharedStruct',
  description: 'Structs in named shared memory, declared as annotated Java interfaces',
  base: process.env.SITE_BASE || '/',
  cacheDir: join(root, 'cache'),
  srcExclude: ['public/**', 'node_modules/**'],
  ignoreDeadLinks: [/^\/api\//, /\/LICENSE/],
  markdown: { html: false, anchor: { slugify }, toc: { slugify }, headers: { slugify } },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/' },
      { text: 'Types', link: '/docs/types' },
      { text: 'Javadoc', link: '/api/index.html', target: '_self' },
      { text: 'Changes', link: '/CHANGELOG' }
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: 'Before', next: 'Next' }
  }
}
