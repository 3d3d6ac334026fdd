// @generated

use ::ews_bindings::xml;

/// Simple type `t:ClientExtensionScopeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientExtensionScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ClientExtensionScope {
    None,
    User,
    Organization,
    Default,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ClientExtensionScope: Default, None, Organization, User);
