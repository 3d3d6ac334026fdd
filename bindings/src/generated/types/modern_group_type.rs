// @generated

use ::ews_bindings::xml;

/// Simple type `t:ModernGroupTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ModernGroupTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(ModernGroupType: None, Private, Public, Secret);
