// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(DistinguishedUser : Anonymous, Default);
