// @generated

use ::ews_bindings::rt;

/// Simple type `t:SearchApplicationIdType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "SearchApplicationIdType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchApplicationId {
    Outlook,
    Owa,
    Paw,
    Teamspace,
    OneDrive,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SearchApplicationId {}

rt::open_enum! {
    SearchApplicationId;
    0 Outlook;
    1 Owa;
    2 Paw;
    3 Teamspace;
    4 OneDrive;
    5 Other;
}
