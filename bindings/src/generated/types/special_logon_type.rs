// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(SpecialLogonType : Admin, SystemService);
