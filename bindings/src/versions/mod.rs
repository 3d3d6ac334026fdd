//! Server versions: the check of a document against the schema of a version, and the oldest version that accepts a
//! document.
//!
//! Call [`Envelope::required_version`] before sending a request. It returns the oldest version that accepts the
//! request, and the reasons why the next older recorded version does not. [`Envelope::to_xml_for`] writes a request
//! only if a version accepts it. The version of a server is in the response header,
//! [`ResponseHeader::server_version_info`](crate::soap::ResponseHeader). A client states the version that it uses in
//! [`RequestHeader::request_server_version`](crate::soap::RequestHeader).
//!
//! The check covers elements, attributes, types, occurrence, and the enumeration values that some version lacks. It
//! does not cover facets, enumeration values that no version lists, and `xsi:type` on simple types.
//! [`Envelope::to_xml_for`] also writes strictly, so it refuses values outside their facets and unlisted enumeration
//! values.
//!
//! Seven versions are recorded. A version between two of them is treated as the newer one. So a component may be older
//! than the version that the check names. The record describes the types of this crate, not the types that a build
//! script generates from another schema.
//!
//! ```
//! use ews_bindings::messages::SyncFolderItems;
//! use ews_bindings::soap::{Envelope, RequestHeader};
//! use ews_bindings::types::{
//!     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape, MaxSyncChangesReturned,
//!     SyncFolderItemsScope,
//! };
//! use ews_bindings::versions::ServerVersion;
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
//! let mut request = SyncFolderItems::new(shape, inbox.into(), MaxSyncChangesReturned::new(100)?);
//! request.sync_scope = Some(SyncFolderItemsScope::NormalItems);
//! let envelope = Envelope::new(RequestHeader::default(), request);
//!
//! let required = envelope.required_version()?;
//! assert_eq!(required.version.map(ServerVersion::name), Some("Exchange2010_SP1"));
//! assert!(required.reasons[0].contains("SyncScope"));
//!
//! let oldest: ServerVersion = "Exchange2007_SP1".parse()?;
//! assert!(envelope.to_xml_for(oldest).is_err());
//! # Ok::<(), ews_bindings::Error>(())
//! ```

mod content_model;
mod element;
mod history;
mod version_check;

use std::fmt;
use std::str::FromStr;

use crate::rt::{OpenEnum, WriteOptions};
use crate::soap::{Envelope, Header};
use crate::types::ExchangeVersion;
use crate::xml::Root;
use crate::{Error, ErrorKind, Result};

use self::content_model::VersionModels;
use self::element::Element;
use self::history::HISTORY;
use self::version_check::violations;

/// A server version whose schema is recorded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServerVersion(usize);

impl ServerVersion {
    /// Returns all recorded versions, the oldest first.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..HISTORY.versions.len()).map(Self)
    }

    /// Returns the name, such as `Exchange2010_SP2`.
    pub fn name(self) -> &'static str {
        HISTORY.versions.get(self.0).copied().unwrap_or("")
    }

    /// Returns the oldest recorded version that is not older than `version`, in the order of `t:ExchangeVersionType`.
    /// `None` means that `version` is newer than all recorded versions, or unlisted.
    pub fn of(version: &ExchangeVersion) -> Option<Self> {
        let version_index = version.variant_index();
        let recorded_index = |recorded: &Self| ExchangeVersion::from(recorded.name()).variant_index();
        Self::all().find(|recorded| {
            recorded_index(recorded) != usize::MAX && version_index <= recorded_index(recorded)
        })
    }
}

impl fmt::Debug for ServerVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for ServerVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Accepts the name of a recorded version, or of any version that `t:ExchangeVersionType` lists.
impl FromStr for ServerVersion {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let recorded = Self::all().find(|version| version.name() == name);
        recorded.or_else(|| Self::of(&ExchangeVersion::from(name))).ok_or_else(|| {
            let newest = Self::all().next_back().map_or("", Self::name);
            let message = format!("unknown server version {name:?}; newest known: {newest}");
            Error::new(ErrorKind::Version, message)
        })
    }
}

/// The server version that a document needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requirement {
    /// The oldest version that accepts the document; `None` if no recorded version accepts it.
    pub version: Option<ServerVersion>,
    /// The reasons why the next older recorded version does not accept the document. Each reason begins with the path
    /// of an element. If no version accepts the document, the reasons are those of the newest version. If the oldest
    /// version accepts the document, the list is empty.
    pub reasons: Vec<String>,
}

/// Checks a document against the schema of a server version. The root is an envelope or a global element.
///
/// # Errors
/// If the document is not well-formed, or if the version does not accept it. The kind is then [`ErrorKind::Version`],
/// and the message lists all violations: for example unknown or missing components, wrong order, or a wrong `xsi:type`.
pub fn check(xml: &str, version: ServerVersion) -> Result<()> {
    let violations = violations(&Element::read(xml)?, version.0, &mut VersionModels::new());
    if violations.is_empty() {
        return Ok(());
    }
    let violations: Vec<String> = violations.iter().map(ToString::to_string).collect();
    Err(Error::new(ErrorKind::Version, format!("{version} does not accept {}", violations.join("; "))))
}

/// Finds the oldest server version that accepts a document.
///
/// # Errors
/// If the document is not well-formed.
pub fn required(xml: &str) -> Result<Requirement> {
    let root = Element::read(xml)?;
    let (mut reasons, mut models) = (Vec::new(), VersionModels::new());
    for version in ServerVersion::all() {
        let violations = violations(&root, version.0, &mut models);
        if violations.is_empty() {
            return Ok(Requirement { version: Some(version), reasons });
        }
        reasons = violations.iter().map(ToString::to_string).collect();
    }
    Ok(Requirement { version: None, reasons })
}

impl<H: Header, B: Root> Envelope<H, B> {
    /// Writes the envelope for a server version. Writing is strict: `Unlisted` values are refused too.
    ///
    /// # Errors
    /// If a value may not be written, or if the version does not accept the envelope; see [`check`].
    pub fn to_xml_for(&self, version: ServerVersion) -> Result<String> {
        let text = self.to_xml_with(WriteOptions::new().strict())?;
        check(&text, version)?;
        Ok(text)
    }

    /// Finds the oldest server version that accepts the envelope, and the reasons why the next older recorded version
    /// does not.
    ///
    /// # Errors
    /// If a value may not be written.
    pub fn required_version(&self) -> Result<Requirement> {
        required(&self.to_xml()?)
    }
}
