// @generated

use ::ews_bindings::rt;

/// Simple type `t:ClientExtensionScopeType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientExtensionScopeType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for ClientExtensionScope {}

rt::open_enum! {
    ClientExtensionScope;
    0 None;
    1 User;
    2 Organization;
    3 Default;
}
