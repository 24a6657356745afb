import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type * as Sqlite from 'node-sqlite3-wasm';
import { DatabaseTrouble, type Persistence } from './persistence';

/**
 * Keeps a tenant in one SQLite file. Each write is one transaction and is on the disk when `write` returns, so that a killed
 * process loses nothing it had acknowledged. Throws DatabaseTrouble when another process has the file, or it is no database of ours.
 */
export function inFile(file: string): Persistence {
  mkdirSync(dirname(file), { recursive: true });
  const pidFile = `${file}.pid`;
  claim(file, pidFile);
  const db = open(file, pidFile);
  const put = db.prepare('INSERT OR REPLACE INTO kept (kind, id, value) VALUES (?, ?, ?)');
  const drop = db.prepare('DELETE FROM kept WHERE kind = ? AND id = ?');
  return {
    lasting: true,
    load: () => {
      try {
        return db
          .all('SELECT kind, id, value FROM kept ORDER BY kind, id')
          .map((row) => ({ kind: String(row.kind), id: String(row.id), value: JSON.parse(String(row.value)) as unknown }));
      } catch (error) {
        throw unreadable(file, error);
      }
    },
    write: (changes) => {
      db.exec('BEGIN');
      try {
        for (const { kind, id, value } of changes) {
          if (value) put.run([kind, id, JSON.stringify(value())]);
          else drop.run([kind, id]);
        }
        db.exec('COMMIT');
      } catch (error) {
        db.exec('ROLLBACK');
        throw new DatabaseTrouble(`The sandbox could not write to ${file}: ${messageOf(error)}`);
      }
    },
    close: () => {
      put.finalize();
      drop.finalize();
      db.close();
      openHere.delete(file);
      rmSync(pidFile, { force: true });
    },
  };
}

/** The form of what is kept. Raise it when the types of `state.ts` change; older files are then refused, not misread. */
const formNumber = 3;

const openHere = new Set<string>();

/** Only one process may have the file. The library's own lock outlives a killed process, so ours goes by the process id. */
function claim(file: string, pidFile: string): void {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
  if (openHere.has(file)) throw new DatabaseTrouble(`The sandbox's database ${file} is open in this process already.`);
  if (pid && isAlive(pid))
    throw new DatabaseTrouble(
      `The sandbox's database ${file} is in use by another process (number ${pid}); stop that one first, or delete ${pidFile} if that number is now something else.`,
    );
  writeFileSync(pidFile, String(process.pid));
  rmSync(`${file}.lock`, { recursive: true, force: true });
}

// The library is CommonJS whose names Node cannot see from outside, and a second to load: only who keeps a file pays.
const require = createRequire(import.meta.url);

function open(file: string, pidFile: string): Sqlite.Database {
  const sqlite = require('node-sqlite3-wasm') as typeof Sqlite;
  let db: Sqlite.Database | undefined;
  try {
    db = new sqlite.Database(file);
    db.exec('PRAGMA locking_mode=EXCLUSIVE');
    db.exec('PRAGMA journal_mode=WAL');
    db.exec('PRAGMA synchronous=FULL');
    if (db.get('PRAGMA quick_check')?.quick_check !== 'ok') throw new Error('it is damaged');
    const form = Number(db.get('PRAGMA user_version')?.user_version);
    const isNew = db.get("SELECT name FROM sqlite_master WHERE name = 'kept'") === null;
    if (!isNew && form !== formNumber) throw new Error('it was written by another version of this program');
    db.exec(`PRAGMA user_version = ${formNumber}`);
    openHere.add(file);
    db.exec(
      'CREATE TABLE IF NOT EXISTS kept (kind TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID',
    );
    return db;
  } catch (error) {
    db?.close();
    openHere.delete(file);
    rmSync(pidFile, { force: true });
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): DatabaseTrouble {
  return new DatabaseTrouble(`The sandbox's database ${file} cannot be read (${messageOf(error)}); delete it to start afresh.`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
