// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfBaseItemIds;

/// Complex type `m:MarkAsJunkType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:MarkAsJunk`.
#[doc(alias = "MarkAsJunkType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunk {
    /// Attribute `IsJunk`, required.
    pub is_junk: bool,
    /// Attribute `MoveItem`, required.
    pub move_item: bool,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
}

impl Eq for MarkAsJunk {}

xml::complex_type!(
    MarkAsJunk { name: "m:MarkAsJunkType", required: "@IsJunk, @MoveItem, m:ItemIds",
    bits: 3, model: "m:ItemIds" }
);

impl MarkAsJunk {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        is_junk: bool,
        move_item: bool,
        item_ids: NonEmptyArrayOfBaseItemIds,
    ) -> Self {
        Self {
            is_junk,
            move_item,
            item_ids,
        }
    }
}

xml::blank_new!(MarkAsJunk: blank, blank, blank);

impl xml::ReadNode for MarkAsJunk {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "IsJunk") => {
                input.require_attribute(&mut self.is_junk, attribute, 0)
            }
            (xml::Namespace::None, "MoveItem") => {
                input.require_attribute(&mut self.move_item, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemIds") => input.require(&mut self.item_ids, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MarkAsJunk {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("IsJunk", &self.is_junk);
        out.attribute("MoveItem", &self.move_item);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemIds", &self.item_ids);
    }
}

xml::root!(MarkAsJunk, "m:MarkAsJunk");
