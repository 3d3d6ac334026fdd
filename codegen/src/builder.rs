//! Code generation in a build script.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};
use crate::load;
use crate::pipeline::generate_from;
use crate::schema::Schema;
use crate::write::{self, GENERATED};

/// Generates code from a schema folder in a build script. The code uses the runtime of `ews-bindings`.
///
/// Use it to get the types of one server. To send requests to an older server, the types of `ews-bindings` are enough:
/// see its module `guide::older_servers`. Download the files `types.xsd`, `messages.xsd` and `services.wsdl` from
/// `https://SERVER/EWS/` into a folder `schemas`. In `Cargo.toml`:
///
/// ```toml
/// [dependencies]
/// ews-bindings = "=0.1.0"
///
/// [build-dependencies]
/// ews-codegen = { version = "=0.1.0", default-features = false }
/// ```
///
/// In `build.rs`:
///
/// ```no_run
/// fn main() -> Result<(), ews_codegen::Error> {
///     ews_codegen::Builder::new("schemas").operations(["GetItem", "SyncFolderItems"]).generate()
/// }
/// ```
///
/// In `src/main.rs`, this adds a module `ews` with the modules `types`, `messages`, `operations` and `headers`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/ews.rs"));
/// ```
///
/// # A sync
///
/// `sync_inbox` returns after the last page. `store` saves one page. `post` sends the text of a request to
/// `https://SERVER/EWS/Exchange.asmx`, with the HTTP headers `Content-Type: text/xml; charset=utf-8`, `SOAPAction`
/// (the action in double quotes) and `Authorization`. It returns the status and the body of the response. A
/// client that has the headers of the response also passes them to `HttpResponse::header`, above all `Retry-After`.
///
/// ```ignore
/// use std::error::Error;
///
/// use ews_bindings::operation::Operation as _;
/// use ews_bindings::soap::HttpResponse;
/// use ews_bindings::sync::{FolderSync, Page, Step};
///
/// use ews::messages::SyncFolderItems;
/// use ews::types::{DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape};
///
/// fn sync_inbox(
///     saved: Option<&str>,
///     mut post: impl FnMut(&str, String) -> Result<(u16, Vec<u8>), Box<dyn Error>>,
///     mut store: impl FnMut(&Page<SyncFolderItems>) -> Result<(), Box<dyn Error>>,
/// ) -> Result<(), Box<dyn Error>> {
///     let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
///     let mut sync = FolderSync::<SyncFolderItems>::from_saved(inbox, saved)?;
///     while let Some(request) = sync.request(ItemResponseShape::new(DefaultShapeNames::AllProperties)) {
///         let (status, body) = post(SyncFolderItems::ACTION, request.to_xml()?)?;
///         match sync.accept_http(&HttpResponse::new(status, &body))? {
///             Step::Page(page) => {
///                 // In one transaction: 1. If `page.is_from_start()`, mark all items. 2. Apply `page.changes()` in
///                 // order. Each change removes the mark of its item. 3. If `page.is_last()`, delete the marked items.
///                 // 4. Save `state.to_string()` for `page.state()`. If it is `None`, delete the saved text.
///                 store(&page)?;
///                 page.commit(&mut sync)?;
///             }
///             Step::Wait(wait) => std::thread::sleep(wait),
///             // The next pages have all items again.
///             Step::StartOver => {}
///             step => return Err(format!("{step:?}").into()),
///         }
///     }
///     Ok(())
/// }
/// ```
///
/// `page.changes()` has values of the generated enum `types::SyncFolderItemsChange`. `Create` and `Update` hold the item,
/// `Delete` and `ReadFlagChange` its id. The documentation of `ews_bindings::sync` has the rules for the store, and lists the
/// changes that could not be read: a change or an item `Unlisted`, and an item without an id. If a program commits the page
/// without handling them, these changes are lost. The ids of new and changed items:
///
/// ```ignore
/// use ews_bindings::sync::unread_item_id;
///
/// use ews::types::{AnyItem, ItemId, SyncFolderItemsChange};
///
/// let ids = page.changes().iter().filter_map(|change| match change {
///     SyncFolderItemsChange::Create(item) | SyncFolderItemsChange::Update(item) => match &item.0 {
///         // `unread_item_id` returns the type of `ews-bindings`.
///         AnyItem::Unlisted(raw) => unread_item_id(raw).map(|id| ItemId::new(id.id)),
///         item => item.as_item()?.item_id.as_deref().cloned(),
///     },
///     SyncFolderItemsChange::Unlisted(raw) => unread_item_id(raw).map(|id| ItemId::new(id.id)),
///     _ => None, // a deletion or a read flag
/// });
/// ```
///
/// If the program stops, the next run begins with the saved state: the server sends all changes after the last saved page
/// again.
///
/// Requests name the version `Exchange2013_SP1`. If the schema does not list it, they name the newest version of the schema.
/// For another version, call `.version("Exchange2010")` after `from_saved(…)?`. A batch and pages have the same method.
///
/// # Bodies and folders
///
/// A sync never returns bodies and attachments. This code fetches the items with the ids `ids`, ten in a request:
///
/// ```ignore
/// use ews_bindings::batch::Batch;
///
/// use ews::messages::GetItem;
///
/// let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
/// let mut batch = Batch::new(GetItem::new(shape, ids));
/// while let Some(request) = batch.request()? {
///     let (status, body) = post(GetItem::ACTION, request.to_xml()?)?;
///     for finished in batch.accept_http(&HttpResponse::new(status, &body))? {
///         // The outcome for the id at the position `finished.index`.
///         println!("{:?}", finished.outcome);
///     }
///     batch.wait().into_iter().for_each(std::thread::sleep);
/// }
/// ```
///
/// A sync of folders is the same as one of items, with the operation `SyncFolderHierarchy`,
/// `FolderSync::whole_mailbox_from_saved(saved)` and `FolderResponseShape::new(DefaultShapeNames::AllProperties)`. Add the
/// operation to `operations` in `build.rs`.
///
/// # The parts of the library
///
/// The types are distinct from those of `ews-bindings`. These parts of `ews-bindings` work with both:
///
/// | part | trait of the generated code |
/// |---|---|
/// | `soap::Envelope`, `xml`: reading and writing | `xml::Root` |
/// | `operation`: the outcome of each response message | `operation::Operation` |
/// | `sync::FolderSync` | `sync::SyncOperation` |
/// | `batch::Batch` | `batch::BatchOperation` |
/// | `pages::Pages` | `pages::PagedOperation`; add `FindItem` or another search to `operations` |
/// | the fields of items and folders by path | `properties::FieldsByUri` |
/// | `versions`: the check of a document, with the history in `ews-bindings`; an element that only older versions have is refused | `xml::Root` |
///
/// A trait is left out if the schema lacks something that it needs, such as the operation. The other parts, such as
/// `mirror`, `subscription` and `properties::Properties`, work with the types of `ews-bindings` only. With the feature
/// `http-1`, `Endpoint::post` takes the action and the text of a request: `endpoint.post(GetItem::ACTION, xml)`. It sends the
/// text unchanged, so set impersonation in `request.header`. `HttpResponse::from(&response)` has all headers of the response.
///
/// Without [`operations`](Self::operations), the module has the same code as `ews-codegen generate` writes, byte for
/// byte.
#[derive(Clone, Debug)]
#[must_use = "call `generate` to write the code"]
pub struct Builder {
    schemas: PathBuf,
    operations: Option<Vec<String>>,
    out: Option<PathBuf>,
}

impl Builder {
    /// Starts with a schema folder: with a server's `types.xsd`, `messages.xsd` and `services.wsdl`, with schema files of
    /// other names, or with the files that `ews-codegen import` writes.
    pub fn new(schemas: impl Into<PathBuf>) -> Self {
        Self { schemas: schemas.into(), operations: None, out: None }
    }

    /// Generates only the code for these operations, named as in the WSDL. Types that they do not need are left out,
    /// and so are the global elements of such types. All SOAP headers and `m:ResponseMessageType` remain.
    ///
    /// The whole schema must still be valid and supported.
    ///
    /// A message of another operation in a response is read as `Unlisted`. Strict reading returns an error for such a message,
    /// and for an `xsi:type` that names a type which was left out.
    pub fn operations(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operations = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the output folder. The default is `OUT_DIR`, which cargo sets for build scripts. Change the path in `include!`
    /// too. Two builders need two folders: the second would replace the code of the first.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out = Some(folder.into());
        self
    }

    /// Writes `ews.rs` and the folder `ews`, and tells cargo to run the build script again when the schema changes. Prints a
    /// `cargo::warning` for each entry of the schema folder that is missing or does not apply.
    ///
    /// # Errors
    /// When the folder holds no schema, when the schema has an unsupported construct, when an operation is unknown, when
    /// the output folder holds other files of these names, or when it is inside the schema folder; see [`ErrorKind`]. If
    /// the schema has several errors, this is the first; [`Error::others`] has the rest.
    pub fn generate(&self) -> Result<()> {
        println!("cargo::rustc-check-cfg=cfg(feature, values(\"serde\"))");
        let schema = load::load(&self.schemas)?;
        // Cargo watches all files in the folder.
        watch(&self.schemas)?;
        for file in files_elsewhere(&schema) {
            watch(&self.schemas.join(file))?;
        }
        let out = self.out_folder()?;
        self.check_watched(&out)?;
        let files = generate_from(&self.schemas, schema, self.operations.as_deref())?;
        for warning in files.warnings() {
            println!("cargo::warning={}", warning.to_string().replace(char::is_control, " "));
        }
        let mut files = files.below("ews");
        files.insert("ews.rs", entry())?;
        files.write_and_prune_in(&out, "ews")
    }

    fn out_folder(&self) -> Result<PathBuf> {
        let from_cargo = || env::var_os("OUT_DIR").map(PathBuf::from);
        self.out.clone().or_else(from_cargo).ok_or_else(|| {
            let message = "OUT_DIR is not set; call `generate` from a build script, or set `out_dir`";
            Error::new(ErrorKind::Io, message)
        })
    }

    /// Fails if the output is in the schema folder: cargo would run the build script again and again.
    fn check_watched(&self, out: &Path) -> Result<()> {
        if write::is_inside(out, &self.schemas)? {
            let message = "refusing to write into the schema folder, which cargo watches; move the schema files into a \
                           folder of their own, or choose another `out_dir`";
            return Err(Error::new(ErrorKind::Io, message).in_file(out.display().to_string()));
        }
        Ok(())
    }
}

/// Tells cargo to watch a file or folder.
fn watch(path: &Path) -> Result<()> {
    // A line break would start another instruction for cargo.
    match path.to_str().filter(|path| !path.contains(['\n', '\r'])) {
        Some(path) => println!("cargo::rerun-if-changed={path}"),
        None => {
            let message =
                "expected a path in UTF-8 without line breaks, so that cargo can watch it; rename it";
            return Err(Error::new(ErrorKind::Io, message).in_file(format!("{:?}", path.to_string_lossy())));
        }
    }
    Ok(())
}

/// The text of `ews.rs`.
fn entry() -> String {
    // The generated modules begin with inner doc comments, which `include!` does not accept. The path starts at the folder
    // of `ews.rs`, so cargo's target folder can be moved.
    format!(
        "{GENERATED}\n\n/// Generated from a schema folder.\n#[allow(clippy::all, clippy::pedantic)]\n\
         #[path = \"ews/mod.rs\"]\npub mod ews;\n"
    )
}

/// The files of a schema that are outside its folder, or in a folder inside.
fn files_elsewhere(schema: &Schema) -> BTreeSet<&str> {
    let files = schema.files.iter().map(String::as_str);
    files.filter(|file| Path::new(file).components().count() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_break_in_a_watched_path_is_refused() {
        let error = watch(Path::new("a\ncargo::rustc-link-arg=b")).expect_err("the path is refused");
        assert_eq!(
            error.to_string(),
            "\"a\\ncargo::rustc-link-arg=b\": expected a path in UTF-8 without line breaks, so that cargo can watch it; \
             rename it"
        );
    }
}
