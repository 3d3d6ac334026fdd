//! Server versions: what one accepts of a document, and which a document needs.
//!
//! The record holds the schemas of seven versions; a server of a version between two of them is handled for the
//! first that is not older. What is "first on record" may be older than the record. It is the record of the types
//! of this crate, not of those that a build script generates from another schema.
//!
//! Judged are elements, attributes, types, the values of enumerations that some version lacks, what is required and
//! how often. Facets are not, nor values that no version lists: those strict writing refuses; nor whether `xsi:type`
//! of a simple type is one that derives from it. A server tells its version in
//! [`ResponseHeader::server_version_info`](crate::soap::ResponseHeader), a client says which it speaks in
//! [`RequestHeader::request_server_version`](crate::soap::RequestHeader).
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
//! assert!(required.decided_by[0].contains("SyncScope"));
//!
//! let oldest: ServerVersion = "Exchange2007_SP1".parse()?;
//! assert!(envelope.to_xml_for(oldest).is_err());
//! # Ok::<(), ews_bindings::Error>(())
//! ```

mod content;
mod judge;
mod table;
mod tree;

use std::fmt;
use std::str::FromStr;

use crate::rt::{OpenEnum, WriteOptions};
use crate::soap::{Envelope, Header};
use crate::types::ExchangeVersion;
use crate::xml::Root;
use crate::{Error, ErrorKind, Result};

use self::content::Models;
use self::judge::Finding;
use self::table::TABLE;
use self::tree::Node;

/// A server version on record.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServerVersion(usize);

impl ServerVersion {
    /// All on record, the oldest first.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..TABLE.versions.len()).map(Self)
    }

    /// Its name, such as `Exchange2010_SP2`.
    pub fn name(self) -> &'static str {
        TABLE.versions.get(self.0).copied().unwrap_or("")
    }

    /// The first on record that is not older than a version, in the order in which `t:ExchangeVersionType` lists
    /// them; `None` for one that is newer than all, or unlisted.
    pub fn of(version: &ExchangeVersion) -> Option<Self> {
        let wanted = version.variant_index();
        let known = |record: &Self| ExchangeVersion::from(record.name()).variant_index();
        Self::all().find(|record| known(record) != usize::MAX && wanted <= known(record))
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

/// From the name of a version on record, or of one that `t:ExchangeVersionType` lists.
impl FromStr for ServerVersion {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let on_record = Self::all().find(|version| version.name() == name);
        on_record.or_else(|| Self::of(&ExchangeVersion::from(name))).ok_or_else(|| {
            Error::new(
                ErrorKind::Version,
                format!("{name} is no version up to {}", TABLE.versions.join(", ")),
            )
        })
    }
}

/// What a document needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requirement {
    /// The lowest version that accepts the document; `None` where none on record does.
    pub version: Option<ServerVersion>,
    /// What the version before does not accept, each with its path: what decides. Empty for the oldest.
    pub decided_by: Vec<String>,
}

/// Checks a document, an envelope or a global element, against the schema of a server version.
///
/// # Errors
/// Of kind [`ErrorKind::Version`], naming every part that the version does not know, and every one that it requires
/// and that is missing.
pub fn check(xml: &str, version: ServerVersion) -> Result<()> {
    let findings = judge::judge(&Node::read(xml)?, version.0, &mut Models::new());
    if findings.is_empty() {
        return Ok(());
    }
    let places: Vec<String> = findings.iter().map(ToString::to_string).collect();
    Err(Error::new(ErrorKind::Version, format!("{version} does not accept {}", places.join("; "))))
}

/// Finds the lowest server version that accepts a document.
///
/// # Errors
/// When the document is not well-formed.
pub fn required(xml: &str) -> Result<Requirement> {
    let root = Node::read(xml)?;
    let (mut decided_by, mut models) = (Vec::new(), Models::new());
    for version in ServerVersion::all() {
        let findings = judge::judge(&root, version.0, &mut models);
        if findings.is_empty() {
            return Ok(Requirement { version: Some(version), decided_by });
        }
        decided_by = findings.iter().map(ToString::to_string).collect();
    }
    Ok(Requirement { version: None, decided_by })
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl<H: Header, B: Root> Envelope<H, B> {
    /// Writes the envelope for a server of a version, strictly: nor is anything accepted that no version lists.
    ///
    /// # Errors
    /// When it holds what may not be written, or what the version does not accept; see [`check`].
    pub fn to_xml_for(&self, version: ServerVersion) -> Result<String> {
        let text = self.to_xml_with(WriteOptions::new().strict())?;
        check(&text, version)?;
        Ok(text)
    }

    /// The lowest server version that accepts the envelope, and what decides.
    ///
    /// # Errors
    /// When it holds what may not be written.
    pub fn required_version(&self) -> Result<Requirement> {
        required(&self.to_xml()?)
    }
}
