// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(OneDriveItem, Item);

rt::placeholder_new!(OneDriveItem: text);

impl rt::ReadComplex for OneDriveItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ResourceId") => reader.require(&mut self.resource_id, tag, 0),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for OneDriveItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:ResourceId", &self.resource_id);
    }
}
