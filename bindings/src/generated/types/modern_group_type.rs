// @generated

use ::ews_bindings::rt;

/// Simple type `t:ModernGroupTypeType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "ModernGroupTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ModernGroupType {
    None,
    Private,
    Secret,
    Public,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ModernGroupType {}

rt::open_enum! {
    ModernGroupType;
    0 None;
    1 Private;
    2 Secret;
    3 Public;
}
