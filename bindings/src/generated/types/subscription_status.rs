// @generated

use ::ews_bindings::xml;

/// Simple type `t:SubscriptionStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SubscriptionStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `OK`
    Ok,
    Unsubscribe,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SubscriptionStatus: Ok = "OK", Unsubscribe);
