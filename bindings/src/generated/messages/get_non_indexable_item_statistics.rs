// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetNonIndexableItemStatistics: placeholder);

impl rt::ReadComplex for GetNonIndexableItemStatistics {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Mailboxes") => reader.require(&mut self.mailboxes, tag, 0),
            (rt::M, "SearchArchiveOnly") => {
                reader.fill(&mut self.search_archive_only, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetNonIndexableItemStatistics {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Mailboxes", &self.mailboxes);
        out.element("m:SearchArchiveOnly", &self.search_archive_only);
    }
}

rt::root!(GetNonIndexableItemStatistics, "m:GetNonIndexableItemStatistics");
