// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfSearchableMailboxes;

/// Complex type `t:DiscoverySearchConfigurationType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`DiscoverySearchConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/discoverysearchconfiguration).
#[doc(alias = "DiscoverySearchConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DiscoverySearchConfiguration {
    /// Element `t:SearchId`, required.
    pub search_id: String,
    /// Element `t:SearchQuery`, required.
    pub search_query: String,
    /// Element `t:SearchableMailboxes`, optional.
    pub searchable_mailboxes: Option<ArrayOfSearchableMailboxes>,
    /// Element `t:InPlaceHoldIdentity`, optional.
    pub in_place_hold_identity: Option<String>,
    /// Element `t:ManagedByOrganization`, optional.
    pub managed_by_organization: Option<String>,
    /// Element `t:Language`, optional.
    pub language: Option<String>,
}

impl Eq for DiscoverySearchConfiguration {}

impl DiscoverySearchConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(search_id: impl Into<String>, search_query: impl Into<String>) -> Self {
        Self {
            search_id: search_id.into(),
            search_query: search_query.into(),
            searchable_mailboxes: None,
            in_place_hold_identity: None,
            managed_by_organization: None,
            language: None,
        }
    }
}

rt::complex_type! {
    DiscoverySearchConfiguration = "t:DiscoverySearchConfigurationType", required 2, new(text text);
    elements t {
        0 search_id: "SearchId" required 0;
        1 search_query: "SearchQuery" required 1;
        2 searchable_mailboxes: "SearchableMailboxes" optional;
        3 in_place_hold_identity: "InPlaceHoldIdentity" optional;
        4 managed_by_organization: "ManagedByOrganization" optional;
        5 language: "Language" optional;
    }
}
