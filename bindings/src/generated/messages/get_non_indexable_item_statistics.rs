// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfLegacyDns;

/// Complex type `m:GetNonIndexableItemStatisticsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetNonIndexableItemStatistics`.
#[doc(alias = "GetNonIndexableItemStatisticsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetNonIndexableItemStatistics {
    /// Element `m:Mailboxes`, required.
    pub mailboxes: NonEmptyArrayOfLegacyDns,
    /// Element `m:SearchArchiveOnly`, optional.
    pub search_archive_only: Option<bool>,
}

impl Eq for GetNonIndexableItemStatistics {}

xml::complex_type!(
    GetNonIndexableItemStatistics { name: "m:GetNonIndexableItemStatisticsType",
    required: "m:Mailboxes", bits: 1, model: "m:Mailboxes, m:SearchArchiveOnly?" }
);

impl GetNonIndexableItemStatistics {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailboxes: NonEmptyArrayOfLegacyDns) -> Self {
        Self {
            mailboxes,
            search_archive_only: None,
        }
    }
}

xml::blank_new!(GetNonIndexableItemStatistics: blank);

impl xml::ReadNode for GetNonIndexableItemStatistics {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Mailboxes") => input.require(&mut self.mailboxes, tag, 0),
            (xml::M, "SearchArchiveOnly") => {
                input.fill(&mut self.search_archive_only, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetNonIndexableItemStatistics {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Mailboxes", &self.mailboxes);
        out.element("m:SearchArchiveOnly", &self.search_archive_only);
    }
}

xml::root!(GetNonIndexableItemStatistics, "m:GetNonIndexableItemStatistics");
