// @generated

use ::ews_bindings::xml;

/// Simple type `t:SearchApplicationIdType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SearchApplicationIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(SearchApplicationId: OneDrive, Other, Outlook, Owa, Paw, Teamspace);
