// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetNonIndexableItemDetails: blank);

impl xml::ReadNode for GetNonIndexableItemDetails {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Mailboxes") => input.require(&mut self.mailboxes, tag, 0),
            (xml::M, "PageSize") => input.fill(&mut self.page_size, tag),
            (xml::M, "PageItemReference") => {
                input.fill(&mut self.page_item_reference, tag)
            }
            (xml::M, "PageDirection") => input.fill(&mut self.page_direction, tag),
            (xml::M, "SearchArchiveOnly") => {
                input.fill(&mut self.search_archive_only, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetNonIndexableItemDetails {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Mailboxes", &self.mailboxes);
        out.element("m:PageSize", &self.page_size);
        out.element("m:PageItemReference", &self.page_item_reference);
        out.element("m:PageDirection", &self.page_direction);
        out.element("m:SearchArchiveOnly", &self.search_archive_only);
    }
}

xml::root!(GetNonIndexableItemDetails, "m:GetNonIndexableItemDetails");
