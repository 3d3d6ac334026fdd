// @generated

use ::ews_bindings::xml;

/// Simple type `t:ClientExtensionProvidedToType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientExtensionProvidedToType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ClientExtensionProvidedTo {
    Everyone,
    SpecificUsers,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ClientExtensionProvidedTo: Everyone, SpecificUsers);
