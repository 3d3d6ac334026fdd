// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetSearchableMailboxes { name: "m:GetSearchableMailboxesType", model:
    "m:SearchFilter?, m:ExpandGroupMembership?" }
);

rt::placeholder_default!(GetSearchableMailboxes);

impl rt::ReadComplex for GetSearchableMailboxes {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SearchFilter") => reader.fill(&mut self.search_filter, tag),
            (rt::M, "ExpandGroupMembership") => {
                reader.fill(&mut self.expand_group_membership, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetSearchableMailboxes {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SearchFilter", &self.search_filter);
        out.element("m:ExpandGroupMembership", &self.expand_group_membership);
    }
}

rt::root!(GetSearchableMailboxes, "m:GetSearchableMailboxes");
