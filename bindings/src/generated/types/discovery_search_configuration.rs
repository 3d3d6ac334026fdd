// @generated

use ::ews_bindings::{Result, rt};

use super::ArrayOfSearchableMailboxes;

/// Complex type `t:DiscoverySearchConfigurationType`, since `Exchange2013_SP1`.
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

rt::complex_type!(
    DiscoverySearchConfiguration { name: "t:DiscoverySearchConfigurationType", required: "t:SearchId, t:SearchQuery", bits: 2, model:
    "t:SearchId, t:SearchQuery, t:SearchableMailboxes?, t:InPlaceHoldIdentity?, t:ManagedByOrganization?, t:Language?"
    }
);

impl DiscoverySearchConfiguration {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(DiscoverySearchConfiguration: text, text);

impl rt::ReadComplex for DiscoverySearchConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SearchId") => reader.require(&mut self.search_id, tag, 0),
            (rt::T, "SearchQuery") => reader.require(&mut self.search_query, tag, 1),
            (rt::T, "SearchableMailboxes") => {
                reader.fill(&mut self.searchable_mailboxes, tag)
            }
            (rt::T, "InPlaceHoldIdentity") => {
                reader.fill(&mut self.in_place_hold_identity, tag)
            }
            (rt::T, "ManagedByOrganization") => {
                reader.fill(&mut self.managed_by_organization, tag)
            }
            (rt::T, "Language") => reader.fill(&mut self.language, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DiscoverySearchConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SearchId", &self.search_id);
        out.element("t:SearchQuery", &self.search_query);
        out.element("t:SearchableMailboxes", &self.searchable_mailboxes);
        out.element("t:InPlaceHoldIdentity", &self.in_place_hold_identity);
        out.element("t:ManagedByOrganization", &self.managed_by_organization);
        out.element("t:Language", &self.language);
    }
}
