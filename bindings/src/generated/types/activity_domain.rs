// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ActivityDomainType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ActivityDomainType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ActivityDomain {
    Unknown,
    Personal,
    Work,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(ActivityDomain : Personal, Unknown, Work);
