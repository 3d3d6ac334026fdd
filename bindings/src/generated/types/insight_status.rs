// @generated

use ::ews_bindings::xml;

/// Simple type `t:InsightStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "InsightStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(InsightStatus: Active, Created, Dismissed, Invalid);
