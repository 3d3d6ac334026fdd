//! A set of files: written if they changed, pruned if they are obsolete, or only compared.
//!
//! In: texts by path. Out: files of this program in a folder. Files without the mark are never changed or removed, and no
//! file outside the folder is written. `mark` identifies the files of this program, `path` checks the names of files, `inspect`
//! checks the folder, and `plan` writes.

mod inspect;
mod mark;
mod path;
mod plan;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind as IoKind;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};

pub(crate) use self::mark::GENERATED;

use self::mark::mark;
use self::plan::{Change, Plan};

/// A set of files: texts by path, relative to a folder, with `/` as the separator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<String, String>,
    warnings: Vec<Error>,
}

impl Files {
    /// Adds a file.
    ///
    /// # Errors
    /// When the path leaves the output folder or is used twice, or when the text lacks the mark. Except for
    /// a long name, this is a defect of the generator.
    pub(crate) fn insert(&mut self, path: impl Into<String>, text: String) -> Result<()> {
        let path = path.into();
        path::check(&path)?;
        let problem = match mark(&text) {
            None => "the text does not name this program",
            Some(_) if self.texts.contains_key(&path) => "two files have this path",
            Some(_) => {
                self.texts.insert(path, text);
                return Ok(());
            }
        };
        let message = format!("{problem}; please report this as a defect of the generator");
        Err(Error::new(ErrorKind::Name, message).of(format!("generated file {path:?}")))
    }

    /// Returns the text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Returns all files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Returns the same files in a folder.
    pub(crate) fn below(self, folder: &str) -> Self {
        let texts = self.texts.into_iter().map(|(path, text)| (format!("{folder}/{path}"), text));
        Self { texts: texts.collect(), warnings: self.warnings }
    }

    /// Adds a warning.
    pub(crate) fn warn(&mut self, warning: Error) {
        self.warnings.push(warning);
    }

    /// Puts the folder that the user named before the files in the warnings.
    pub(crate) fn warnings_in_folder(&mut self, folder: &Path) {
        let warnings = std::mem::take(&mut self.warnings);
        self.warnings = warnings.into_iter().map(|warning| warning.in_folder(folder)).collect();
    }

    /// Returns the warnings. Code generation has one for each entry of `wire.toml`, `properties.toml` and
    /// `operation-docs.toml` that is missing, unknown or unnecessary. Unknown and unnecessary entries are ignored.
    /// An import has one for each operation that the WSDL may lack.
    pub fn warnings(&self) -> &[Error] {
        &self.warnings
    }

    /// Writes the files that differ from those in the folder.
    ///
    /// Each file is replaced as a whole: a run that fails or is stopped leaves no half-written file.
    ///
    /// # Errors
    /// When a file would be overwritten that this program did not write, when a link or something else is in the way,
    /// or when a file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        self.write_after(folder, None, || Ok(()))
    }

    /// Writes the files that differ from those in the folder, and removes other generated files from their folders.
    ///
    /// # Errors
    /// As [`write`](Self::write). If a file is in the way, nothing is written.
    pub fn write_and_prune(&self, folder: &Path) -> Result<()> {
        self.write_after(folder, Some(""), || Ok(()))
    }

    /// As [`write_and_prune`](Self::write_and_prune), but removes files only from an inner folder and its folders.
    pub(crate) fn write_and_prune_in(&self, folder: &Path, inner: &str) -> Result<()> {
        self.write_after(folder, Some(inner), || Ok(()))
    }

    /// Locks the folder, checks it, and writes the files. `pruned` is the inner folder from which obsolete files are
    /// removed. A run at the same time waits before its check, so that the
    /// check sees the files of the other run.
    pub(crate) fn write_after(
        &self,
        folder: &Path,
        pruned: Option<&str>,
        check: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        inspect::output_folder(folder)?;
        let lock = plan::lock(&joined(folder, ""))?;
        check()?;
        self.plan(folder, pruned)?.apply(lock.as_ref())
    }

    /// Compares the files with those in the folder. The error lists the differences and names a command, `remedy`.
    ///
    /// The list has at most 20 files.
    ///
    /// # Errors
    /// [`ErrorKind::Stale`] when the folder differs, [`ErrorKind::Io`] when the folder cannot be read or a link is in the
    /// way.
    pub fn check(&self, folder: &Path, remedy: &str) -> Result<()> {
        inspect::output_folder(folder)?;
        let mut stale = Vec::new();
        for (path, text) in self.iter() {
            match inspect::file(folder, path)? {
                None => stale.push(format!("  missing: {path}")),
                Some(_) if is_same(&folder.join(path), text)? => {}
                Some(_) => stale.push(format!("  differs: {path}")),
            }
        }
        let obsolete = self.obsolete(folder, "")?;
        stale.extend(obsolete.iter().map(|path| format!("  obsolete: {path}")));
        if stale.is_empty() {
            return Ok(());
        }
        let more = stale.len().saturating_sub(20);
        stale.truncate(20);
        if more > 0 {
            stale.push(format!("  and {more} more"));
        }
        let message = format!("generated code is stale; run `{remedy}`\n{}", stale.join("\n"));
        Err(Error::new(ErrorKind::Stale, message).in_file(folder.display().to_string()))
    }

    /// Finds the changes to a folder; `pruned` is the inner folder from which obsolete files are removed.
    fn plan(&self, folder: &Path, pruned: Option<&str>) -> Result<Plan<'_>> {
        inspect::output_folder(folder)?;
        let (mut changes, mut refused) = (Vec::new(), Vec::new());
        for (path, text) in self.iter() {
            let (old, target) = (inspect::file(folder, path)?, folder.join(path));
            if let Some(old) = &old {
                if is_same(&target, text)? {
                    continue;
                }
                if mark(&mark::start(&target)?) != mark(text) {
                    refused.push((target, text));
                    continue;
                }
                if old.permissions().readonly() {
                    let message = "refusing to overwrite a read-only file; make it writable, or delete it";
                    return Err(Error::new(ErrorKind::Io, message).in_file(target.display().to_string()));
                }
            }
            changes.push(Change { target, text, old });
        }
        if let [(first, text), others @ ..] = refused.as_slice() {
            return Err(foreign(first, text, others.len()));
        }
        let obsolete = match pruned {
            Some(inner) => self.obsolete(folder, inner)?,
            None => BTreeSet::new(),
        };
        Ok(Plan {
            folders: self.folders().map(|inner| joined(folder, inner)).collect(),
            changes,
            obsolete: obsolete.iter().map(|path| folder.join(path)).collect(),
        })
    }

    /// The folders of the files, relative to the output folder.
    fn folders(&self) -> impl Iterator<Item = &str> {
        let folders: BTreeSet<&str> = self.texts.keys().map(|path| parent(path)).collect();
        folders.into_iter()
    }

    /// The generated files that are not in the set, in those folders of the set that are in an inner folder, and in the
    /// folders of modules that `mod.rs` had before.
    ///
    /// Other folders are not searched: they may hold the code that was generated from another schema.
    fn obsolete(&self, folder: &Path, inner: &str) -> Result<BTreeSet<String>> {
        let mut found = BTreeSet::new();
        let is_inside = |path: &&str| {
            inner.is_empty()
                || path.strip_prefix(inner).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let mut folders: BTreeSet<String> = self.folders().filter(is_inside).map(str::to_owned).collect();
        for relative in folders.clone() {
            folders.extend(former_modules(folder, &relative)?);
        }
        for relative in &folders {
            let path = joined(folder, relative);
            let entries = match fs::read_dir(&path) {
                Err(error) if error.kind() == IoKind::NotFound => continue,
                entries => entries.map_err(|error| Error::io(&path, &error))?,
            };
            for entry in entries {
                let entry = entry.map_err(|error| Error::io(&path, &error))?;
                let Ok(name) = entry.file_name().into_string() else { continue };
                let file = child(relative, &name);
                let has_extension =
                    Path::new(&file).extension().is_some_and(|found| found == "rs" || found == "txt");
                // Some file systems ignore case: there, `Item.rs` is the file `item.rs` of the set.
                let is_in_set = self.texts.contains_key(&file.to_ascii_lowercase());
                // The type of an entry is that of a link, not of the file that the link names.
                let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
                if has_extension
                    && is_file
                    && !is_in_set
                    && mark(&mark::start(&entry.path())?) == Some(GENERATED)
                {
                    found.insert(file);
                }
            }
        }
        Ok(found)
    }
}

/// The error for a file that this program did not write.
fn foreign(path: &Path, text: &str, others: usize) -> Error {
    let (which, have, them) = match others {
        0 => ("this file".to_owned(), "does", "it"),
        _ => (format!("this file and {others} others"), "do", "them"),
    };
    let message = format!(
        "refusing to overwrite {which}, which {have} not have {}; choose another folder, or delete {them} if an older \
         version of this program wrote {them}",
        mark(text).map(mark::describe).unwrap_or_default()
    );
    Error::new(ErrorKind::Io, message).in_file(path.display().to_string())
}

/// The folders of the modules in a folder's `mod.rs`, if this program wrote that file.
fn former_modules(folder: &Path, relative: &str) -> Result<Vec<String>> {
    let file = child(relative, "mod.rs");
    if inspect::file(folder, &file)?.is_none() {
        return Ok(Vec::new());
    }
    let path = folder.join(file);
    let bytes = fs::read(&path).map_err(|error| Error::io(&path, &error))?;
    let text = String::from_utf8_lossy(&bytes);
    if mark(&text) != Some(GENERATED) {
        return Ok(Vec::new());
    }
    let modules = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    // Anybody can have edited the file: a path in place of a name must not lead to other folders.
    let is_name = |module: &&str| module.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let modules = modules.filter(is_name).map(|module| child(relative, module));
    // A link is not followed.
    let is_folder = |path: &String| fs::symlink_metadata(folder.join(path)).is_ok_and(|found| found.is_dir());
    Ok(modules.filter(is_folder).collect())
}

/// Returns `true` if a file has a text, with any line ends: git can check out files with those of Windows.
fn is_same(path: &Path, text: &str) -> Result<bool> {
    let old = fs::read(path).map_err(|error| Error::io(path, &error))?;
    let old = String::from_utf8_lossy(&old);
    Ok(old == text || old.replace("\r\n", "\n") == text)
}

fn child(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Adds a relative path. An empty one would add a separator.
fn joined(folder: &Path, relative: &str) -> PathBuf {
    if relative.is_empty() && folder.as_os_str().is_empty() {
        PathBuf::from(".")
    } else if relative.is_empty() {
        folder.to_owned()
    } else {
        folder.join(relative)
    }
}

/// Returns `true` if a path is in a folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn is_inside(path: &Path, folder: &Path) -> Result<bool> {
    let folder = folder.canonicalize().map_err(|error| Error::io(folder, &error))?;
    // The inner folders of the path may not exist yet.
    let path = std::path::absolute(path).map_err(|error| Error::io(path, &error))?;
    Ok(path
        .ancestors()
        .find_map(|part| part.canonicalize().ok())
        .is_some_and(|part| part.starts_with(&folder)))
}
