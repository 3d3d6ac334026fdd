// @generated

use ::ews_bindings::rt;

/// Simple type `t:SpecialLogonTypeType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`OpenAsAdminOrSystemService`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/openasadminorsystemservice).
#[doc(alias = "SpecialLogonTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SpecialLogonType {
    Admin,
    SystemService,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SpecialLogonType {}

rt::open_enum! {
    SpecialLogonType;
    0 Admin;
    1 SystemService;
}
