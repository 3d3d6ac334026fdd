// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ReportMessageActionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ReportMessageActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ReportMessageAction {
    Junk,
    NotJunk,
    Phish,
    Unsubscribe,
    GetPolicy,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    ReportMessageAction : GetPolicy, Junk, NotJunk, Phish, Unsubscribe
);
