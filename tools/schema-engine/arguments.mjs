/** Understands the command line of Prisma's native schema engine, as far as Prisma 7.10 uses it. */
export function readArguments(words) {
  const options = { schemaFiles: [], command: undefined, version: false }
  let datasource
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === '--datamodels') options.schemaFiles.push(words[++at])
    else if (word === '--datasource') datasource = JSON.parse(words[++at])
    else if (word === '--enabled-preview-features' || word === '--extension-types') at++
    else if (word === '--version') options.version = true
    else if (word === 'cli') options.command = words[++at]
  }
  return { ...options, url: datasource?.url ?? process.env.DATABASE_URL, shadowUrl: datasource?.shadowDatabaseUrl }
}
