// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(ReportMessageAction: GetPolicy, Junk, NotJunk, Phish, Unsubscribe);
