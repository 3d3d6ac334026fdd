//! A small schema and what becomes of it.

use std::fs;
use std::path::{Path, PathBuf};

use ews_codegen::{Files, generate};

/// A small schema.
pub(crate) struct Case {
    /// A name that can be a module's.
    pub(crate) name: &'static str,
    /// The components in `types.xsd`; the first is on line 2.
    types: String,
    /// The components in `messages.xsd`, if there is one.
    messages: Option<String>,
    /// The text of `wire.toml`, if there is one.
    wire: Option<String>,
    /// The error, if the schema is refused, or the warning.
    pub(crate) refusal: Option<&'static str>,
}

/// A schema of types.
pub(crate) fn types(name: &'static str, types: impl Into<String>) -> Case {
    Case { name, types: types.into(), messages: None, wire: None, refusal: None }
}

impl Case {
    /// Adds a `messages.xsd`.
    pub(crate) fn messages(self, messages: impl Into<String>) -> Self {
        Self { messages: Some(messages.into()), ..self }
    }

    /// Adds a `wire.toml`.
    pub(crate) fn wire(self, wire: impl Into<String>) -> Self {
        Self { wire: Some(wire.into()), ..self }
    }

    /// Expects an error, or a warning about an entry of `wire.toml`.
    pub(crate) fn refused(self, error: &'static str) -> Self {
        Self { refusal: Some(error), ..self }
    }

    /// Generates the code, or gives the error or the first warning, without the folder's name.
    pub(crate) fn generate(&self) -> Result<Files, String> {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let write = |name: &str, text: &str| {
            fs::write(folder.path().join(name), text).expect("the file can be written");
        };
        write("types.xsd", &document("types", &self.types));
        if let Some(messages) = &self.messages {
            write("messages.xsd", &document("messages", messages));
        }
        if let Some(wire) = &self.wire {
            write("wire.toml", wire);
        }
        let prefix = format!("{}/", folder.path().display());
        let files = generate(folder.path()).map_err(|error| error.to_string().replace(&prefix, ""))?;
        match files.warnings().first() {
            None => Ok(files),
            Some(warning) => Err(warning.to_string().replace(&prefix, "")),
        }
    }
}

/// A schema document of one of the namespaces: the root's start tag is line 1.
fn document(namespace: &str, components: &str) -> String {
    let uri = |namespace: &str| format!("http://schemas.microsoft.com/exchange/services/2006/{namespace}");
    format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:t=\"{}\" xmlns:m=\"{}\" \
         targetNamespace=\"{}\" elementFormDefault=\"qualified\">\n{}\n</xs:schema>\n",
        uri("types"),
        uri("messages"),
        uri(namespace),
        components.trim_start_matches('\n'),
    )
}

/// The folders in a folder.
pub(crate) fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be listed");
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}
