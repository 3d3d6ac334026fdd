//! A set of files: written if they changed, pruned if they are obsolete, or only compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};

/// The start of every generated file.
pub(crate) const GENERATED: &str = "// @generated";

/// A set of files: texts by path, relative to a folder, with `/` as the separator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<String, String>,
}

impl Files {
    /// Adds a file.
    pub(crate) fn insert(&mut self, path: impl Into<String>, text: String) {
        self.texts.insert(path.into(), text);
    }

    /// Returns the text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Returns all files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Writes the files that differ from those in the folder.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        for (path, text) in self.iter() {
            let path = folder.join(path);
            if fs::read_to_string(&path).is_ok_and(|old| old == text) {
                continue;
            }
            let parent = path.parent().unwrap_or(folder);
            fs::create_dir_all(parent).map_err(|error| Error::io(parent, &error))?;
            fs::write(&path, text).map_err(|error| Error::io(&path, &error))?;
        }
        Ok(())
    }

    /// Writes the files that differ from those in the folder, and removes other generated files from the folder.
    ///
    /// # Errors
    /// When a file would be overwritten that this program did not generate, or when a file cannot be written.
    pub fn write_and_prune(&self, folder: &Path) -> Result<()> {
        for (path, _) in self.iter() {
            let path = folder.join(path);
            if path.exists() && !is_generated(&path) {
                let message = "refusing to overwrite a file without the first line \"// @generated\"; delete the file or choose another folder";
                return Err(Error::new(ErrorKind::Io, message).in_file(path.display().to_string()));
            }
        }
        self.write(folder)?;
        for path in self.obsolete(folder)? {
            fs::remove_file(folder.join(&path)).map_err(|error| Error::io(&path, &error))?;
        }
        Ok(())
    }

    /// Compares the files with those in the folder. The error lists the differences and names a command, `remedy`.
    ///
    /// The list has at most 20 files.
    ///
    /// # Errors
    /// [`ErrorKind::Stale`] when the folder differs, [`ErrorKind::Io`] when the folder cannot be read.
    pub fn check(&self, folder: &Path, remedy: &str) -> Result<()> {
        let differs = self.iter().filter_map(|(path, text)| match fs::read_to_string(folder.join(path)) {
            Ok(old) if old == text => None,
            Ok(_) => Some(format!("  differs: {path}")),
            Err(_) => Some(format!("  missing: {path}")),
        });
        let obsolete = self.obsolete(folder)?;
        let obsolete = obsolete.iter().map(|path| format!("  obsolete: {}", path.display()));
        let mut stale: Vec<String> = differs.chain(obsolete).collect();
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

    /// The generated files in the folder that are not in the set.
    fn obsolete(&self, folder: &Path) -> Result<BTreeSet<PathBuf>> {
        let mut found = BTreeSet::new();
        let mut folders = vec![PathBuf::new()];
        while let Some(inner) = folders.pop() {
            let path = folder.join(&inner);
            if !path.is_dir() {
                continue;
            }
            for entry in fs::read_dir(&path).map_err(|error| Error::io(&path, &error))? {
                let entry = entry.map_err(|error| Error::io(&path, &error))?;
                let relative = inner.join(entry.file_name());
                if entry.file_type().is_ok_and(|file| file.is_dir()) {
                    folders.push(relative);
                } else if relative.extension().is_some_and(|extension| extension == "rs")
                    && !self.texts.contains_key(&slashes(&relative))
                    && is_generated(&entry.path())
                {
                    found.insert(relative);
                }
            }
        }
        Ok(found)
    }
}

/// Returns `true` if a file begins like a generated file.
fn is_generated(path: &Path) -> bool {
    let mut start = [0; GENERATED.len()];
    fs::File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok()
        && start == *GENERATED.as_bytes()
}

fn slashes(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
