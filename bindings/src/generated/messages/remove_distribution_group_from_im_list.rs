// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ItemId;

/// Complex type `m:RemoveDistributionGroupFromImListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveDistributionGroupFromImList`.
#[doc(alias = "RemoveDistributionGroupFromImListType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveDistributionGroupFromImList {
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
}

impl Eq for RemoveDistributionGroupFromImList {}

rt::complex_type!(
    RemoveDistributionGroupFromImList { name: "m:RemoveDistributionGroupFromImListType",
    required: "m:GroupId", bits: 1, model: "m:GroupId" }
);

impl RemoveDistributionGroupFromImList {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(group_id: ItemId) -> Self {
        Self { group_id }
    }
}

rt::placeholder_new!(RemoveDistributionGroupFromImList: placeholder);

impl rt::ReadComplex for RemoveDistributionGroupFromImList {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "GroupId") => reader.require(&mut self.group_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RemoveDistributionGroupFromImList {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:GroupId", &self.group_id);
    }
}

rt::root!(RemoveDistributionGroupFromImList, "m:RemoveDistributionGroupFromImList");
