// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(ActivityDomain: Personal, Unknown, Work);
