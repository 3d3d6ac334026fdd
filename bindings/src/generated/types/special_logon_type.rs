// @generated

use ::ews_bindings::xml;

/// Simple type `t:SpecialLogonTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SpecialLogonTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SpecialLogonType {
    Admin,
    SystemService,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SpecialLogonType: Admin, SystemService);
