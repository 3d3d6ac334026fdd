// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:OfficeIntegrationConfiguration`, since `V2017_07_11`.
///
/// Extends `t:ServiceConfiguration`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OfficeIntegrationConfiguration {
    /// Element `t:OfficeSidebarURL`, required.
    pub office_sidebar_url: String,
}

impl Eq for OfficeIntegrationConfiguration {}

impl OfficeIntegrationConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(office_sidebar_url: impl Into<String>) -> Self {
        Self {
            office_sidebar_url: office_sidebar_url.into(),
        }
    }
}

rt::complex_type! {
    OfficeIntegrationConfiguration = "t:OfficeIntegrationConfiguration", required 1, new(text);
    elements t {
        0 office_sidebar_url: "OfficeSidebarURL" required 0;
    }
}
