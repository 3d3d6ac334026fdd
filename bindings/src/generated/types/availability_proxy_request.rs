// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(AvailabilityProxyRequest : CrossForest, CrossSite);
