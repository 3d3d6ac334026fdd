// @generated

use ::ews_bindings::{Result, xml};

use super::Item;

/// Complex type `t:OneDriveItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "OneDriveItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OneDriveItem {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:ResourceId`, required.
    pub resource_id: String,
}

xml::complex_type!(
    OneDriveItem { name: "t:OneDriveItemType", base: Item, required: "t:ResourceId",
    bits: 1, model: "t:ResourceId" }
);

impl OneDriveItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            base: Item::default(),
            resource_id: resource_id.into(),
        }
    }
}

xml::extends!(OneDriveItem, Item);

xml::blank_new!(OneDriveItem: text);

impl xml::ReadNode for OneDriveItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ResourceId") => input.require(&mut self.resource_id, tag, 0),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for OneDriveItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:ResourceId", &self.resource_id);
    }
}
