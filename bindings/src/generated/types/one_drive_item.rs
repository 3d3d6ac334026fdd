// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Item;

/// Complex type `t:OneDriveItemType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "OneDriveItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct OneDriveItem {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:ResourceId`, required, `xs:string`.
    pub resource_id: String,
}

impl OneDriveItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:OneDriveItemType",
        base: Some(Item::SHAPE),
        required: &["t:ResourceId"],
        bits: 1,
        content: xml::Content::Model("t:ResourceId"),
        repeats: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            base: Item::default(),
            resource_id: resource_id.into(),
        }
    }
}

::ews_bindings::complex_type!(OneDriveItem);

::ews_bindings::extends!(OneDriveItem, Item);

::ews_bindings::blank_new!(OneDriveItem : text);

impl xml::ReadNode for OneDriveItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
