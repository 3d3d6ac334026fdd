// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `m:GetSearchableMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSearchableMailboxes`.
#[doc(alias = "GetSearchableMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSearchableMailboxes {
    /// Element `m:SearchFilter`, optional.
    pub search_filter: Option<String>,
    /// Element `m:ExpandGroupMembership`, optional.
    pub expand_group_membership: Option<bool>,
}

impl Eq for GetSearchableMailboxes {}

xml::complex_type!(
    GetSearchableMailboxes { name: "m:GetSearchableMailboxesType", model:
    "m:SearchFilter?, m:ExpandGroupMembership?" }
);

xml::blank_default!(GetSearchableMailboxes);

impl xml::ReadNode for GetSearchableMailboxes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SearchFilter") => input.fill(&mut self.search_filter, tag),
            (xml::M, "ExpandGroupMembership") => {
                input.fill(&mut self.expand_group_membership, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetSearchableMailboxes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SearchFilter", &self.search_filter);
        out.element("m:ExpandGroupMembership", &self.expand_group_membership);
    }
}

xml::root!(GetSearchableMailboxes, "m:GetSearchableMailboxes");
