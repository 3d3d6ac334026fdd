// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(InsightStatus : Active, Created, Dismissed, Invalid);
