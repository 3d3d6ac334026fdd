// @generated

use ::ews_bindings::xml;

/// Simple type `t:AvailabilityStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "AvailabilityStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AvailabilityStatus {
    Unknown,
    Free,
    Tentative,
    Busy,
    Oof,
    WorkingElsewhere,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    AvailabilityStatus: Busy, Free, Oof, Tentative, Unknown, WorkingElsewhere
);
