// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:SharePointURLsServiceConfiguration`, since `V2016_10_10`.
///
/// Extends `t:ServiceConfiguration`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SharePointUrlsServiceConfiguration {
    /// Element `t:InternalSPMySiteHostURL`, required.
    pub internal_sp_my_site_host_url: String,
    /// Element `t:ExternalSPMySiteHostURL`, required.
    pub external_sp_my_site_host_url: String,
}

impl Eq for SharePointUrlsServiceConfiguration {}

impl SharePointUrlsServiceConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        internal_sp_my_site_host_url: impl Into<String>,
        external_sp_my_site_host_url: impl Into<String>,
    ) -> Self {
        Self {
            internal_sp_my_site_host_url: internal_sp_my_site_host_url.into(),
            external_sp_my_site_host_url: external_sp_my_site_host_url.into(),
        }
    }
}

rt::complex_type! {
    SharePointUrlsServiceConfiguration = "t:SharePointURLsServiceConfiguration", required 2, new(text text);
    elements t {
        0 internal_sp_my_site_host_url: "InternalSPMySiteHostURL" required 0;
        1 external_sp_my_site_host_url: "ExternalSPMySiteHostURL" required 1;
    }
}
