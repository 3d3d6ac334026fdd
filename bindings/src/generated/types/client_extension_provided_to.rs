// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(ClientExtensionProvidedTo : Everyone, SpecificUsers);
