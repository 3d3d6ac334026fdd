// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(RemoveDistributionGroupFromImList: blank);

impl xml::ReadNode for RemoveDistributionGroupFromImList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "GroupId") => input.require(&mut self.group_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RemoveDistributionGroupFromImList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:GroupId", &self.group_id);
    }
}

xml::root!(RemoveDistributionGroupFromImList, "m:RemoveDistributionGroupFromImList");
