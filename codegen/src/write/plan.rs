//! The steps of writing a set of files.
//!
//! All checks come before the first change, while the output folder is locked: runs at the same time wait for each
//! other. Then each changed text is written to a temporary file beside its target. When all temporary files are
//! complete, they are renamed to their targets, and obsolete files are removed. A run that is stopped leaves each file
//! whole, old or new. The next run of `generate` completes the set: it finds former modules in `mod.rs`, which is
//! therefore renamed last. Commands refuse a mixture of two imports.
//!
//! A new folder that replaces the whole old one would change all files at once. But the output folder may hold files
//! without the mark, be a link, or be open in other programs.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind as IoKind, Write as _};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};

/// The names of temporary files begin and end with these texts.
const TEMPORARY: [&str; 2] = [".ews-codegen-", ".tmp"];

/// The age from which a temporary file is the remainder of a run that was stopped. The age matters only where folders
/// cannot be locked, because another run may then be at work.
const LEFT_OVER: Duration = Duration::from_secs(60);

/// A text for a file.
pub(super) struct Change<'a> {
    pub(super) target: PathBuf,
    pub(super) text: &'a str,
    /// The metadata of the file that the text replaces.
    pub(super) old: Option<Metadata>,
}

/// The changes to the output folder. All checks are done.
pub(super) struct Plan<'a> {
    /// The folders of all files.
    pub(super) folders: BTreeSet<PathBuf>,
    pub(super) changes: Vec<Change<'a>>,
    pub(super) obsolete: Vec<PathBuf>,
}

/// A temporary file, removed unless it was renamed.
struct Temporary {
    path: PathBuf,
    target: PathBuf,
}

impl Plan<'_> {
    /// `lock` is the lock of the output folder, if the system can lock folders.
    pub(super) fn apply(&self, lock: Option<&File>) -> Result<()> {
        for folder in &self.folders {
            fs::create_dir_all(folder).map_err(|error| not_writable(folder, &error))?;
        }
        let age = if lock.is_some() { Duration::ZERO } else { LEFT_OVER };
        self.folders.iter().for_each(|folder| remove_left_over(folder, age));
        let temporary: Result<Vec<Temporary>> = self.changes.iter().map(Temporary::new).collect();
        let (lists, others): (Vec<_>, Vec<_>) =
            temporary?.into_iter().partition(|file| file.target.ends_with("mod.rs"));
        others.iter().try_for_each(Temporary::rename)?;
        self.remove_obsolete()?;
        lists.iter().try_for_each(Temporary::rename)
    }

    fn remove_obsolete(&self) -> Result<()> {
        for path in &self.obsolete {
            match fs::remove_file(path) {
                Err(error) if error.kind() != IoKind::NotFound => return Err(Error::io(path, &error)),
                _ => {}
            }
            // The folder of a former module. One with other files stays.
            if let Some(folder) = path.parent().filter(|folder| !self.folders.contains(*folder)) {
                let _ = fs::remove_dir(folder);
            }
        }
        Ok(())
    }
}

impl Temporary {
    fn rename(&self) -> Result<()> {
        fs::rename(&self.path, &self.target).map_err(|error| Error::io(&self.target, &error))
    }

    fn new(change: &Change<'_>) -> Result<Self> {
        let folder = change.target.parent().unwrap_or(Path::new("."));
        let (path, mut file) = create(folder).map_err(|error| not_writable(folder, &error))?;
        let temporary = Self { path, target: change.target.clone() };
        let mut written = file.write_all(change.text.as_bytes());
        if let Some(old) = &change.old {
            written = written.and_then(|()| file.set_permissions(old.permissions()));
        }
        written.map_err(|error| not_writable(folder, &error))?;
        Ok(temporary)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // After the renaming, the file is no longer here.
        let _ = fs::remove_file(&self.path);
    }
}

/// Creates a temporary file in a folder. An existing file or link of that name is never opened.
fn create(folder: &Path) -> io::Result<(PathBuf, File)> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    loop {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!("{}{}-{number}{}", TEMPORARY[0], process::id(), TEMPORARY[1]));
        match File::create_new(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == IoKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// Returns `true` for a name that [`create`] gives: the number of a process, and a number of a file.
fn is_temporary(name: &str) -> bool {
    let numbers = name.strip_prefix(TEMPORARY[0]).and_then(|name| name.strip_suffix(TEMPORARY[1]));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    numbers
        .and_then(|numbers| numbers.split_once('-'))
        .is_some_and(|(process, file)| is_number(process) && is_number(file))
}

/// Creates the output folder, waits for other runs, and locks the folder until the file is dropped; `None` if the system
/// cannot lock folders.
pub(super) fn lock(folder: &Path) -> Result<Option<File>> {
    fs::create_dir_all(folder).map_err(|error| not_writable(folder, &error))?;
    let Ok(file) = File::open(folder) else { return Ok(None) };
    Ok(file.lock().is_ok().then_some(file))
}

/// Removes the temporary files of runs that were stopped, from an age on.
fn remove_left_over(folder: &Path, limit: Duration) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_temporary = name.to_str().is_some_and(is_temporary);
        // The metadata of an entry is that of a link, not of the file that the link names.
        let is_left_over = |metadata: Metadata| {
            metadata.is_file()
                && metadata.modified().is_ok_and(|time| time.elapsed().is_ok_and(|age| age >= limit))
        };
        if is_temporary && entry.metadata().is_ok_and(is_left_over) {
            // A file that remains does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn not_writable(folder: &Path, error: &io::Error) -> Error {
    let remedy = match error.kind() {
        io::ErrorKind::StorageFull => "free some space",
        _ => "make it writable",
    };
    let message = format!("cannot write to this folder: {error}; {remedy}, or choose another folder");
    Error::new(ErrorKind::Io, message).in_file(folder.display().to_string())
}
