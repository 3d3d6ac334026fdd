// @generated

use ::ews_bindings::rt;

/// Simple type `t:ReportMessageActionType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "ReportMessageActionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ReportMessageAction {
    Junk,
    NotJunk,
    Phish,
    Unsubscribe,
    /// since `V2018_01_08`
    GetPolicy,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ReportMessageAction {}

rt::open_enum! {
    ReportMessageAction;
    0 Junk;
    1 NotJunk;
    2 Phish;
    3 Unsubscribe;
    4 GetPolicy;
}
