//! Checks of the output folder before it is read or written.
//!
//! A link below the output folder is never followed: it can lead to files without the mark. The output folder itself may
//! be a link, because the user named it.

use std::fs::{self, Metadata};
use std::io::ErrorKind as IoKind;
use std::path::Path;

use crate::error::{Error, ErrorKind, Result};

/// Checks that the output folder is a folder or can be created.
pub(super) fn output_folder(folder: &Path) -> Result<()> {
    match fs::metadata(folder) {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => refuse(folder, "expected a folder, found a file; choose another folder"),
        Err(error) if error.kind() != IoKind::NotFound => Err(Error::io(folder, &error)),
        Err(_) if metadata(folder)?.is_some() => refuse(
            folder,
            "expected a folder, found a link to nothing; create that folder, or remove the link",
        ),
        Err(_) => Ok(()),
    }
}

/// Checks the way from the output folder to a file, and returns the metadata of the file if it exists.
pub(super) fn file(folder: &Path, path: &str) -> Result<Option<Metadata>> {
    let mut current = folder.to_owned();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        current.push(name);
        let Some(found) = metadata(&current)? else { return Ok(None) };
        let is_last = names.peek().is_none();
        let found_kind = match (is_last, found.file_type()) {
            (_, kind) if kind.is_symlink() => {
                let message = "refusing to follow a link out of the output folder; replace it with the folder or file \
                               itself, or choose another folder";
                return refuse(&current, message);
            }
            (false, kind) if kind.is_dir() => continue,
            (true, kind) if kind.is_file() => return Ok(Some(found)),
            (_, kind) if kind.is_dir() => "a folder",
            (_, kind) if kind.is_file() => "a file",
            _ => "a special file",
        };
        let expected = if is_last { "a file" } else { "a folder" };
        return refuse(
            &current,
            &format!("expected {expected}, found {found_kind}; move it away, or choose another folder"),
        );
    }
    Ok(None)
}

/// The metadata of a file, a folder or a link itself.
fn metadata(path: &Path) -> Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == IoKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(path, &error)),
    }
}

fn refuse<T>(path: &Path, message: &str) -> Result<T> {
    Err(Error::new(ErrorKind::Io, message).in_file(path.display().to_string()))
}
