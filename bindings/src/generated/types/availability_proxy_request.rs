// @generated

use ::ews_bindings::xml;

/// Simple type `t:AvailabilityProxyRequestType`.
///
/// Restricts `xs:string`.
#[doc(alias = "AvailabilityProxyRequestType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AvailabilityProxyRequest {
    CrossSite,
    CrossForest,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(AvailabilityProxyRequest: CrossForest, CrossSite);
