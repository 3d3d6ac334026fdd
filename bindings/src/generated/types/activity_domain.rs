// @generated

use ::ews_bindings::rt;

/// Simple type `t:ActivityDomainType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "ActivityDomainType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ActivityDomain {
    Unknown,
    Personal,
    Work,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ActivityDomain {}

rt::open_enum! {
    ActivityDomain;
    0 Unknown;
    1 Personal;
    2 Work;
}
