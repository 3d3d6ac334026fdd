// @generated

use ::ews_bindings::rt;

/// Simple type `t:AvailabilityStatusType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "AvailabilityStatusType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for AvailabilityStatus {}

rt::open_enum! {
    AvailabilityStatus;
    0 Unknown;
    1 Free;
    2 Tentative;
    3 Busy;
    4 Oof;
    5 WorkingElsewhere;
}
