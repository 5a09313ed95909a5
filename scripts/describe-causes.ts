/** `docs/causes.md`, made from the causes themselves; `test/docs/causes.test.ts` holds it to them. */
import type { CauseKind, Place } from '../src/diagnosis/cause.ts'
import { causeKinds } from '../src/diagnosis/causes/index.ts'
import { undeterminedCode } from '../src/diagnosis/diagnose.ts'
import { layerLabel } from '../src/report/layer-line.ts'
import { categoryMeaning, ownerName } from '../src/report/wording.ts'
import { layers } from '../src/schema/report.ts'

/** The addresses third parties are told. */
const documented: Place = {
  trackingUri: 'https://registry.hokus.ai/api/mlflow',
  authUrl: 'https://auth.hokus.ai',
  platform: 'https://registry.hokus.ai',
  serviceId: 'platform',
}

const introduction = `# Causes

Every cause that a report can name, by the code in its \`diagnosis\` output and on every surface. This page is made from the
causes themselves by \`npm run golden\`. The commands name the documented addresses; a report's own command repeats the
request that decided, at the address that was verified. \`certain\` is said only where a control of the same run excludes the
neighbouring explanations; \`likely\` and \`possible\` come with the request that would decide, where there is one.`

export function causesPage(): string {
  const sections = layers.flatMap((layer) => {
    const kinds = causeKinds.filter((kind) => kind.layer === layer)
    if (kinds.length === 0) return []
    return [`## Layer: ${layerLabel[layer]}`, ...kinds.map(causeText)]
  })
  return `${[introduction, ...sections, undetermined].join('\n\n')}\n`
}

const undetermined = `## No cause

### ${undeterminedCode}

What was seen fits no cause, or more than one equally well. The report names the layer as far as it is known, and the one
request that would decide.

${categoryMeaning.UNKNOWN} (\`UNKNOWN\`) · owner: ${ownerName.undetermined}

**What to do**

- **You:** Send the report folder to whoever owns the layer that the report names; this does not mean that the key is wrong.`

function causeText({ code, category, layer, owner, summary, refutedBy, steps }: CauseKind): string {
  const items = steps.map(({ by, text }) => `- **${by === 'caller' ? 'You' : ownerName[by]}:** ${text}`)
  const shown = steps.find((step) => step.command?.(documented).startsWith('curl'))
  // Where a caller sends another request, the right one is answered well before and after.
  const isOwnMistake = category === 'CLIENT' && shown?.by === 'caller' && !code.startsWith('TAGS_')
  const title = isOwnMistake ? 'The request as it should be' : 'See whether it is fixed'
  return [
    `### ${code}`,
    summary,
    `${categoryMeaning[category]} (\`${category}\`) · layer: ${layerLabel[layer]} · owner: ${ownerName[owner]}`,
    `**This is wrong if you see:** ${refutedBy}.`,
    `**What to do**\n\n${items.join('\n')}`,
    ...(shown === undefined
      ? ['**See whether it is fixed:** run the same job or command again; no single request tells.']
      : [`**${title}**\n\n\`\`\`sh\n${shown.command?.(documented)}\n\`\`\``]),
  ].join('\n\n')
}
