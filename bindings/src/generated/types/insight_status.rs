// @generated

use ::ews_bindings::rt;

/// Simple type `t:InsightStatusType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "InsightStatusType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum InsightStatus {
    Created,
    Active,
    Dismissed,
    Invalid,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for InsightStatus {}

rt::open_enum! {
    InsightStatus;
    0 Created;
    1 Active;
    2 Dismissed;
    3 Invalid;
}
