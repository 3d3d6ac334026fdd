// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{NonEmptyArrayOfLegacyDns, SearchPageDirection};

/// Complex type `m:GetNonIndexableItemDetailsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetNonIndexableItemDetails`.
#[doc(alias = "GetNonIndexableItemDetailsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetNonIndexableItemDetails {
    /// Element `m:Mailboxes`, required.
    pub mailboxes: NonEmptyArrayOfLegacyDns,
    /// Element `m:PageSize`, optional.
    pub page_size: Option<i32>,
    /// Element `m:PageItemReference`, optional.
    pub page_item_reference: Option<String>,
    /// Element `m:PageDirection`, optional.
    pub page_direction: Option<SearchPageDirection>,
    /// Element `m:SearchArchiveOnly`, optional.
    pub search_archive_only: Option<bool>,
}

impl Eq for GetNonIndexableItemDetails {}

rt::complex_type!(
    GetNonIndexableItemDetails { name: "m:GetNonIndexableItemDetailsType", required:
    "m:Mailboxes", bits: 1, model:
    "m:Mailboxes, m:PageSize?, m:PageItemReference?, m:PageDirection?, m:SearchArchiveOnly?"
    }
);

impl GetNonIndexableItemDetails {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailboxes: NonEmptyArrayOfLegacyDns) -> Self {
        Self {
            mailboxes,
            page_size: None,
            page_item_reference: None,
            page_direction: None,
            search_archive_only: None,
        }
    }
}

rt::placeholder_new!(GetNonIndexableItemDetails: placeholder);

impl rt::ReadComplex for GetNonIndexableItemDetails {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Mailboxes") => reader.require(&mut self.mailboxes, tag, 0),
            (rt::M, "PageSize") => reader.fill(&mut self.page_size, tag),
            (rt::M, "PageItemReference") => {
                reader.fill(&mut self.page_item_reference, tag)
            }
            (rt::M, "PageDirection") => reader.fill(&mut self.page_direction, tag),
            (rt::M, "SearchArchiveOnly") => {
                reader.fill(&mut self.search_archive_only, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetNonIndexableItemDetails {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Mailboxes", &self.mailboxes);
        out.element("m:PageSize", &self.page_size);
        out.element("m:PageItemReference", &self.page_item_reference);
        out.element("m:PageDirection", &self.page_direction);
        out.element("m:SearchArchiveOnly", &self.search_archive_only);
    }
}

rt::root!(GetNonIndexableItemDetails, "m:GetNonIndexableItemDetails");
