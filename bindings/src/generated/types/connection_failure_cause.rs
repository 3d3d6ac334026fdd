// @generated

use ::ews_bindings::xml;

/// Simple type `t:ConnectionFailureCauseType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ConnectionFailureCauseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConnectionFailureCause {
    None,
    UserBusy,
    NoAnswer,
    Unavailable,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ConnectionFailureCause: NoAnswer, None, Other, Unavailable, UserBusy);
