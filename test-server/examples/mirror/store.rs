//! The folder of a mirror: one file for each item, and a database with the states and the list of these files.
//!
//! A file counts only if its row is committed. The row, the other changes of a page and the state are one transaction.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread;

use ews_bindings::types::ItemId;
use rusqlite::{Connection, OptionalExtension as _, Transaction};
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};

const SCHEMA: &str = "
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS owner (name TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS mailbox (state TEXT);
    CREATE TABLE IF NOT EXISTS folder (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, items INTEGER NOT NULL, state TEXT, is_known INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS file (
        id TEXT NOT NULL, folder TEXT NOT NULL, name TEXT NOT NULL UNIQUE, is_read INTEGER,
        is_known INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (folder, id));
    CREATE TABLE IF NOT EXISTS failure (
        id TEXT NOT NULL, folder TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY (folder, id));
";

/// The number of threads that write files to the disk.
const WRITERS: usize = 8;

/// The folder of a mirror.
pub(crate) struct Store {
    items: PathBuf,
    database: Connection,
    /// Called between two steps. If it fails, the program ends as if it were killed there.
    checkpoint: Checkpoint,
}

/// A function that is called between two steps.
type Checkpoint = Box<dyn FnMut(&str) -> Result<()>>;

/// A folder of the mailbox.
pub(crate) struct StoredFolder {
    pub(crate) id: String,
    pub(crate) name: String,
    /// The number of items that the server reported.
    pub(crate) items: u32,
    pub(crate) state: Option<String>,
}

impl Store {
    /// Opens the mirror of a mailbox, or creates it. `owner` names the mailbox. Removes the files of a run that did not end.
    pub(crate) fn open(folder: &Path, owner: &str) -> Result<Self> {
        let (items, file) = (folder.join("items"), folder.join("mirror.sqlite"));
        // The files in this folder are not those of a mirror, and must not be removed.
        if !file.exists() && fs::read_dir(&items).is_ok_and(|mut files| files.next().is_some()) {
            let text =
                format!("{} has files that are not of a mirror: use another --folder", items.display());
            return Err(Error::Text(text));
        }
        fs::create_dir_all(&items)?;
        // Other users of the machine must not read the messages and the names in the database.
        #[cfg(unix)]
        fs::set_permissions(&items, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        let database = Connection::open(&file)?;
        #[cfg(unix)]
        fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        database.execute_batch(SCHEMA)?;
        let known = "SELECT count(*) FROM pragma_table_info('file') WHERE name = 'is_known'";
        // The database of an older version of this program.
        if database.query_row(known, [], |row| row.get::<_, u32>(0))? == 0 {
            database.execute("ALTER TABLE file ADD COLUMN is_known INTEGER NOT NULL DEFAULT 1", [])?;
        }
        let known: Option<String> =
            database.query_row("SELECT name FROM owner", [], |row| row.get(0)).optional()?;
        match known {
            Some(known) if known != owner => {
                let text = format!("{} is the mirror of {known}: use another --folder", folder.display());
                return Err(Error::Text(text));
            }
            Some(_) => {}
            None => drop(database.execute("INSERT INTO owner (name) VALUES (?)", [owner])?),
        }
        let store = Self { items, database, checkpoint: Box::new(|_| Ok(())) };
        store.remove_leftovers()?;
        Ok(store)
    }

    /// Sets the function that is called between two steps, for tests.
    #[allow(dead_code, reason = "only the tests call it")]
    pub(crate) fn on_checkpoint(mut self, checkpoint: impl FnMut(&str) -> Result<()> + 'static) -> Self {
        self.checkpoint = Box::new(checkpoint);
        self
    }

    /// Removes the files without a row. If the file of a row is missing, the folder of the item is mirrored from the start.
    fn remove_leftovers(&self) -> Result<()> {
        let mut statement = self.database.prepare("SELECT name, folder FROM file")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut missing: HashMap<String, String> = rows.collect::<rusqlite::Result<_>>()?;
        for file in fs::read_dir(&self.items)? {
            let name = file?.file_name().to_string_lossy().into_owned();
            // Files of other programs stay.
            if missing.remove(&name).is_none() && is_own(&name) {
                fs::remove_file(self.items.join(name))?;
            }
        }
        for (name, folder) in missing {
            // If the program ends between the two, the next run finds the row again.
            self.database.execute("UPDATE folder SET state = NULL WHERE id = ?", [folder])?;
            self.database.execute("DELETE FROM file WHERE name = ?", [name])?;
        }
        Ok(())
    }

    /// Returns the state of the sync of the folders.
    pub(crate) fn state(&self) -> Result<Option<String>> {
        let row = self.database.query_row("SELECT state FROM mailbox", [], |row| row.get(0));
        Ok(row.optional()?.flatten())
    }

    /// Returns the folders.
    pub(crate) fn folders(&self) -> Result<Vec<StoredFolder>> {
        let mut statement =
            self.database.prepare("SELECT id, name, items, state FROM folder ORDER BY rowid")?;
        let folders = statement.query_map([], |row| {
            Ok(StoredFolder { id: row.get(0)?, name: row.get(1)?, items: row.get(2)?, state: row.get(3)? })
        })?;
        Ok(folders.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the number of files, and the number of items that the server did not send.
    pub(crate) fn counts(&self) -> Result<(u32, u32)> {
        let sql = "SELECT (SELECT count(*) FROM file), (SELECT count(*) FROM failure)";
        Ok(self.database.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Returns the id and the folder of each item that the server did not send.
    pub(crate) fn failures(&self) -> Result<Vec<(String, String)>> {
        let mut statement = self.database.prepare("SELECT id, folder FROM failure ORDER BY rowid")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the id and the content of each item, for tests.
    #[allow(dead_code, reason = "only the tests call it")]
    pub(crate) fn contents(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let mut statement = self.database.prepare("SELECT id, name FROM file ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            row.map_err(Into::into).and_then(|(id, name)| Ok((id, fs::read(self.items.join(name))?)))
        })
        .collect()
    }

    /// Returns the read flag of each item, for tests.
    #[allow(dead_code, reason = "only the tests call it")]
    pub(crate) fn read_flags(&self) -> Result<Vec<Option<bool>>> {
        let mut statement = self.database.prepare("SELECT is_read FROM file ORDER BY id")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Starts to store a page.
    pub(crate) fn begin(&mut self) -> Result<StoredPage<'_>> {
        let transaction = self.database.transaction()?;
        Ok(StoredPage {
            items: &self.items,
            transaction,
            checkpoint: &mut self.checkpoint,
            written: Vec::new(),
            obsolete: Vec::new(),
        })
    }
}

/// A page that is being stored. Without [`StoredPage::commit`], nothing of it counts.
pub(crate) struct StoredPage<'s> {
    items: &'s Path,
    transaction: Transaction<'s>,
    checkpoint: &'s mut Checkpoint,
    /// The files that were written: each with its present and its final path.
    written: Vec<(File, PathBuf, PathBuf)>,
    /// The files to remove after the commit.
    obsolete: Vec<String>,
}

impl StoredPage<'_> {
    /// Marks all folders as unknown, when the sync of the folders starts over.
    pub(crate) fn forget_folders(&self) -> Result<()> {
        self.transaction.execute("UPDATE folder SET is_known = 0", [])?;
        Ok(())
    }

    /// Removes the folders that the sync did not name again.
    pub(crate) fn remove_unknown_folders(&mut self) -> Result<()> {
        let mut statement = self.transaction.prepare("SELECT id FROM folder WHERE is_known = 0")?;
        let ids = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        drop(statement);
        ids.iter().try_for_each(|id| self.remove_folder(id))
    }

    /// Adds or changes a folder. Its state stays.
    pub(crate) fn put_folder(&self, id: &str, name: &str, items: u32) -> Result<()> {
        let sql = "INSERT INTO folder (id, name, items, is_known) VALUES (?1, ?2, ?3, 1)
            ON CONFLICT (id) DO UPDATE SET name = ?2, items = ?3, is_known = 1";
        self.transaction.execute(sql, (id, name, items))?;
        Ok(())
    }

    /// Adds a folder that cannot be read. The name of a known folder stays.
    pub(crate) fn put_unread_folder(&self, id: &str) -> Result<()> {
        let sql = "INSERT INTO folder (id, name, items, is_known) VALUES (?1, '?', 0, 1)
            ON CONFLICT (id) DO UPDATE SET is_known = 1";
        self.transaction.execute(sql, [id])?;
        Ok(())
    }

    /// Removes a folder with its items.
    pub(crate) fn remove_folder(&mut self, id: &str) -> Result<()> {
        self.forget_items(id)?;
        self.remove_unknown_items(id)?;
        self.transaction.execute("DELETE FROM folder WHERE id = ?", [id])?;
        Ok(())
    }

    /// Marks all items of a folder as unknown, when the sync of its items starts over.
    pub(crate) fn forget_items(&self, folder: &str) -> Result<()> {
        self.transaction.execute("UPDATE file SET is_known = 0 WHERE folder = ?", [folder])?;
        self.transaction.execute("DELETE FROM failure WHERE folder = ?", [folder])?;
        Ok(())
    }

    /// Notes that the server still has an item.
    fn confirm_item(&self, folder: &str, id: &str) -> Result<()> {
        self.transaction.execute("UPDATE file SET is_known = 1 WHERE folder = ? AND id = ?", [folder, id])?;
        Ok(())
    }

    /// Removes the items of a folder that the sync did not name again.
    pub(crate) fn remove_unknown_items(&mut self, folder: &str) -> Result<()> {
        let sql = "DELETE FROM file WHERE folder = ? AND is_known = 0 RETURNING name";
        let mut statement = self.transaction.prepare(sql)?;
        let names = statement.query_map([folder], |row| row.get(0))?;
        self.obsolete.extend(names.collect::<rusqlite::Result<Vec<String>>>()?);
        Ok(())
    }

    /// Stores an item in place of an older one with the same id.
    pub(crate) fn put_item(
        &mut self,
        folder: &str,
        id: &ItemId,
        content: &[u8],
        extension: &str,
    ) -> Result<()> {
        self.remove_item(folder, &id.id)?;
        // Another version of the item has another name, so the stored file is unchanged until the commit.
        let name = format!("{}.{extension}", hash(&[folder.as_bytes(), id.id.as_bytes(), content]));
        (self.checkpoint)("before the file")?;
        // A committed file may have the same name, so it must not change before the new file is complete.
        let (part, path) = (self.items.join(format!("{name}.part")), self.items.join(&name));
        let mut file = File::create(&part)?;
        file.write_all(content)?;
        // A page can name an item twice.
        self.written.retain(|(.., written)| *written != path);
        self.written.push((file, part, path));
        (self.checkpoint)("between file and row")?;
        let sql = "INSERT INTO file (id, folder, name) VALUES (?, ?, ?)";
        self.transaction.execute(sql, (&id.id, folder, &name))?;
        self.obsolete.retain(|old| *old != name);
        Ok(())
    }

    /// Removes an item, if the mirror has it.
    pub(crate) fn remove_item(&mut self, folder: &str, id: &str) -> Result<()> {
        let mut statement =
            self.transaction.prepare_cached("DELETE FROM file WHERE folder = ? AND id = ? RETURNING name")?;
        let name: Option<String> = statement.query_row([folder, id], |row| row.get(0)).optional()?;
        self.obsolete.extend(name);
        drop(statement);
        self.transaction.execute("DELETE FROM failure WHERE folder = ? AND id = ?", [folder, id])?;
        Ok(())
    }

    /// Stores the read flag of an item.
    pub(crate) fn set_read_flag(&self, folder: &str, id: &str, is_read: bool) -> Result<()> {
        self.transaction
            .execute("UPDATE file SET is_read = ? WHERE folder = ? AND id = ?", (is_read, folder, id))?;
        Ok(())
    }

    /// Records that the server did not send an item. An older version of the item stays.
    pub(crate) fn note_failure(&self, folder: &str, id: &str, message: &str) -> Result<()> {
        self.confirm_item(folder, id)?;
        let sql = "REPLACE INTO failure (id, folder, message) VALUES (?, ?, ?)";
        self.transaction.execute(sql, (id, folder, message))?;
        Ok(())
    }

    /// Sets the state of the sync of the folders.
    pub(crate) fn set_state(&self, state: Option<&str>) -> Result<()> {
        self.transaction.execute("DELETE FROM mailbox", [])?;
        self.transaction.execute("INSERT INTO mailbox (state) VALUES (?)", [state])?;
        Ok(())
    }

    /// Sets the state of the sync of a folder.
    pub(crate) fn set_folder_state(&self, folder: &str, state: Option<&str>) -> Result<()> {
        self.transaction.execute("UPDATE folder SET state = ? WHERE id = ?", (state, folder))?;
        Ok(())
    }

    /// Commits the page, and then removes the files without a row.
    pub(crate) fn commit(self) -> Result<()> {
        (self.checkpoint)("before the commit")?;
        // After a power failure, a row without the content of its file would be a lost item.
        sync(&self.written)?;
        for (_, part, name) in &self.written {
            fs::rename(part, name)?;
            (self.checkpoint)("after a file has its name")?;
        }
        // Not all systems can open a directory.
        if let Ok(directory) = File::open(self.items) {
            directory.sync_all()?;
        }
        self.transaction.commit()?;
        (self.checkpoint)("after the commit")?;
        for name in self.obsolete {
            match fs::remove_file(self.items.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
            (self.checkpoint)("after the removal of a file")?;
        }
        Ok(())
    }
}

/// Flushes files to the disk. Several threads do this at once, because a file system can then write the files together.
fn sync(files: &[(File, PathBuf, PathBuf)]) -> io::Result<()> {
    let part = files.len().div_ceil(WRITERS).max(1);
    thread::scope(|scope| {
        let parts = files.chunks(part);
        let writers: Vec<_> = parts
            .map(|files| scope.spawn(|| files.iter().try_for_each(|(file, ..)| file.sync_all())))
            .collect();
        writers.into_iter().try_for_each(|writer| {
            writer.join().unwrap_or_else(|_| Err(io::Error::other("a writer of files panicked")))
        })
    })
}

/// Returns `true` for the name of a file of a mirror: the hash, and an extension.
fn is_own(name: &str) -> bool {
    let (hash, extension) = name.split_once('.').unwrap_or((name, ""));
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash && ["eml", "xml", "eml.part", "xml.part"].contains(&extension)
}

/// Returns the hash of some texts, in hexadecimal digits.
fn hash(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    format!("{:x}", hasher.finalize())
}
