//! Generation in a dependent's build script.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};
use crate::generate_from;
use crate::load;
use crate::schema::Schema;

/// Generates from a schema folder in a build script, against the runtime of `ews-bindings`.
///
/// ```no_run
/// // build.rs; the crate has `ews-codegen` among its build-dependencies, `default-features = false`.
/// fn main() -> Result<(), ews_codegen::Error> {
///     ews_codegen::Builder::new("schemas").operations(["GetFolder", "SyncFolderItems"]).generate()
/// }
/// ```
///
/// The crate then has a module `ews` by
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/ews.rs"));
/// ```
///
/// with the same code, to the byte, that `ews-codegen generate` writes where no operations are named. Its types are
/// not those of `ews-bindings`: `Envelope`, `Operation` and `xml` serve both, `sync`, `classify` and `versions` are of
/// the bindings' own.
#[derive(Clone, Debug)]
#[must_use = "nothing is generated before `generate` is called"]
pub struct Builder {
    schemas: PathBuf,
    operations: Option<Vec<String>>,
    out: Option<PathBuf>,
}

impl Builder {
    /// Starts from a folder with a server's `types.xsd`, `messages.xsd` and `services.wsdl`, or a canonical one.
    pub fn new(schemas: impl Into<PathBuf>) -> Self {
        Self { schemas: schemas.into(), operations: None, out: None }
    }

    /// Leaves out what these operations, by their names in the WSDL, do not need: other types, and the global
    /// elements of such types. SOAP headers and the response message stay.
    pub fn operations(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operations = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Writes there, not to `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out = Some(folder.into());
        self
    }

    /// Writes `ews.rs` and the folder `ews`, and tells cargo to come again when the schema changes.
    ///
    /// # Errors
    /// When the folder holds no schema, or one that cannot be generated from; see [`ErrorKind`].
    pub fn generate(&self) -> Result<()> {
        println!("cargo::rustc-check-cfg=cfg(feature, values(\"serde\"))");
        // Cargo looks at all that is in a folder.
        println!("cargo::rerun-if-changed={}", self.schemas.display());
        let schema = load::load(&self.schemas)?;
        for file in included(&schema) {
            println!("cargo::rerun-if-changed={}", self.schemas.join(file).display());
        }
        let files = generate_from(schema, self.operations.as_deref())
            .map_err(|error| error.in_folder(&self.schemas))?;
        let out = self.out()?;
        files.write_and_prune(&out.join("ews"))?;
        // `include!` takes no file that begins with documentation, as modules do.
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

    fn out(&self) -> Result<PathBuf> {
        let from_cargo = || env::var_os("OUT_DIR").map(PathBuf::from);
        self.out.clone().or_else(from_cargo).ok_or_else(|| {
            let message = "OUT_DIR is not set: call this from a build script, or say `out_dir`";
            Error::new(ErrorKind::Io, message)
        })
    }
}

/// The files of a schema that are not in its folder.
fn included(schema: &Schema) -> BTreeSet<&str> {
    let files = schema.files.iter().map(String::as_str);
    files.filter(|file| Path::new(file).components().count() > 1).collect()
}
