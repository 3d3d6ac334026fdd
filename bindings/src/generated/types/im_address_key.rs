// @generated

use ::ews_bindings::xml;

/// Simple type `t:ImAddressKeyType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ImAddressKeyType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ImAddressKey {
    ImAddress1,
    ImAddress2,
    ImAddress3,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ImAddressKey: ImAddress1, ImAddress2, ImAddress3);
