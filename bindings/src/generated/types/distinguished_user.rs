// @generated

use ::ews_bindings::rt;

/// Simple type `t:DistinguishedUserType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DistinguishedUser`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/distinguisheduser).
#[doc(alias = "DistinguishedUserType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DistinguishedUser {
    Default,
    Anonymous,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DistinguishedUser {}

rt::open_enum! {
    DistinguishedUser;
    0 Default;
    1 Anonymous;
}
