// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfBaseItemIds;

/// Complex type `m:MarkAsPhishingType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:MarkAsPhishing`.
#[doc(alias = "MarkAsPhishingType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsPhishing {
    /// Attribute `MoveItem`, required.
    pub move_item: bool,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
}

impl Eq for MarkAsPhishing {}

xml::complex_type!(
    MarkAsPhishing { name: "m:MarkAsPhishingType", required: "@MoveItem, m:ItemIds",
    bits: 2, model: "m:ItemIds" }
);

impl MarkAsPhishing {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(move_item: bool, item_ids: NonEmptyArrayOfBaseItemIds) -> Self {
        Self { move_item, item_ids }
    }
}

xml::blank_new!(MarkAsPhishing: blank, blank);

impl xml::ReadNode for MarkAsPhishing {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "MoveItem") => {
                input.require_attribute(&mut self.move_item, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemIds") => input.require(&mut self.item_ids, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MarkAsPhishing {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("MoveItem", &self.move_item);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemIds", &self.item_ids);
    }
}

xml::root!(MarkAsPhishing, "m:MarkAsPhishing");
