// @generated

use ::ews_bindings::rt;

/// Simple type `t:RetentionType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`RetentionPolicyType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/retentionpolicytype).
#[doc(alias = "RetentionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Retention {
    Delete,
    Archive,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for Retention {}

rt::open_enum! {
    Retention;
    0 Delete;
    1 Archive;
}
