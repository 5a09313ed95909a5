import { type CauseEntry, show } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { isNameTaken, partyOf, requestOf, said, statusOf, textOf } from '../observed.ts'
import { isForArtifacts } from '../subjects.ts'

/** What the drivers of databases call themselves and their errors. */
export const driverWords =
  /sqlalchemy|psycopg|pymysql|mysqldb|sqlite3?\.|OperationalError|IntegrityError|ProgrammingError|UniqueViolation/i

/** What the drivers and MLflow's stores say of a database, by the trouble; the first that fits. */
const databaseTroubles: readonly { words: RegExp; what: string; fix: string; isVague?: true }[] = [
  {
    words: /can.t locate revision/i,
    what: 'is of a newer version than MLflow',
    fix: 'Deploy the version of MLflow that upgraded this database, or a newer one: an older one cannot read it, and mlflow db upgrade does not help.',
  },
  {
    words:
      /no such (table|column)|undefined ?(table|column)|unknown column|relation .* does not exist|out[- ]of[- ]date database schema|db upgrade|doesn't exist.*table|table .* doesn't exist/i,
    what: 'has an out-of-date schema',
    fix: 'Run mlflow db upgrade on MLflow’s database with the version of MLflow that is deployed.',
  },
  {
    words:
      /unique ?violation|duplicate key value|duplicate entry .* for key '?primary|_pkey|_pk\b|constraint failed: \w+\.\w*id\b/i,
    what: 'hands out ids that are taken: its sequences are behind, as after a migration',
    fix: 'Set the sequences of MLflow’s database behind the highest ids in use (PostgreSQL: setval).',
  },
  {
    words: /read-?only|attempt to write a readonly/i,
    isVague: true,
    what: 'is read-only',
    fix: 'Let MLflow write to its database: permissions of the file, or a primary instead of a replica.',
  },
  {
    words: /database is locked|lock wait timeout|\block timeout\b|deadlock|could not serialize access/i,
    what: 'is locked',
    fix: 'Find what holds the lock on MLflow’s database; SQLite takes one writer at a time.',
  },
  {
    words: /canceling statement|statement timeout|query execution was interrupted|max_statement_time/i,
    what: 'gives up on a statement that takes too long or waits for a lock',
    fix: 'Find what makes MLflow’s database slow for this request, a lock or a missing index, or raise the time limit that the answer names (PostgreSQL: statement_timeout, lock_timeout).',
  },
  {
    words: /disk (is )?full|no space left|database or disk is full|could not extend file/i,
    isVague: true,
    what: 'is full',
    fix: 'Make room for MLflow’s database.',
  },
  {
    words: /connection slots|too many (connections|clients)|queuepool|max_connections|pool (size|limit)/i,
    what: 'has no connections left',
    fix: 'Raise the number of connections of MLflow’s database, or lower MLflow’s pool and workers.',
  },
  {
    words:
      /sqlalchemy|psycopg|pymysql|mysqldb|mysql\.connector|sqlite3?\.|OperationalError|ProgrammingError|IntegrityError|InterfaceError|pyodbc|cx_Oracle|oracledb|\bORA-\d{5}|\bdatabase\b|backend store/i,
    what: 'fails or is not reached',
    fix: 'Look at MLflow’s database (backend store) and at MLflow’s log.',
  },
]

/** Why a database fails that its driver speaks of: words that anything behind MLflow may use. */
const databaseReasons: typeof databaseTroubles = [
  {
    words:
      /value too long for type|data too long for column|StringDataRightTruncation|would be truncated|out of range (for type|value for column)/i,
    what: 'cannot hold a value: its column is too small for it',
    fix: 'Run mlflow db upgrade on MLflow’s database with the version of MLflow that is deployed. Is it up to date: shorten what the answer names, such as a path or a description.',
  },
  {
    words: /no pg_hba\.conf entry|no encryption|SSL (connection )?is required|is not allowed to connect/i,
    what: 'does not let MLflow in from its address or without TLS',
    fix: 'Let MLflow’s database take connections from MLflow’s host (PostgreSQL: pg_hba.conf), or have MLflow connect with TLS (sslmode=require in the URI of the backend store).',
  },
  {
    words:
      /password authentication failed|access denied for user|role ".*" does not exist|login failed for user/i,
    what: 'refuses MLflow’s user or password',
    fix: 'Correct user and password in the URI of MLflow’s backend store, and restart MLflow: they were changed at the database, or in its secret.',
  },
  {
    words:
      /could not translate host name|name or service not known|name resolution|unknown (mysql server )?host|getaddrinfo/i,
    what: 'is not found: its host name does not resolve',
    fix: 'Correct the host name in the URI of MLflow’s backend store, or the DNS (service, network) where MLflow runs.',
  },
  {
    words:
      /could not connect to server|connection refused|can't connect to|no route to host|server closed the connection|server has gone away|lost connection|connection timed out/i,
    what: 'is not reached, or ends connections',
    fix: 'Look whether MLflow’s database runs and is reached from MLflow’s host: its port, firewall, restarts, and how long it keeps idle connections.',
  },
]

/** A disk that is full or read-only may be another one than the database's, unless its driver says so. */
function isOfDatabase(trouble: (typeof databaseTroubles)[number], text: string): boolean {
  const unknown = databaseTroubles.at(-1)
  return trouble !== unknown && (!trouble.isVague || unknown?.words.test(text) === true)
}

/** What MLflow's words say of a database, if they speak of one. */
export const databaseWords = (text: string) => databaseTroubles.find(({ words }) => words.test(text))

/** Words of a database in MLflow's answer, whatever its status: the driver's exception shows in the message. */
export function databaseTrouble(
  facts: Facts,
): { one: Observation; trouble: (typeof databaseTroubles)[number] } | undefined {
  for (const one of facts.refused) {
    if (isForArtifacts(one) || partyOf(one) !== 'MLflow' || isNameTaken(one)) continue
    const text = textOf(one)
    const driver = driverWords.test(text)
    // An error of the operating system is of MLflow's own disk, unless a database speaks.
    const isOfDisk = !driver && /\[Errno \d+\]/.test(text)
    const trouble = !isOfDisk && (statusOf(one) >= 500 || driver) ? databaseWords(text) : undefined
    if (trouble) return { one, trouble }
  }
  return undefined
}

/** True for a request that MLflow refuses with words of its database: that is no word about what was asked. */
export const isOfDatabaseTrouble = (one: Observation, facts: Facts): boolean =>
  databaseTrouble(facts)?.one === one

export const mlflowDatabaseCauses: readonly CauseEntry[] = [
  {
    code: 'MLFLOW_DATABASE',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow has trouble with its database (the backend store).',
    refutedBy: 'the same request answered with 200',
    fix: 'Look at MLflow’s database (backend store) and at MLflow’s log.',
    shownBy: show.verify,
    concludes: (facts) => {
      const found = databaseTrouble(facts)
      if (!found) return undefined
      const { one, trouble } = found
      const { what, fix } =
        (trouble === databaseTroubles.at(-1) &&
          databaseReasons.find(({ words }) => words.test(textOf(one)))) ||
        trouble
      return {
        confidence: isOfDatabase(trouble, textOf(one)) ? 'certain' : 'likely',
        headline: `MLflow’s database ${what}: ${requestOf(one)} failed.`,
        because: `MLflow answers ${said(one).slice(0, 240)}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        fix,
      }
    },
  },
]
