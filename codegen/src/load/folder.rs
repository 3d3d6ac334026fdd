//! Sources of files: a schema folder, or texts.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Name, Namespace, file_names};

use super::decode::decode;
use super::link::join;
use super::scan;

/// The root files of a schema folder. One of them may be absent.
pub(super) const ROOTS: [&str; 2] = ["types.xsd", "messages.xsd"];

/// The number of files that the error for an unusable folder lists.
const LISTED: usize = 10;

/// A source of files. Names are relative to the schema folder, with `/`.
pub(super) trait Source {
    /// Returns the text of a file; `None` if the file is absent.
    fn text(&self, name: &str) -> Result<Option<String>>;

    /// Finds a file; `None` if it is absent.
    fn find(&self, name: &str) -> Option<FoundFile>;

    /// Returns the names of the WSDL files: `services.wsdl`, or all others if it is absent.
    fn wsdl_files(&self) -> Vec<String> {
        self.find("services.wsdl").into_iter().map(|file| file.name).collect()
    }

    /// Finds a schema file with a type that is not among the files that were read.
    fn unread_file(&self, _type: &Name, _read: &[String]) -> Option<String> {
        None
    }
}

/// A file of a source.
pub(super) struct FoundFile {
    /// The name, as the folder spells it.
    pub(super) name: String,
    /// Equal for two names of one file.
    pub(super) identity: PathBuf,
}

/// Texts in memory.
pub(super) struct Texts<F>(pub(super) F);

impl<F: Fn(&str) -> Option<String>> Source for Texts<F> {
    fn text(&self, name: &str) -> Result<Option<String>> {
        Ok((self.0)(name))
    }

    fn find(&self, name: &str) -> Option<FoundFile> {
        (self.0)(name).map(|_| FoundFile { name: name.to_owned(), identity: PathBuf::from(name) })
    }
}

/// A folder of the file system.
pub(super) struct Folder<'a>(pub(super) &'a Path);

impl Source for Folder<'_> {
    fn text(&self, name: &str) -> Result<Option<String>> {
        let path = self.0.join(name);
        if !path.is_file() {
            return Ok(None);
        }
        let text = fs::read(&path).map_err(|error| Error::new(ErrorKind::Io, error.to_string()));
        text.and_then(decode).map(Some).map_err(|error| error.in_file(name))
    }

    /// Finds a file. If no name in the folder is the same, a name that differs only in case is meant.
    fn find(&self, name: &str) -> Option<FoundFile> {
        let is_file = self.0.join(name).is_file();
        let name = if is_file { name.to_owned() } else { self.in_other_case(name)? };
        let path = self.0.join(&name);
        let identity = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
        path.is_file().then_some(FoundFile { name, identity })
    }

    fn wsdl_files(&self) -> Vec<String> {
        if let Some(services) = self.find("services.wsdl") {
            return vec![services.name];
        }
        let names = names_in(self.0).unwrap_or_default();
        names.into_iter().filter(|name| has_extension(name, "wsdl") && self.0.join(name).is_file()).collect()
    }

    fn unread_file(&self, name: &Name, read: &[String]) -> Option<String> {
        let declaration = format!("Type name=\"{}\"", name.local);
        let files = names_in(self.0).unwrap_or_default().into_iter();
        files.filter(|file| has_extension(file, "xsd") && !read.contains(file)).find(|file| {
            let text = self.text(file).ok().flatten().filter(|text| text.contains(&declaration));
            let namespace = text.and_then(|text| scan::target_namespace(&text));
            namespace.as_deref() == Some(name.namespace.uri())
        })
    }
}

/// A folder of a server, with the files of another folder that an import does not change.
pub(super) struct NextFolder<'a> {
    pub(super) new: Folder<'a>,
    pub(super) old: Folder<'a>,
}

impl Source for NextFolder<'_> {
    fn text(&self, name: &str) -> Result<Option<String>> {
        let folder = if self.is_kept(name) { &self.old } else { &self.new };
        folder.text(name)
    }

    fn find(&self, name: &str) -> Option<FoundFile> {
        self.new.find(name)
    }

    fn wsdl_files(&self) -> Vec<String> {
        self.new.wsdl_files()
    }

    fn unread_file(&self, name: &Name, read: &[String]) -> Option<String> {
        self.new.unread_file(name, read)
    }
}

impl NextFolder<'_> {
    /// Returns the folder that has a file.
    pub(super) fn of(&self, name: &str) -> &Path {
        if self.is_kept(name) { self.old.0 } else { self.new.0 }
    }

    /// Returns `true` for a file of the old folder that an import keeps.
    fn is_kept(&self, name: &str) -> bool {
        // An import has been done in a folder with `operations.toml`.
        [file_names::PROPERTIES, file_names::WIRE, file_names::OVERRIDES].contains(&name)
            && [name, file_names::OPERATIONS].iter().all(|file| self.new.find(file).is_none())
    }
}

impl Folder<'_> {
    /// Returns the root files of the folder: `types.xsd` and `messages.xsd`, or, if it has neither, all files whose target
    /// namespace is one of EWS.
    pub(super) fn roots(&self) -> Result<Vec<String>> {
        if ROOTS.iter().any(|root| self.0.join(root).is_file()) {
            return Ok(ROOTS.map(str::to_owned).to_vec());
        }
        let problem = match (self.0.is_dir(), self.0.exists()) {
            (true, _) => {
                let mut found = Vec::new();
                let roots = self.roots_by_namespace(&mut found)?;
                if !roots.is_empty() {
                    return Ok(roots);
                }
                let found = listed(&found);
                &*format!(
                    "expected types.xsd, messages.xsd or other .xsd files with a target namespace of EWS in this \
                     folder, found {found}"
                )
            }
            (false, true) => "expected a folder, found a file",
            (false, false) if self.0.is_relative() => {
                let current = std::env::current_dir().unwrap_or_default();
                &*format!("folder not found in {}", current.display())
            }
            (false, false) => "folder not found",
        };
        let message = format!(
            "{problem}; download types.xsd, messages.xsd and services.wsdl from https://SERVER/EWS/ into the folder"
        );
        Err(Error::new(ErrorKind::Io, message).in_file(self.0.display().to_string()))
    }

    /// Returns the files with a target namespace of EWS, sorted by name. A file that is not a schema is a root too: its
    /// error must not be hidden. `found` lists all files.
    fn roots_by_namespace(&self, found: &mut Vec<String>) -> Result<Vec<String>> {
        let mut roots = Vec::new();
        for name in names_in(self.0)? {
            let path = self.0.join(&name);
            if !has_extension(&name, "xsd") || !path.is_file() {
                found.push(if path.is_dir() { format!("{name}/") } else { name });
                continue;
            }
            let text = self.text(&name).ok().flatten();
            match text.and_then(|text| scan::target_namespace(&text)) {
                Some(uri) if uri.is_empty() => found.push(format!("{name} (no targetNamespace)")),
                Some(uri) if !is_of_ews(&uri) => found.push(format!("{name} (namespace {uri:?})")),
                Some(_) | None => roots.push(name),
            }
        }
        Ok(roots)
    }

    /// Finds the only file whose name differs from `name` in case.
    fn in_other_case(&self, name: &str) -> Option<String> {
        let mut found = String::new();
        for part in name.split('/') {
            let exact = if part.is_empty() { "/".to_owned() } else { join(&found, part) };
            if self.0.join(&exact).exists() {
                found = exact;
                continue;
            }
            let lower = part.to_lowercase();
            let entries = fs::read_dir(self.0.join(&found)).ok()?;
            let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            let mut similar = names.filter(|name| name.to_lowercase() == lower);
            let only = similar.next().filter(|_| similar.next().is_none())?;
            found = join(&found, &only);
        }
        Some(found)
    }
}

/// The names in a folder, sorted.
fn names_in(folder: &Path) -> Result<Vec<String>> {
    let io = |error| Error::io(folder, &error);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(io)? {
        // A name that is not Unicode is skipped: the user can rename the file.
        names.extend(entry.map_err(io)?.file_name().into_string().ok());
    }
    names.sort();
    // Some systems put a file `._a.xsd` beside `a.xsd`.
    names.retain(|name| !name.starts_with('.'));
    Ok(names)
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

fn is_of_ews(uri: &str) -> bool {
    matches!(Namespace::from_uri(uri), Some(Namespace::Types | Namespace::Messages))
}

/// A list of files for a message.
fn listed(found: &[String]) -> String {
    let shown = found.iter().take(LISTED).cloned().collect::<Vec<_>>().join(", ");
    match found.len().saturating_sub(LISTED) {
        0 if found.is_empty() => "no files".to_owned(),
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
