// @generated

use ::ews_bindings::xml;

/// Simple type `t:DistinguishedUserType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DistinguishedUserType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DistinguishedUser {
    Default,
    Anonymous,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(DistinguishedUser: Anonymous, Default);
