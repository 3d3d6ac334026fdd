//! Server versions: the check of a document against the schema of a version, and the oldest version that accepts a
//! document.
//!
//! A request names a version in its header; see [`Envelope::version`]. Call [`Envelope::required_version`] before
//! sending a request. It returns the oldest version that accepts the request, and the reasons why the next older
//! recorded version does not. [`Requirement::is_newer_than_header`] returns `true` if the header names an older version
//! than the request requires. [`Envelope::to_xml_for`] writes a request that names a version, only if that version
//! accepts it. The version of a server is in the response header,
//! [`ResponseHeader::server_version_info`](crate::soap::ResponseHeader).
//!
//! A server calls [`prune`](prune()) to remove the elements and values that a client of an older version does not know.
//!
//! The check does not cover the header element `RequestServerVersion`, because a request may name any version there.
//!
//! The check covers elements, attributes, types, occurrence, `xsi:nil`, the enumeration values that some version lacks,
//! and the facets that differ in an older version, except patterns. It does not cover other facets, enumeration values
//! that no version lists, and `xsi:type` on simple types.
//! [`Envelope::to_xml_for`] also writes strictly, so it refuses values outside their facets and unlisted enumeration
//! values.
//!
//! [`recorded`] returns the versions whose schemas are recorded. Another version is treated as the next newer
//! recorded one, so a component may be older than the version in the error message. The history is that of the schema of
//! this crate. It is also used for documents of types that a build script generates from another schema.
//!
//! ```
//! use ews_bindings::messages::SyncFolderItems;
//! use ews_bindings::soap::Envelope;
//! use ews_bindings::types::{
//!     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ExchangeVersion, ItemResponseShape,
//!     MaxSyncChangesReturned, SyncFolderItemsScope,
//! };
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
//! let mut request = SyncFolderItems::new(shape, inbox, MaxSyncChangesReturned::new(100)?);
//! request.sync_scope = Some(SyncFolderItemsScope::NormalItems);
//! let envelope = Envelope::request(request).version("Exchange2007_SP1");
//!
//! let required = envelope.required_version()?;
//! assert_eq!(required.version, Some(ExchangeVersion::Exchange2010Sp1));
//! assert!(required.reasons[0].contains("SyncScope"));
//! assert!(required.is_newer_than_header());
//!
//! let text = envelope.to_xml_for(ExchangeVersion::Exchange2010Sp1)?;
//! assert!(text.contains(r#"<t:RequestServerVersion Version="Exchange2010_SP1"/>"#));
//! assert!(envelope.to_xml_for("Exchange2007_SP1").is_err());
//! # Ok::<(), ews_bindings::Error>(())
//! ```

mod children;
mod content_model;
mod declarations;
mod element;
mod facets;
mod history;
mod prune;
mod version_check;
mod violation;

use crate::rt::{OpenEnum, WriteOptions};
use crate::soap::{Envelope, Header};
use crate::types::ExchangeVersion;
use crate::xml::Root;
use crate::{Error, ErrorKind, Result};

use self::content_model::VersionModels;
use self::element::Element;
use self::history::HISTORY;
use self::version_check::violations;

pub use self::prune::{Pruned, Removed, prune};

/// Returns the versions whose schemas are recorded, the oldest first.
pub fn recorded() -> impl DoubleEndedIterator<Item = ExchangeVersion> {
    HISTORY.versions.iter().map(|name| ExchangeVersion::from(*name))
}

/// Returns the index of the oldest recorded version that is not older than `version`, or `None` if `version` is newer
/// than all recorded versions.
fn recorded_index(version: &ExchangeVersion) -> Option<usize> {
    recorded().position(|recorded| !version.is_newer_than(&recorded))
}

/// Returns the same index as [`recorded_index`].
///
/// # Errors
/// If the version is newer than all recorded versions.
fn checked_index(version: &ExchangeVersion) -> Result<usize> {
    recorded_index(version).ok_or_else(|| {
        let newest = HISTORY.versions.last().copied().unwrap_or_default();
        let message = format!(
            "unknown server version {:?}; name a recorded version, the newest is {newest}",
            version.as_str()
        );
        Error::new(ErrorKind::Version, message)
    })
}

impl ExchangeVersion {
    /// Returns `true` if this version is newer than another.
    ///
    /// Listed values have the order of `t:ExchangeVersionType`. A value that is a date, such as `V2017_08_18`, is compared
    /// with other dates by the date. Any other unlisted value, such as `V2_22`, is newer than all listed values. A version
    /// on record counts as listed.
    ///
    /// ```
    /// use ews_bindings::types::ExchangeVersion;
    ///
    /// let of = |name: &str| ExchangeVersion::from(name);
    /// assert!(of("Exchange2016").is_newer_than(&of("Exchange2013_SP1")));
    /// assert!(!of("Exchange2012").is_newer_than(&of("Exchange2013_SP1")));
    /// assert!(of("V2_22").is_newer_than(&of("V2018_01_08")));
    /// assert!(!of("V2017_08_18").is_newer_than(&of("V2018_01_08")));
    /// ```
    pub fn is_newer_than(&self, other: &Self) -> bool {
        if let (Some(own), Some(other)) = (date(self.as_str()), date(other.as_str())) {
            return own > other;
        }
        let is_known =
            |version: &Self| version.variant_index().is_ok() || HISTORY.versions.contains(&version.as_str());
        match (is_known(self), is_known(other)) {
            // An unlisted date is newer than all listed values that are not dates.
            (false, false) => date(self.as_str()).is_none() && date(other.as_str()).is_some(),
            // The order of the texts is the order of the schema; a test compares them.
            (true, true) => self.as_str() > other.as_str(),
            (own, _) => !own,
        }
    }
}

/// Returns the date in a version such as `V2018_01_08`. The texts of dates have the order of the dates.
fn date(name: &str) -> Option<&str> {
    let date = name.strip_prefix('V')?;
    let is_digit = |character: char| character.is_ascii_digit();
    (date.replace(is_digit, "0") == "0000_00_00").then_some(date)
}

/// The server version that a document needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requirement {
    /// The oldest version that accepts the document; `None` if no recorded version accepts it.
    pub version: Option<ExchangeVersion>,
    /// The reasons why the next older recorded version does not accept the document. Each reason begins with the path
    /// of an element. If no version accepts the document, the list has the reasons of the newest version. If the oldest
    /// version accepts the document, the list is empty. The list has at most 100 reasons.
    pub reasons: Vec<String>,
    /// The version in the header element `RequestServerVersion` of the document.
    pub header_version: Option<ExchangeVersion>,
}

impl Requirement {
    /// Returns `true` if the document requires a newer version than its header names.
    ///
    /// A document without the header element `RequestServerVersion` counts as a request of Exchange 2007, as servers
    /// treat it. If the header names a version that is newer than all recorded versions, the result is `false`. If it
    /// names another version and no recorded version accepts the document, the result is `true`.
    pub fn is_newer_than_header(&self) -> bool {
        let header_version = self.header_version.as_ref().unwrap_or(&ExchangeVersion::Exchange2007);
        let Some(header_index) = recorded_index(header_version) else { return false };
        self.version.as_ref().is_none_or(|version| recorded_index(version) > Some(header_index))
    }
}

/// Checks a document against the schema of a server version. The root is an envelope or a global element.
///
/// # Errors
/// If the document is not well-formed, if the version is newer than all recorded versions, or if the version does not
/// accept the document. In the last two cases, the kind is [`ErrorKind::Version`]. The message lists the violations: for
/// example unknown or missing components, wrong order, or a wrong `xsi:type`. The check ends after 100 violations.
pub fn check(xml: &str, version: impl Into<ExchangeVersion>) -> Result<()> {
    let version = version.into();
    let index = checked_index(&version)?;
    let violations = violations(&Element::read(xml)?, index, &mut VersionModels::new());
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
    let header_version = root.request_version().map(ExchangeVersion::from);
    let (mut reasons, mut models) = (Vec::new(), VersionModels::new());
    for (index, version) in recorded().enumerate() {
        let violations = violations(&root, index, &mut models);
        if violations.is_empty() {
            return Ok(Requirement { version: Some(version), reasons, header_version });
        }
        reasons = violations.iter().map(ToString::to_string).collect();
    }
    Ok(Requirement { version: None, reasons, header_version })
}

impl<H: Header + Clone, B: Root> Envelope<H, B> {
    /// Writes the envelope for a server version. The header element `RequestServerVersion` names this version, in place
    /// of the version in [`Envelope::header`]. A header type that does not have this element is written as it is.
    /// Writing is strict: `Unlisted` values are refused too.
    ///
    /// # Errors
    /// If a value cannot be written, or if the version does not accept the envelope; see [`check`].
    pub fn to_xml_for(&self, version: impl Into<ExchangeVersion>) -> Result<String> {
        let (version, mut header) = (version.into(), self.header.clone());
        header.set_version(version.as_str());
        let text = self.to_xml_with_header(&header, WriteOptions::new().strict())?;
        check(&text, version)?;
        Ok(text)
    }
}

impl<H: Header, B: Root> Envelope<H, B> {
    /// Finds the oldest server version that accepts the envelope, and the reasons why the next older recorded version
    /// does not.
    ///
    /// # Errors
    /// If a value cannot be written.
    pub fn required_version(&self) -> Result<Requirement> {
        required(&self.to_xml()?)
    }
}
