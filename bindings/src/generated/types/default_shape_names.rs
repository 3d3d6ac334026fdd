// @generated

use ::ews_bindings::rt;

/// Simple type `t:DefaultShapeNamesType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`BaseShape`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/baseshape).
#[doc(alias = "DefaultShapeNamesType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DefaultShapeNames {
    IdOnly,
    Default,
    AllProperties,
    /// since `V2016_10_10`
    PcxPeopleSearch,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DefaultShapeNames {}

rt::open_enum! {
    DefaultShapeNames;
    0 IdOnly;
    1 Default;
    2 AllProperties;
    3 PcxPeopleSearch;
}
