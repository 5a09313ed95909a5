import type { Origin, Raw, Table, Values } from '../inputs/input.ts'
import type { verification } from '../inputs/shared-inputs.ts'
import type { Redactor } from '../redaction/redact.ts'

/** What a command is given. */
export interface Arguments<Flags extends Table> {
  /** Its own flags. */
  flags: Values<Flags>
  /** Files, folders or patterns, as named. */
  operands: string[]
  /** Inputs of a verification, for `readSettings`. */
  inputs: Raw<typeof verification>
  origins: Record<string, Origin>
  /** What is wrong with flags and operands, for `readSettings` to tell; empty where the command has no inputs. */
  problems: readonly string[]
}

/** A command: what its help says, and what it does. */
export interface Command<Flags extends Table = Table> {
  /** One line. */
  summary: string
  flags: Flags
  /** Takes the inputs of a verification as flags and from the environment, besides its own flags. */
  verifies?: true
  /** `input` is the one that it stands for, which then has no flag; `isCommand` where it begins somebody's command line. */
  operand?: { name: string; least: number; most: number; input?: string; isCommand?: true }
  /** With what each shows. */
  examples: readonly (readonly [commandLine: string, shows: string])[]
  exits: Readonly<Record<number, string>>
  /** Loads what the command does when it is called, so that no command pays for another. Resolves to the exit code. */
  load(): Promise<(args: Arguments<Flags>, redact: Redactor) => Promise<number>>
}
