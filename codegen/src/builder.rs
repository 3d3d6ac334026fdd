//! Code generation in a build script.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};
use crate::load;
use crate::pipeline::generate_from;
use crate::schema::Schema;

/// Generates code from a schema folder in a build script. The code uses the runtime of `ews-bindings`.
///
/// ```no_run
/// // build.rs; Cargo.toml has `ews-codegen` in [build-dependencies], with `default-features = false`.
/// fn main() -> Result<(), ews_codegen::Error> {
///     ews_codegen::Builder::new("schemas").operations(["GetFolder", "SyncFolderItems"]).generate()
/// }
/// ```
///
/// The crate includes the code as a module `ews`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/ews.rs"));
/// ```
///
/// Without [`operations`](Self::operations), the module has the same code as `ews-codegen generate` writes, byte for
/// byte. Its types are distinct from those of `ews-bindings`. `Envelope`, `Operation`, `xml` and
/// `sync::FolderSync` work with both; `versions` works with the types of `ews-bindings` only.
#[derive(Clone, Debug)]
#[must_use = "call `generate` to write the code"]
pub struct Builder {
    schemas: PathBuf,
    operations: Option<Vec<String>>,
    out: Option<PathBuf>,
}

impl Builder {
    /// Starts with a schema folder: canonical, or with a server's `types.xsd`, `messages.xsd` and `services.wsdl`, or with
    /// schema files of other names.
    pub fn new(schemas: impl Into<PathBuf>) -> Self {
        Self { schemas: schemas.into(), operations: None, out: None }
    }

    /// Generates only the code for these operations, named as in the WSDL. Types that they do not need are left out,
    /// and so are the global elements of such types. All SOAP headers and the response message remain.
    pub fn operations(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operations = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the output folder. The default is `OUT_DIR`, which cargo sets for build scripts.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out = Some(folder.into());
        self
    }

    /// Writes `ews.rs` and the folder `ews`, and tells cargo to run the build script again when the schema changes.
    ///
    /// # Errors
    /// When the folder holds no schema, when the schema has an unsupported construct, or when an operation is
    /// unknown; see [`ErrorKind`]. The error has all errors that loading the schema finds; see [`Error::others`].
    pub fn generate(&self) -> Result<()> {
        println!("cargo::rustc-check-cfg=cfg(feature, values(\"serde\"))");
        // Cargo watches all files in the folder.
        println!("cargo::rerun-if-changed={}", self.schemas.display());
        let mut schema = load::load(&self.schemas)?;
        // The module `properties` of the runtime uses the types of `ews-bindings`.
        schema.properties = None;
        for file in files_elsewhere(&schema) {
            println!("cargo::rerun-if-changed={}", self.schemas.join(file).display());
        }
        let files = generate_from(schema, self.operations.as_deref())
            .map_err(|error| error.in_folder(&self.schemas))?;
        let out = self.out_folder()?;
        files.write_and_prune(&out.join("ews"))?;
        // The generated modules begin with inner doc comments, which `include!` does not accept.
        let entry = format!(
            "/// Generated from a schema folder.\n#[allow(clippy::all, clippy::pedantic)]\n#[path = {:?}]\npub mod ews;\n",
            out.join("ews").join("mod.rs").display().to_string()
        );
        let path = out.join("ews.rs");
        if fs::read_to_string(&path).is_ok_and(|old| old == entry) {
            return Ok(());
        }
        fs::write(&path, entry).map_err(|error| Error::io(&path, &error))
    }

    fn out_folder(&self) -> Result<PathBuf> {
        let from_cargo = || env::var_os("OUT_DIR").map(PathBuf::from);
        self.out.clone().or_else(from_cargo).ok_or_else(|| {
            let message = "OUT_DIR is not set; call `generate` from a build script, or set `out_dir`";
            Error::new(ErrorKind::Io, message)
        })
    }
}

/// The files of a schema that are outside its folder, or in a folder inside.
fn files_elsewhere(schema: &Schema) -> BTreeSet<&str> {
    let files = schema.files.iter().map(String::as_str);
    files.filter(|file| Path::new(file).components().count() > 1).collect()
}
