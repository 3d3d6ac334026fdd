// @generated

use ::ews_bindings::rt;

/// Simple type `t:ClientExtensionProvidedToType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientExtensionProvidedToType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ClientExtensionProvidedTo {
    Everyone,
    SpecificUsers,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ClientExtensionProvidedTo {}

rt::open_enum! {
    ClientExtensionProvidedTo;
    0 Everyone;
    1 SpecificUsers;
}
